// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor_rows.h"

#include <algorithm>

namespace trama::monitor {

namespace {

using storage::Project;
using storage::RowReader;

/// Gives each row of an entity to `take`; the fields are named in one text, blank between.
Result<void> forEach(const Project &project, const char *entity, const char *fields,
    const std::function<void(const RowReader &)> &take)
{
    const domain::Entity *table = domain::findEntity(QLatin1String(entity));
    Q_ASSERT(table);
    auto rows = project.rows(
        *table, QString::fromLatin1(fields).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (rows->next()) {
        take(*rows);
    }
    return rows->failed() ? Result<void>(fail(ErrorCode::CannotRead, {}, project.path()))
                          : Result<void>();
}

QDate dateOf(const RowReader &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

bool isYes(const RowReader &row, int column)
{
    return row.text(column) == QLatin1String("yes");
}

double amount(const RowReader &row, int column)
{
    return row.isNull(column) ? std::numeric_limits<double>::quiet_NaN() : row.real(column);
}

Result<void> readEvents(const Project &project, MonitorRows &rows)
{
    return forEach(project, "event", "title kind interregional date region",
        [&](const RowReader &row) {
            rows.events.push_back({row.key(), row.text(0), row.text(1), isYes(row, 2),
                dateOf(row, 3), row.integer(4)});
        })
        .and_then([&] {
            return forEach(project, "attendance", "event person surveyed capacity_raised",
                [&](const RowReader &row) {
                    rows.attendances.push_back(
                        {row.integer(0), row.integer(1), isYes(row, 2), isYes(row, 3)});
                });
        })
        .and_then([&] {
            return forEach(project, "person", "name role", [&](const RowReader &row) {
                Line line;
                line.entity = QStringLiteral("person");
                line.key = row.key();
                line.title = row.text(0);
                line.kind = row.text(1);
                rows.persons.push_back(line);
            });
        });
}

Result<void> readPlans(const Project &project, MonitorRows &rows)
{
    return forEach(project, "action_plan", "title status date instrument region",
        [&](const RowReader &row) {
            rows.plans.push_back({row.key(), row.text(0), row.text(1), dateOf(row, 2),
                row.integer(3), row.integer(4)});
        })
        .and_then([&] {
            return forEach(project, "action", "plan status", [&](const RowReader &row) {
                rows.actions.push_back({row.key(), row.integer(0), row.text(1)});
            });
        })
        .and_then([&] {
            return forEach(
                project, "policy_instrument", "name kind region", [&](const RowReader &row) {
                    rows.instruments.push_back(
                        {row.key(), row.text(0), row.text(1), row.integer(2)});
                });
        });
}

Result<void> readPractices(const Project &project, MonitorRows &rows)
{
    return forEach(project, "good_practice", "title status region transfer conditions",
        [&](const RowReader &row) {
            const bool isAnalysed
                = !row.text(3).trimmed().isEmpty() && !row.text(4).trimmed().isEmpty();
            rows.practices.push_back(
                {row.key(), row.text(0), row.text(1), row.integer(2), isAnalysed});
        })
        .and_then([&] {
            return forEach(project, "practice_share", "practice shared_with region date",
                [&](const RowReader &row) {
                    const QDate date = dateOf(row, 3);
                    const bool isWith = !row.text(1).trimmed().isEmpty() || !row.isNull(2);
                    if (isWith && date.isValid()) {
                        QDate &first = rows.shared[row.integer(0)];
                        first = first.isValid() ? std::min(first, date) : date;
                    }
                });
        });
}

} // namespace

Result<MonitorRows> readMonitorRows(const Project &project)
{
    MonitorRows rows;
    return readEvents(project, rows)
        .and_then([&] { return readPlans(project, rows); })
        .and_then([&] { return readPractices(project, rows); })
        .map([&] { return std::move(rows); });
}

Result<std::vector<OwnIndicator>> readIndicators(const Project &project)
{
    QHash<storage::Key, QString> instruments;
    std::vector<OwnIndicator> found;
    return forEach(project, "policy_instrument", "name",
        [&](const RowReader &row) { instruments.insert(row.key(), row.text(0)); })
        .and_then([&] {
            return forEach(project, "performance_indicator",
                "name unit instrument baseline target achieved date", [&](const RowReader &row) {
                    found.push_back(
                        {row.key(), row.text(0), row.text(1), instruments.value(row.integer(2)),
                            amount(row, 3), amount(row, 4), amount(row, 5), dateOf(row, 6)});
                });
        })
        .map([&] { return std::move(found); });
}

Result<std::vector<Money>> readMoney(const Project &project)
{
    struct Newest {
        QString semester;
        QString currency;
        std::array<double, 4> amounts{};
    };
    QHash<storage::Key, Newest> newest;
    const auto read = forEach(project, "monitoring_record",
        "action semester currency planned committed spent influenced", [&](const RowReader &row) {
            Newest &known = newest[row.integer(0)];
            if (known.semester <= row.text(1)) {
                known = {
                    row.text(1), row.text(2), {row.real(3), row.real(4), row.real(5), row.real(6)}};
            }
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::vector<Money> sums;
    for (const Newest &record : std::as_const(newest)) {
        auto sum = std::find_if(sums.begin(), sums.end(),
            [&](const Money &money) { return money.currency == record.currency; });
        if (sum == sums.end()) {
            sum = sums.insert(sum, Money{record.currency});
        }
        sum->planned += record.amounts[0];
        sum->committed += record.amounts[1];
        sum->spent += record.amounts[2];
        sum->influenced += record.amounts[3];
        ++sum->actions;
    }
    std::sort(sums.begin(), sums.end(),
        [](const Money &a, const Money &b) { return a.currency < b.currency; });
    return sums;
}

} // namespace trama::monitor
