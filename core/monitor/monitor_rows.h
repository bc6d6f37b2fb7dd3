// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"

#include <QHash>
#include <QSet>

namespace trama::monitor {

struct EventRow {
    storage::Key key = 0;
    QString title;
    QString kind;
    bool isInterregional = false;
    QDate date;
    storage::Key region = 0;
};

struct AttendanceRow {
    storage::Key event = 0;
    storage::Key person = 0;
    bool isSurveyed = false;
    bool isRaised = false;
};

struct PlanRow {
    storage::Key key = 0;
    QString title;
    QString status;
    QDate date;
    storage::Key instrument = 0;
    storage::Key region = 0;
};

struct ActionRow {
    storage::Key key = 0;
    storage::Key plan = 0;
    QString status;
};

struct PracticeRow {
    storage::Key key = 0;
    QString title;
    QString status;
    storage::Key region = 0;
    bool isAnalysed = false;
};

struct InstrumentRow {
    storage::Key key = 0;
    QString name;
    QString kind;
    storage::Key region = 0;
    bool isStructural() const; ///< erdf, etc, esf, jtf
};

/// The rows the indicators are made from, as plain values.
struct MonitorRows {
    std::vector<EventRow> events;
    std::vector<AttendanceRow> attendances;
    std::vector<Line> persons; ///< name and role only
    std::vector<PlanRow> plans;
    std::vector<ActionRow> actions;
    std::vector<PracticeRow> practices;
    QHash<storage::Key, QDate> shared; ///< practice -> the first day it was shared with somebody
    std::vector<InstrumentRow> instruments;
};

Result<MonitorRows> readMonitorRows(const storage::Project &project);

// The lines of one indicator each, unsorted.
std::vector<Line> eventLines(const MonitorRows &rows, const QDate &asOf);
std::vector<Line> planLines(const MonitorRows &rows);
std::vector<Line> practiceLines(const MonitorRows &rows);
std::vector<Line> personLines(const MonitorRows &rows, const QDate &asOf);
std::vector<Line> instrumentLines(const MonitorRows &rows, bool isStructural);

bool hasStarted(const ActionRow &action); ///< on track, late or done

Result<std::vector<OwnIndicator>> readIndicators(const storage::Project &project);
Result<std::vector<Money>> readMoney(const storage::Project &project);

} // namespace trama::monitor
