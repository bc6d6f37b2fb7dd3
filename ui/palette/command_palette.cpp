// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/palette_card.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_index.h"
#include "ui/palette/palette_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kWidth = 664; ///< dp
constexpr double kFromTop = 104;
constexpr double kFromBottom = 32;
constexpr int kScrim = 97; ///< of 255: 38 %
constexpr int kPage = 8; ///< rows of PageUp and PageDown

} // namespace

CommandPalette::CommandPalette(
    Workspace &workspace, const QMenuBar &menus, PaletteIndex &index, QWidget *window)
    : QWidget(window)
    , m_workspace(workspace)
    , m_index(index)
    , m_search(workspace, menus, index)
    , m_before(window->focusWidget())
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
    , m_none(new ThemeLabel("body", "muted", this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or Run a Command"));
    makeField();
    makeList();
    m_card = new PaletteCard(m_typed, this);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_list, 1);
    m_none->setObjectName(QStringLiteral("paletteNone"));
    m_none->setContentsMargins(dp(20), dp(10), dp(20), dp(6));
    window->installEventFilter(this);
    connect(&index, &PaletteIndex::ready, this, &CommandPalette::find);
    setGeometry(window->rect());
    find();
    show();
    raise();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::makeField()
{
    m_typed->setObjectName(QStringLiteral("paletteTyped"));
    m_typed->setPlaceholderText(tr("A command, a region, a facility, a gap"));
    m_typed->setAccessibleName(accessibleName());
    m_typed->setFrame(false);
    QFont font = typeFont("panelTitle");
    font.setWeight(QFont::Normal);
    m_typed->setFont(font);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_whole.reset();
        find();
    });
}

void CommandPalette::makeList()
{
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_workspace, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and its arrows choose here
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        openChosen(QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier));
    });
}

void CommandPalette::find()
{
    const QString typed = m_typed->text();
    m_model->setSections(m_search.find(typed, m_whole), PaletteSearch::patternOf(typed));
    m_none->setVisible(m_model->isEmpty());
    m_none->setText(noneText());
    m_list->setVisible(!m_model->isEmpty());
    choose(m_model->nextChoice(-1, 1));
    m_list->scrollToTop();
    placeCard();
}

QString CommandPalette::noneText() const
{
    const bool isReading = m_workspace.isOpen() && !m_index.isReady();
    const QString typed = m_typed->text();
    if (isReading) {
        return tr("The facilities' names are being read.");
    }
    if (typed.startsWith(QLatin1Char('@'))
        && PaletteSearch::patternOf(typed).letters().size() < 2) {
        return tr("Type two letters of a facility's name.");
    }
    return tr("Nothing is called that. Fewer letters, or another spelling, may find it.");
}

/// As high as its rows, as far as the window has room.
void CommandPalette::placeCard()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    const int top = std::min(dp(kFromTop), height() / 8);
    const int width = std::min(dp(kWidth), this->width() - 2 * dp(kFromBottom));
    const auto heightWith = [&](int list) {
        m_list->setFixedHeight(list);
        m_card->body()->invalidate(); // it stands within a layout, which alone is told
        m_card->layout()->invalidate();
        return m_card->layout()->totalHeightForWidth(width);
    };
    const int over = heightWith(rows) - (height() - top - dp(kFromBottom));
    const int tall = heightWith(std::max(dp(72), rows - std::max(0, over)));
    m_card->setGeometry((this->width() - width) / 2, top, width, tall);
    update();
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The focus is in the field: what a screen reader says of it is the row chosen.
    m_typed->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_typed, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::openChosen(bool isOnMap)
{
    const QModelIndex index = m_list->currentIndex();
    if (const std::optional<PaletteGroup> group = m_model->moreOf(index)) {
        m_whole = group;
        find();
        for (int row = 0; row < m_model->rowCount(); ++row) { // to the group it was asked of
            const PaletteEntry *entry = m_model->entry(m_model->index(row, 0));
            if (entry != nullptr && entry->group == *group) {
                choose(row);
                m_list->scrollTo(m_model->index(row - 1, 0), QAbstractItemView::PositionAtTop);
                return;
            }
        }
        return;
    }
    const PaletteEntry *entry = m_model->entry(index);
    if (entry == nullptr || (isOnMap && !entry->showOnMap)) {
        return;
    }
    const std::function<void()> work = isOnMap ? entry->showOnMap : entry->run;
    QWidget *window = parentWidget();
    close();
    // Once the palette is gone, so that what it runs finds the focus where it was.
    QMetaObject::invokeMethod(window, work, Qt::QueuedConnection);
}

void CommandPalette::close()
{
    if (m_isClosing) {
        return;
    }
    m_isClosing = true;
    hide();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
}

bool CommandPalette::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_PageUp || key == Qt::Key_Backtab;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(m_model->nextChoice(row, isBack ? -1 : 1));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        int next = row;
        for (int i = 0; i < kPage; ++i) {
            next = m_model->nextChoice(next, isBack ? -1 : 1);
        }
        choose(next);
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        choose(m_model->nextSection(row, isBack ? -1 : 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openChosen(modifiers.testFlag(Qt::AltModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::takeFocusLoss()
{
    const QWidget *now = QApplication::focusWidget();
    if (!m_isClosing && now != nullptr && now->window() == window() && !isAncestorOf(now)) {
        m_before.clear(); // it went where somebody wanted it
        close();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        placeCard();
    }
    if (watched != m_typed) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: // no shortcut of the window holds meanwhile
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return takeKey(key->key(), key->modifiers());
    }
    case QEvent::FocusOut:
        QMetaObject::invokeMethod(this, &CommandPalette::takeFocusLoss, Qt::QueuedConnection);
        return false;
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos())) {
        close();
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim(20, 24, 26);
    scrim.setAlpha(kScrim);
    painter.fillRect(rect(), scrim);
    PaletteCard::paintShadow(painter, m_card->geometry());
}

} // namespace trama::ui
