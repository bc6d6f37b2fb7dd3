// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/analyst_word.h"

namespace trama::gap {

namespace {

const QStringList &fields()
{
    static const QStringList names{QStringLiteral("region"), QStringLiteral("sector"),
        QStringLiteral("stage"), QStringLiteral("service"), QStringLiteral("bands")};
    return names;
}

} // namespace

storage::Values storedCoordinates(
    const Coordinates &at, const std::vector<snapshot::RegionRow> &regions, const char *prefix)
{
    const bool hasRegion = at.region >= 0 && static_cast<std::size_t>(at.region) < regions.size();
    const QVariantList values{
        hasRegion ? QVariant(regions[static_cast<std::size_t>(at.region)].key) : QVariant(),
        at.sector, at.stage, at.service, at.bands.join(QLatin1Char('|'))};
    storage::Values stored;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isEmpty = values[i].isNull() || values[i].toString().isEmpty();
        stored.insert(QLatin1String(prefix) + fields()[i], isEmpty ? QVariant() : values[i]);
    }
    return stored;
}

Result<AnalystWord> analystWord(const storage::Project &project, const Coordinates &at,
    const std::vector<snapshot::RegionRow> &regions)
{
    const storage::Values wanted = storedCoordinates(at, regions);
    const QStringList asked = fields()
        + QStringList{QStringLiteral("word"), QStringLiteral("reason"), QStringLiteral("decided")};
    auto rows = project.rows(*domain::findEntity("gap"), asked,
        {wanted.value(fields().first()).toLongLong()}, fields().first());
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const int first = static_cast<int>(fields().size());
    while (rows->next()) {
        bool isEqual = true;
        for (int i = 1; i < first; ++i) {
            isEqual = isEqual && rows->text(i) == wanted.value(fields()[i]).toString();
        }
        if (isEqual) {
            return AnalystWord{rows->key(), rows->text(first), rows->text(first + 1),
                QDate::fromString(rows->text(first + 2), Qt::ISODate)};
        }
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QStringLiteral("gap")}, project.path());
    }
    return AnalystWord{};
}

} // namespace trama::gap
