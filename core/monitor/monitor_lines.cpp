// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor_rows.h"

#include <algorithm>

namespace trama::monitor {

namespace {

Why whyOfEvent(const EventRow &event, const QDate &asOf)
{
    if (!event.date.isValid()) {
        return Why::NoDate;
    }
    return event.date > asOf ? Why::Later : Why::Counts;
}

/// How far a person got: the most that any of the attendances says.
struct Attended {
    bool isLater = false;
    bool isThere = false;
    bool isSurveyed = false;
    QDate raised; ///< the first day
};

Why whyOfPerson(const Attended &attended)
{
    if (attended.raised.isValid()) {
        return Why::Counts;
    }
    if (attended.isSurveyed) {
        return Why::NotRaised;
    }
    if (attended.isThere) {
        return Why::NotSurveyed;
    }
    return attended.isLater ? Why::Later : Why::NotAttended;
}

} // namespace

bool InstrumentRow::isStructural() const
{
    static const QStringList structural{QStringLiteral("erdf"), QStringLiteral("etc"),
        QStringLiteral("esf"), QStringLiteral("jtf")};
    return structural.contains(kind);
}

bool hasStarted(const ActionRow &action)
{
    static const QStringList started{
        QStringLiteral("on-track"), QStringLiteral("late"), QStringLiteral("done")};
    return started.contains(action.status);
}

std::vector<Line> eventLines(const MonitorRows &rows, const QDate &asOf)
{
    std::vector<Line> lines;
    for (const EventRow &event : rows.events) {
        if (event.isInterregional) {
            lines.push_back({QStringLiteral("event"), event.key, event.title, event.kind,
                QStringLiteral("event_kind"), event.date, event.region, whyOfEvent(event, asOf)});
        }
    }
    return lines;
}

std::vector<Line> planLines(const MonitorRows &rows)
{
    QSet<storage::Key> withAction;
    for (const ActionRow &action : rows.actions) {
        withAction.insert(action.plan);
    }
    QSet<storage::Key> addressed;
    std::vector<Line> lines;
    for (const PlanRow &plan : rows.plans) {
        Why why = Why::Counts;
        if (plan.instrument == 0) {
            why = Why::NoInstrument;
        } else if (!withAction.contains(plan.key)) {
            why = Why::NoAction;
        } else if (plan.status.isEmpty() || plan.status == QLatin1String("draft")) {
            why = Why::Draft;
        } else if (addressed.contains(plan.instrument)) {
            why = Why::SameInstrument;
        } else {
            addressed.insert(plan.instrument);
        }
        lines.push_back({QStringLiteral("action_plan"), plan.key, plan.title, plan.status,
            QStringLiteral("plan_status"), plan.date, plan.region, why});
    }
    return lines;
}

std::vector<Line> practiceLines(const MonitorRows &rows)
{
    std::vector<Line> lines;
    for (const PracticeRow &practice : rows.practices) {
        const QDate shared = rows.shared.value(practice.key);
        Why why = Why::Counts;
        if (practice.status == QLatin1String("rejected")) {
            why = Why::Rejected;
        } else if (!practice.isAnalysed) {
            why = Why::NotAnalysed;
        } else if (!shared.isValid()) {
            why = Why::NotShared;
        }
        lines.push_back({QStringLiteral("good_practice"), practice.key, practice.title,
            practice.status, QStringLiteral("practice_status"), shared, practice.region, why});
    }
    return lines;
}

std::vector<Line> personLines(const MonitorRows &rows, const QDate &asOf)
{
    QHash<storage::Key, QDate> dates;
    for (const EventRow &event : rows.events) {
        dates.insert(event.key, event.date);
    }
    QHash<storage::Key, Attended> attended;
    for (const AttendanceRow &row : rows.attendances) {
        Attended &known = attended[row.person];
        const QDate date = dates.value(row.event);
        if (!date.isValid() || date > asOf) {
            known.isLater = true;
            continue;
        }
        known.isThere = true;
        known.isSurveyed = known.isSurveyed || row.isSurveyed;
        if (row.isSurveyed && row.isRaised) {
            known.raised = known.raised.isValid() ? std::min(known.raised, date) : date;
        }
    }
    std::vector<Line> lines = rows.persons;
    for (Line &line : lines) {
        const Attended known = attended.value(line.key);
        line.why = whyOfPerson(known);
        line.date = known.raised;
    }
    return lines;
}

std::vector<Line> instrumentLines(const MonitorRows &rows, bool isStructural)
{
    QHash<storage::Key, storage::Key> instrumentOf;
    QSet<storage::Key> planned;
    for (const PlanRow &plan : rows.plans) {
        instrumentOf.insert(plan.key, plan.instrument);
        planned.insert(plan.instrument);
    }
    QSet<storage::Key> started;
    for (const ActionRow &action : rows.actions) {
        if (hasStarted(action)) {
            started.insert(instrumentOf.value(action.plan));
        }
    }
    std::vector<Line> lines;
    for (const InstrumentRow &instrument : rows.instruments) {
        if (instrument.isStructural() == isStructural) {
            const Why why = started.contains(instrument.key) ? Why::Counts
                : planned.contains(instrument.key)           ? Why::NotStarted
                                                             : Why::NoPlan;
            lines.push_back({QStringLiteral("policy_instrument"), instrument.key, instrument.name,
                instrument.kind, QStringLiteral("instrument_kind"), {}, instrument.region, why});
        }
    }
    return lines;
}

} // namespace trama::monitor
