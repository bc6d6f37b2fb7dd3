// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facet_panel.h"

#include "ui/filter/filter_words.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kWidth = 284; ///< dp
constexpr int kCodeRole = Qt::UserRole;

/// What a click on the value leaves of the filter, asked anew: others may have changed it since.
const FilterChoice *choiceOf(
    const std::vector<FilterGroup> &groups, const QString &name, const QString &code)
{
    for (const FilterGroup &group : groups) {
        if (QLatin1String(group.name) != name) {
            continue;
        }
        const auto found = std::find_if(group.choices.begin(), group.choices.end(),
            [&](const FilterChoice &choice) { return choice.code == code; });
        return found == group.choices.end() ? nullptr : &*found;
    }
    return nullptr;
}

} // namespace

FacetPanel::FacetPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_close(iconButton("facetClose", "close", this))
    , m_text(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_count(new ThemeLabel("small", "muted", this))
    , m_clear(linkButton("facetClear", this))
{
    setObjectName(QStringLiteral("facetPanel"));
    setFixedWidth(dp(kWidth));
    m_text->setObjectName(QStringLiteral("facetText"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setMinimumSectionSize(dp(24));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(dp(12));
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->viewport()->setAutoFillBackground(false);
    m_count->setObjectName(QStringLiteral("facetCount"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(14), dp(12), dp(10), dp(12));
    layout->setSpacing(dp(8));
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &FacetPanel::closed);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_workspace.setFilter({}); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        snapshot::Filter filter = m_workspace.filter();
        filter.text = text;
        m_workspace.setFilter(filter);
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &FacetPanel::take);
    for (const auto change : {&Workspace::filterChanged, &Workspace::projectChanged}) {
        connect(&workspace, change, this, &FacetPanel::later);
    }
    connect(&workspace, &Workspace::dataChanged, this, &FacetPanel::later);
    retranslate();
}

void FacetPanel::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FacetPanel::later()
{
    if (!m_isDue && isVisible()) {
        m_isDue = true;
        QTimer::singleShot(0, this, &FacetPanel::refresh);
    }
}

QTreeWidgetItem *FacetPanel::groupItem(const FilterGroup &group)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, kCodeRole).toString() == QLatin1String(group.name)) {
            return m_tree->topLevelItem(i);
        }
    }
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, kCodeRole, QString::fromLatin1(group.name));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setExpanded(true);
    return item;
}

/// Values keep their items, so that the keyboard stays where it is while counts change.
void FacetPanel::fill(QTreeWidgetItem *top, const FilterGroup &group)
{
    top->setText(0, group.title);
    top->setFont(0, typeFont("strong"));
    top->setHidden(group.choices.empty());
    for (int i = 0; i < int(group.choices.size()); ++i) {
        const FilterChoice &choice = group.choices[std::size_t(i)];
        while (i < top->childCount() && top->child(i)->data(0, kCodeRole) != choice.code
            && top->childCount() > int(group.choices.size())) {
            delete top->takeChild(i); // the data has it no more
        }
        QTreeWidgetItem *item = i < top->childCount() ? top->child(i) : new QTreeWidgetItem(top);
        item->setData(0, kCodeRole, choice.code);
        item->setText(0, choice.text);
        item->setToolTip(0, choice.text);
        item->setText(1, texts().integer(choice.count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, theme().color("muted"));
        item->setForeground(0, theme().color(choice.count > 0 ? "text" : "muted"));
        item->setCheckState(0, choice.isOn ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::AccessibleTextRole,
            tr("%1: %2, %n facilities", nullptr, choice.count).arg(group.title, choice.text));
    }
    while (top->childCount() > int(group.choices.size())) {
        delete top->takeChild(top->childCount() - 1);
    }
}

void FacetPanel::refresh()
{
    m_isDue = false;
    if (!m_workspace.isOpen()) {
        return;
    }
    const QSignalBlocker quietTree(m_tree);
    const QSignalBlocker quietText(m_text);
    if (m_text->text() != m_workspace.filter().text) {
        m_text->setText(m_workspace.filter().text);
    }
    const snapshot::Facets facets = m_workspace.facets();
    for (const FilterGroup &group :
        filterChoices(m_workspace.filter(), m_workspace.snapshot(), facets)) {
        fill(groupItem(group), group);
    }
    const qint64 all = qint64(m_workspace.snapshot().facilityCount());
    m_count->setText(
        tr("%1 shown, %2 filtered out")
            .arg(texts().integer(facets.passing), texts().integer(all - facets.passing)));
    m_clear->setVisible(!m_workspace.filter().isEmpty());
    m_tree->viewport()->update();
}

void FacetPanel::take(QTreeWidgetItem *item)
{
    if (item->parent() == nullptr) {
        return;
    }
    const std::vector<FilterGroup> groups
        = filterChoices(m_workspace.filter(), m_workspace.snapshot(), m_workspace.facets());
    const FilterChoice *choice = choiceOf(
        groups, item->parent()->data(0, kCodeRole).toString(), item->data(0, kCodeRole).toString());
    if (choice != nullptr && choice->isOn != (item->checkState(0) == Qt::Checked)) {
        m_workspace.setFilter(choice->chosen);
    }
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Filter"));
    m_close->setToolTip(tr("Close the filter panel"));
    m_close->setAccessibleName(m_close->toolTip());
    m_text->setPlaceholderText(tr("Name contains…"));
    m_text->setAccessibleName(tr("Filter by name"));
    m_tree->setAccessibleName(tr("Values to filter by"));
    m_clear->setText(tr("Clear all"));
    later();
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FacetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        later();
    }
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FacetPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(theme().color("line"));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace trama::ui
