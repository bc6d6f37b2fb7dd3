// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/own_indicator_table.h"

#include "ui/widgets/appearance.h"

#include <QHeaderView>

#include <cmath>

namespace trama::ui {

namespace {

enum Column { Name, Baseline, Achieved, Target, Way, ColumnCount };
constexpr double kRow = 28; ///< dp

QString amount(double value)
{
    return texts().number(value, std::isnan(value) || value == std::floor(value) ? 0 : 1);
}

} // namespace

OwnIndicatorTable::OwnIndicatorTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("ownIndicators"));
    setColumnCount(ColumnCount);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellActivated, this,
        [this](int row) { Q_EMIT opened(m_keys[std::size_t(row)]); });
}

void OwnIndicatorTable::show(const std::vector<monitor::OwnIndicator> &indicators)
{
    setHorizontalHeaderLabels(
        {tr("Indicator"), tr("Baseline"), tr("Achieved"), tr("Target"), tr("Of the way")});
    m_keys.clear();
    setRowCount(int(indicators.size()));
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const monitor::OwnIndicator &own = indicators[i];
        m_keys.push_back(own.key);
        const QString name = own.unit.isEmpty() ? own.name : tr("%1 (%2)").arg(own.name, own.unit);
        const QStringList words{name, amount(own.baseline), amount(own.achieved),
            amount(own.target), texts().percent(own.share())};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(words[column]);
            cell->setToolTip(tr("%1: %2").arg(own.instrument, name));
            if (column >= Baseline) {
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            setItem(int(i), column, cell);
        }
        setRowHeight(int(i), dp(kRow));
    }
    for (int column = 0; column < ColumnCount; ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, column == Name ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    updateGeometry();
}

QSize OwnIndicatorTable::sizeHint() const
{
    return {dp(400), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + dp(8)};
}

} // namespace trama::ui
