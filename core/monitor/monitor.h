// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

#include <QDate>

#include <array>

namespace trama::monitor {

/// What the project has promised (FORMS.md, 3): the output and result indicators of an Interreg
/// Europe project and their targets.
enum class Indicator : quint8 {
    Events, ///< interregional policy learning events held
    Plans, ///< action plans developed
    Practices, ///< good practices analysed and shared
    People, ///< persons with increased professional capacity
    ErdfPlans, ///< of Plans: those on programmes paid by Structural Funds or territorial
               ///< cooperation
    RegionalPlans, ///< of Plans: those on other policy instruments
    ErdfImproved, ///< instruments of the first kind where an action has started
    RegionalImproved, ///< instruments of the second kind where an action has started
};
inline constexpr std::size_t kIndicators = 8;

QString code(Indicator indicator); ///< "events", "erdf-plans"
QString settingOf(Indicator indicator); ///< of the project, that holds its target

/// What a project wants; settings "monitor.events", … of the project over TraCS3's numbers.
struct Targets {
    std::array<int, kIndicators> wanted{51, 7, 14, 95, 6, 1, 6, 1};
    int of(Indicator indicator) const { return wanted[std::size_t(indicator)]; }
};

/// Why a row does not count (yet). The sentence is "monitor.why.<code>" of the text catalogue.
enum class Why : quint8 {
    Counts,
    Later, ///< event: planned for a day after the as-of date; person: attends only such events
    NoDate, ///< event: without a date nobody can say that it was held
    Draft, ///< plan: still a draft
    NoAction, ///< plan: has no action
    NoInstrument, ///< plan: names no policy instrument
    SameInstrument, ///< plan: another plan of this instrument counts
    Rejected, ///< practice: the project or the experts rejected it
    NotAnalysed, ///< practice: what to take over, or under which conditions, is empty
    NotShared, ///< practice: no row says with whom and when it was shared
    NotAttended, ///< person: attended no event
    NotSurveyed, ///< person: attended, never answered a survey
    NotRaised, ///< person: answered, and no answer says that the capacity was raised
    NotStarted, ///< instrument: has a plan, none of its actions has started
    NoPlan, ///< instrument: has no plan
};
QString code(Why why);

/// One row behind a number.
struct Line {
    QString entity; ///< "event", "action_plan", …
    storage::Key key = 0;
    QString title;
    QString kind; ///< code of the row's kind or status, for its list
    QString kindList; ///< code list of `kind`
    QDate date; ///< invalid = none, or not of this kind
    storage::Key region = 0;
    Why why = Why::Counts;
};

/// An indicator with the rows that make it.
struct Progress {
    Indicator indicator = Indicator::Events;
    int wanted = 0;
    int reached = 0; ///< lines with Why::Counts
    std::vector<Line> lines; ///< those that count first, then by date and title

    int missing() const { return wanted > reached ? wanted - reached : 0; }
    bool isMet() const { return reached >= wanted; }
};

/// What is reached in one half of a year: "2026-2".
struct Semester {
    int year = 0;
    int half = 0;
    std::array<int, kIndicators> reached{}; ///< of what has a date (Events, Practices, People)
    QString name() const;
};

/// A self-defined indicator of an instrument, as the form has it. NaN = not stated.
struct OwnIndicator {
    storage::Key key = 0;
    QString name;
    QString unit;
    QString instrument;
    double baseline;
    double target;
    double achieved;
    QDate date;
    double share() const; ///< (achieved - baseline) / (target - baseline); NaN where unknown
};

/// Money that actions say they moved, by the newest record of each action.
struct Money {
    QString currency;
    double planned = 0;
    double committed = 0;
    double spent = 0;
    double influenced = 0;
    int actions = 0; ///< that have a record
};

struct Monitoring {
    std::vector<Progress> progress; ///< one an indicator, in their order
    std::vector<Semester> semesters; ///< without holes, oldest first
    std::vector<OwnIndicator> indicators;
    std::vector<Money> money; ///< one a currency, by code
    int actions = 0;
    int actionsStarted = 0; ///< on track, late or done
    int practicesAnalysed = 0;
    int practicesShared = 0;

    const Progress &of(Indicator indicator) const { return progress[std::size_t(indicator)]; }
};

/// Definitions (FORMS.md, 3 and 4). Event: interregional, dated, on or before `asOf`. Plan: no
/// draft, with an instrument and an action; one a policy instrument. Practice: not rejected,
/// analysed (what can be taken over and under which conditions are filled) and shared (with whom
/// and when). Person: distinct, of whom one attendance of an event held by `asOf` was surveyed and
/// says that the capacity was raised. Instrument improved: an action of one of its plans is on
/// track, late or done. Structural Funds and territorial cooperation: kinds erdf, etc, esf, jtf;
/// every other kind is another policy instrument. Fails with what storage says.
Result<Monitoring> monitoring(
    const storage::Project &project, const Targets &targets, const QDate &asOf);

/// The settings "monitor.<code>" over the defaults; a value below zero is left aside.
Targets targetsFrom(const QHash<QString, QVariant> &stored);

} // namespace trama::monitor
