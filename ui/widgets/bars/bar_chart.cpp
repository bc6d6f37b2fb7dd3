// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/bars/bar_view.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableWidget>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kRow = 24; ///< dp
constexpr double kLeastWidth = 220;

} // namespace

BarChart::BarChart(const char *name, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_view(new BarView(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QString::fromLatin1(name));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_table->setObjectName(QString::fromLatin1(name) + QStringLiteral("Table"));
    m_table->setColumnCount(2);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_view, &BarView::barClicked, this, [this](int bar) {
        setCurrent(bar);
        Q_EMIT barActivated(m_bars[bar].id);
    });
    connect(m_table, &QTableWidget::cellActivated, this,
        [this](int row) { Q_EMIT barActivated(m_bars[row].id); });
}

void BarChart::setBars(
    const QVector<Bar> &bars, const QString &nameTitle, const QString &valueTitle)
{
    m_bars = bars;
    m_nameTitle = nameTitle;
    m_valueTitle = valueTitle;
    m_current = std::min(m_current, int(bars.size()) - 1);
    m_view->show(bars);
    m_view->setCurrent(m_current, hasFocus());
    fillTable();
    updateGeometry();
}

void BarChart::fillTable()
{
    m_table->setAccessibleName(accessibleName());
    m_table->setHorizontalHeaderLabels({m_nameTitle, m_valueTitle});
    m_table->setRowCount(int(m_bars.size()));
    for (int row = 0; row < m_bars.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_bars[row].name));
        auto *const value = new QTableWidgetItem(m_bars[row].text);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, value);
        m_table->setRowHeight(row, dp(kRow));
    }
}

bool BarChart::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void BarChart::setTable(bool isTable)
{
    if (isTable == this->isTable()) {
        return;
    }
    const bool hadFocus = hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_view);
    setFocusProxy(isTable ? m_table : nullptr);
    if (hadFocus) {
        setFocus();
    }
    updateGeometry();
    Q_EMIT tableChanged(isTable);
}

void BarChart::setCurrent(int bar)
{
    m_current = std::clamp(bar, -1, int(m_bars.size()) - 1);
    m_view->setCurrent(m_current, hasFocus());
    tellCurrent();
}

void BarChart::tellCurrent()
{
    setAccessibleDescription(m_current < 0
            ? QString()
            : QStringLiteral("%1: %2").arg(m_bars[m_current].name, m_bars[m_current].text));
    QAccessibleEvent news(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
}

QRect BarChart::barRect(int bar) const
{
    return m_view->barRect(bar).translated(m_view->pos()).toAlignedRect();
}

QSize BarChart::sizeHint() const
{
    const int header = isTable() ? m_table->horizontalHeader()->sizeHint().height() : 0;
    return {dp(kLeastWidth * 2), int(m_bars.size()) * dp(kRow) + header + dp(8)};
}

QSize BarChart::minimumSizeHint() const
{
    return {dp(kLeastWidth), sizeHint().height()};
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_view->show(m_bars);
        fillTable();
        updateGeometry();
    }
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Up:
        return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT barActivated(m_bars[m_current].id);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->setCurrent(m_current, true);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_view->setCurrent(m_current, false);
}

} // namespace trama::ui
