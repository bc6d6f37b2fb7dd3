// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"
#include "ui/shell/page.h"

class QPushButton;
class QTableView;

namespace trama::ui {

class BarChart;
class Card;
class LineModel;
class OwnIndicatorTable;
class ProgressRow;
class Segmented;

/// What the project promised against what its rows say: a bar an indicator, the rows behind the
/// one chosen, what is missing and why, and how it came about by half-year.
class MonitorPage : public Page {
    Q_OBJECT
public:
    explicit MonitorPage(Workspace &workspace);

    QString title() const override { return tr("Monitor"); }
    QString sub() const override;
    const char *iconName() const override { return "monitor"; }
    QStringList status() const override;

    TableTwin *twin() const override;
    void choose(monitor::Indicator indicator);
    monitor::Indicator chosen() const { return m_chosen; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeTargets();
    QWidget *makeLines();
    void refreshTargets();
    void refreshLines();
    void refreshSemesters();
    void changeTargets();
    void open(int row);

    monitor::Monitoring m_monitoring;
    monitor::Indicator m_chosen = monitor::Indicator::Events;
    Card *m_outputs;
    Card *m_results;
    QVector<ProgressRow *> m_rows; ///< one an indicator
    Card *m_own;
    OwnIndicatorTable *m_ownTable;
    Card *m_lineCard;
    Segmented *m_which; ///< all, those that count, those that do not
    QTableView *m_table;
    LineModel *m_lines;
    Card *m_semesterCard;
    BarChart *m_semesters;
    QPushButton *m_plan;
    QPushButton *m_targets;
};

} // namespace trama::ui
