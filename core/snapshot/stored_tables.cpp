// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/stored_cells.h"
#include "core/snapshot/stored_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace trama::snapshot {

namespace {

using storage::Project;
using storage::RowReader;

QStringList fields(const char *names)
{
    return QString(QLatin1String(names)).split(QLatin1Char(' '));
}

Result<void> readNeeds(const Project &project, Rows &rows)
{
    static const QRegularExpression kBetween(QStringLiteral("[|;]"));
    rows.needs.clear();
    return forEachStored(project,
        {"need", fields("region sector stage service bands target weight demand"), {}, {}},
        [&](const RowReader &row) {
            NeedRow need;
            need.key = row.key();
            need.region = row.integer(0);
            need.sector = row.text(1);
            need.stage = row.text(2);
            need.service = row.text(3);
            for (const QString &band : row.text(4).split(kBetween, Qt::SkipEmptyParts)) {
                need.bands.append(band.trimmed());
            }
            need.target = amount(row, 5);
            need.weight = amount(row, 6);
            need.demand = amount(row, 7);
            rows.needs.push_back(std::move(need));
        });
}

Result<void> readPriorities(const Project &project, Rows &rows)
{
    rows.priorities.clear();
    return forEachStored(project, {"priority", fields("region name sectors weight chain"), {}, {}},
        [&](const RowReader &row) {
            PriorityRow priority;
            priority.key = row.key();
            priority.region = row.integer(0);
            priority.name = row.text(1);
            priority.sectors = list(row, 2);
            priority.weight = amount(row, 3);
            priority.chain = row.integer(4);
            rows.priorities.push_back(std::move(priority));
        });
}

Result<void> readChains(const Project &project, Rows &rows)
{
    rows.chains.clear();
    QHash<Key, std::size_t> indexOf;
    const auto takeChain = [&](const RowReader &row) {
        indexOf.insert(row.key(), rows.chains.size());
        rows.chains.push_back({row.key(), row.text(0), row.text(1), {}});
    };
    const auto takeStage = [&](const RowReader &row) {
        const auto chain = indexOf.constFind(row.integer(0));
        if (chain != indexOf.constEnd()) {
            rows.chains[*chain].stages.push_back(
                {row.key(), row.text(1), row.text(2), static_cast<int>(row.integer(3))});
        }
    };
    return forEachStored(project, {"value_chain", fields("code name"), {}, {}}, takeChain)
        .and_then([&] {
            return forEachStored(
                project, {"stage", fields("value_chain code name position"), {}, {}}, takeStage);
        })
        .map([&] {
            for (ChainRow &chain : rows.chains) {
                std::ranges::stable_sort(chain.stages, {}, &StageRow::position);
            }
        });
}

Result<void> readMappings(const Project &project, Rows &rows)
{
    rows.mappings.clear();
    return forEachStored(project, {"mapping", fields("region sector status date"), {}, {}},
        [&](const RowReader &row) {
            rows.mappings.push_back(
                {row.key(), row.integer(0), row.text(1), mappingStatus(row, 2), date(row, 3)});
        });
}

Result<void> readFirms(const Project &project, Rows &rows)
{
    rows.firms.clear();
    return forEachStored(
        project, {"organisation", fields("kind region"), {}, {}}, [&](const RowReader &row) {
            const std::optional<storage::Point> point = row.point();
            if (point && row.utf8(0) == "firm") {
                rows.firms.push_back({row.key(), point->lon, point->lat, row.integer(1)});
            }
        });
}

struct Table {
    std::initializer_list<const char *> entities;
    Result<void> (*read)(const Project &, Rows &);
};

const Table kTables[] = {
    {{"need"}, readNeeds},
    {{"priority"}, readPriorities},
    {{"value_chain", "stage"}, readChains},
    {{"mapping"}, readMappings},
    {{"organisation"}, readFirms},
};

} // namespace

QSet<QString> tableEntities()
{
    QSet<QString> all;
    for (const Table &table : kTables) {
        for (const char *entity : table.entities) {
            all.insert(QLatin1String(entity));
        }
    }
    return all;
}

Result<void> readTables(const Project &project, const QSet<QString> &entities, Rows &rows)
{
    for (const Table &table : kTables) {
        const bool isWanted = std::ranges::any_of(table.entities,
            [&](const char *entity) { return entities.contains(QLatin1String(entity)); });
        if (!isWanted) {
            continue;
        }
        if (const Result<void> read = table.read(project, rows); !read) {
            return read;
        }
    }
    return {};
}

} // namespace trama::snapshot
