// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/facility_links.h"

#include "core/storage/project.h"

#include <algorithm>

namespace trama::chain {

namespace {

Result<storage::RowReader> rowsOf(
    const storage::Project &project, const char *entity, const QStringList &fields)
{
    return project.rows(*domain::findEntity(entity), fields);
}

tl::unexpected<Error> readError(const char *entity)
{
    return fail(ErrorCode::Storage, {QString::fromLatin1(entity)});
}

} // namespace

Result<std::vector<FacilityLink>> facilityLinks(const storage::Project &project)
{
    auto rows = rowsOf(project, "link",
        {QStringLiteral("from_infrastructure"), QStringLiteral("to_infrastructure"),
            QStringLiteral("type"), QStringLiteral("planned"), QStringLiteral("weight")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<FacilityLink> links;
    while (rows->next()) {
        if (rows->isNull(0) || rows->isNull(1)) {
            continue;
        }
        links.push_back({rows->key(), rows->integer(0), rows->integer(1), rows->text(2),
            rows->text(3) == QLatin1String("yes"),
            rows->isNull(4) ? snapshot::kUnknown : rows->real(4)});
    }
    if (rows->failed()) {
        return readError("link");
    }
    return links;
}

Result<std::vector<ChainName>> chainNames(const storage::Project &project)
{
    auto rows = rowsOf(project, "value_chain",
        {QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("name_pt"),
            QStringLiteral("sector")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<ChainName> chains;
    while (rows->next()) {
        chains.push_back({rows->key(), rows->text(0), rows->text(1), rows->text(2), rows->text(3)});
    }
    if (rows->failed()) {
        return readError("value_chain");
    }
    std::stable_sort(chains.begin(), chains.end(), [](const ChainName &a, const ChainName &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return chains;
}

} // namespace trama::chain
