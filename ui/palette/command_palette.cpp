// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/fuzzy.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QTreeWidget>

#include <algorithm>

namespace trama::ui {

namespace {

enum Column { Title, Detail, Keys, ColumnCount };
constexpr double kWidth = 640; ///< dp
constexpr double kHeight = 420;
constexpr double kFromTop = 64;
constexpr int kMost = 40; ///< entries of a section
constexpr int kEntryRole = Qt::UserRole + 1; ///< place in m_shown

/// Those that fit, best first.
QVector<PaletteEntry> fitting(const QVector<PaletteEntry> &entries, const QString &typed)
{
    std::vector<std::pair<int, const PaletteEntry *>> fits;
    for (const PaletteEntry &entry : entries) {
        if (const std::optional<int> score = fuzzyScore(typed, entry.title)) {
            fits.emplace_back(*score, &entry);
        }
    }
    std::stable_sort(
        fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<PaletteEntry> best;
    for (std::size_t i = 0; i < fits.size() && best.size() < kMost; ++i) {
        best.append(*fits[i].second);
    }
    return best;
}

} // namespace

CommandPalette::CommandPalette(Workspace &workspace, const QMenuBar &menus, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_workspace(workspace)
    , m_commands(commandEntries(menus))
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_none(new ThemeLabel("body", "muted", this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Search or Run a Command"));
    if (workspace.isOpen()) {
        m_regions = regionEntries(workspace);
    }
    m_typed->setObjectName(QStringLiteral("paletteTyped"));
    m_typed->setPlaceholderText(tr("A command, a region, a facility"));
    m_typed->setAccessibleName(windowTitle());
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it and the arrows move here
    m_none->setText(tr("Nothing is called that."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(12), dp(12), dp(12), dp(12));
    layout->setSpacing(dp(8));
    layout->addWidget(m_typed);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    resize(dp(kWidth), dp(kHeight));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, dp(kFromTop))));
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runChosen);
    find();
    m_typed->setFocus();
}

void CommandPalette::find()
{
    const QString typed = m_typed->text();
    m_shown.clear();
    m_list->clear();
    if (m_workspace.isOpen()) {
        list(tr("Facilities"), facilityEntries(m_workspace, typed, kMost));
    }
    list(tr("Commands"), fitting(m_commands, typed));
    list(tr("Regions"), fitting(m_regions, typed));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Detail, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(1)); // below its heading
    m_none->setVisible(m_shown.isEmpty());
}

void CommandPalette::list(const QString &section, const QVector<PaletteEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    const QColor muted = theme().color("muted");
    auto *heading = new QTreeWidgetItem(m_list, {section, {}, texts().integer(entries.size())});
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(Title, typeFont("strong"));
    heading->setForeground(Title, muted);
    heading->setForeground(Keys, muted);
    heading->setTextAlignment(Keys, Qt::AlignRight | Qt::AlignVCenter);
    for (const PaletteEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(m_list, {entry.title, entry.detail, entry.keys});
        item->setData(Title, kEntryRole, int(m_shown.size()));
        item->setForeground(Detail, muted);
        item->setForeground(Keys, muted);
        item->setTextAlignment(Keys, Qt::AlignRight | Qt::AlignVCenter);
        m_shown.append(entry);
    }
}

void CommandPalette::runChosen()
{
    const QTreeWidgetItem *chosen = m_list->currentItem();
    if (chosen == nullptr || !chosen->data(Title, kEntryRole).isValid()) {
        return;
    }
    const std::function<void()> run = m_shown[chosen->data(Title, kEntryRole).toInt()].run;
    accept();
    // Once the palette is gone, so that what it runs finds the window in front.
    QMetaObject::invokeMethod(parentWidget(), run, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("surface"));
    painter.setPen(theme().color("lineStrong"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace trama::ui
