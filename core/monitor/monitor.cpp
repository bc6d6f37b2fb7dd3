// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"

#include "core/monitor/monitor_rows.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trama::monitor {

namespace {

constexpr std::array kCodes{"events", "plans", "practices", "people", "erdf-plans",
    "regional-plans", "erdf-improved", "regional-improved"};
constexpr std::array kWhyCodes{"counts", "later", "no-date", "draft", "no-action", "no-instrument",
    "same-instrument", "rejected", "not-analysed", "not-shared", "not-attended", "not-surveyed",
    "not-raised", "not-started", "no-plan"};

Progress progressOf(Indicator indicator, const Targets &targets, std::vector<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        const auto rank = [](const Line &line) {
            return std::make_tuple(line.why != Why::Counts, !line.date.isValid(), line.date);
        };
        return rank(a) < rank(b);
    });
    Progress progress{indicator, targets.of(indicator), 0, std::move(lines)};
    progress.reached = static_cast<int>(std::count_if(progress.lines.begin(), progress.lines.end(),
        [](const Line &line) { return line.why == Why::Counts; }));
    return progress;
}

/// The plans whose instrument is of one kind; those without an instrument are of neither.
std::vector<Line> plansOn(const MonitorRows &rows, bool isStructural)
{
    QSet<storage::Key> instruments;
    for (const InstrumentRow &instrument : rows.instruments) {
        if (instrument.isStructural() == isStructural) {
            instruments.insert(instrument.key);
        }
    }
    QSet<storage::Key> plans;
    for (const PlanRow &plan : rows.plans) {
        if (instruments.contains(plan.instrument)) {
            plans.insert(plan.key);
        }
    }
    std::vector<Line> lines;
    for (Line &line : planLines(rows)) {
        if (plans.contains(line.key)) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

int halfYear(const QDate &date)
{
    return date.year() * 2 + (date.month() > 6 ? 1 : 0);
}

std::vector<Semester> semestersOf(const std::vector<Progress> &progress)
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    std::vector<std::pair<int, Indicator>> counted;
    for (const Progress &one : progress) {
        for (const Line &line : one.lines) {
            if (line.why == Why::Counts && line.date.isValid()) {
                counted.emplace_back(halfYear(line.date), one.indicator);
                first = std::min(first, counted.back().first);
                last = std::max(last, counted.back().first);
            }
        }
    }
    constexpr int kMostSemesters = 60; // a date typed wrongly makes no endless table
    std::vector<Semester> semesters;
    for (int at = std::max(first, last - kMostSemesters); at <= last; ++at) {
        semesters.push_back({at / 2, at % 2 + 1, {}});
    }
    for (const auto &[at, indicator] : counted) {
        const int index = at - last + static_cast<int>(semesters.size()) - 1;
        if (index >= 0) {
            ++semesters[static_cast<std::size_t>(index)].reached[std::size_t(indicator)];
        }
    }
    return semesters;
}

void countParts(const MonitorRows &rows, Monitoring &result)
{
    result.actions = static_cast<int>(rows.actions.size());
    result.actionsStarted
        = static_cast<int>(std::count_if(rows.actions.begin(), rows.actions.end(), hasStarted));
    for (const PracticeRow &practice : rows.practices) {
        const bool isKept = practice.status != QLatin1String("rejected");
        result.practicesAnalysed += isKept && practice.isAnalysed;
        result.practicesShared += isKept && rows.shared.contains(practice.key);
    }
}

} // namespace

QString code(Indicator indicator)
{
    return QLatin1String(kCodes[std::size_t(indicator)]);
}

QString settingOf(Indicator indicator)
{
    return QLatin1String("monitor.") + code(indicator);
}

QString code(Why why)
{
    return QLatin1String(kWhyCodes[std::size_t(why)]);
}

QString Semester::name() const
{
    return QStringLiteral("%1-%2").arg(year).arg(half);
}

double OwnIndicator::share() const
{
    const double way = target - baseline;
    return way == 0 ? std::numeric_limits<double>::quiet_NaN() : (achieved - baseline) / way;
}

Targets targetsFrom(const QHash<QString, QVariant> &stored)
{
    Targets targets;
    for (std::size_t i = 0; i < kIndicators; ++i) {
        bool isNumber = false;
        const int wanted = stored.value(settingOf(Indicator(i))).toInt(&isNumber);
        if (isNumber && wanted >= 0) {
            targets.wanted[i] = wanted;
        }
    }
    return targets;
}

Result<Monitoring> monitoring(
    const storage::Project &project, const Targets &targets, const QDate &asOf)
{
    const auto rows = readMonitorRows(project);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    auto indicators = readIndicators(project);
    auto money = readMoney(project);
    if (!indicators || !money) {
        return tl::unexpected(indicators ? money.error() : indicators.error());
    }
    Monitoring result;
    const auto add = [&](Indicator indicator, std::vector<Line> lines) {
        result.progress.push_back(progressOf(indicator, targets, std::move(lines)));
    };
    add(Indicator::Events, eventLines(*rows, asOf));
    add(Indicator::Plans, planLines(*rows));
    add(Indicator::Practices, practiceLines(*rows));
    add(Indicator::People, personLines(*rows, asOf));
    add(Indicator::ErdfPlans, plansOn(*rows, true));
    add(Indicator::RegionalPlans, plansOn(*rows, false));
    add(Indicator::ErdfImproved, instrumentLines(*rows, true));
    add(Indicator::RegionalImproved, instrumentLines(*rows, false));
    result.semesters = semestersOf(result.progress);
    result.indicators = std::move(*indicators);
    result.money = std::move(*money);
    countParts(*rows, result);
    return result;
}

} // namespace trama::monitor
