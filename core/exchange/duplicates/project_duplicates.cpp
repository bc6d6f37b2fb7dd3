// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/project_duplicates.h"

namespace trama::exchange {

namespace {

QString notSamePrefix()
{
    return QStringLiteral("not-same/");
}

} // namespace

Result<QVector<FacilityRecord>> facilityRecords(const storage::Project &project)
{
    static const QStringList fields
        = QStringLiteral("name name_en name_pt acronym website type country region source")
              .split(QLatin1Char(' '));
    auto rows = project.rows(*domain::findEntity("infrastructure"), fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QVector<FacilityRecord> records;
    while (rows->next()) {
        FacilityRecord record;
        record.key = rows->key();
        record.uuid = rows->uuid();
        record.name = rows->text(0);
        record.otherNames = {rows->text(1), rows->text(2)};
        record.acronym = rows->text(3);
        record.website = rows->text(4);
        record.type = rows->text(5);
        record.country = rows->text(6);
        record.region = rows->isNull(7) ? 0 : rows->integer(7);
        record.source = rows->isNull(8) ? 0 : rows->integer(8);
        record.point = rows->point();
        records.append(std::move(record));
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QStringLiteral("infrastructure")})
                          : Result<QVector<FacilityRecord>>(std::move(records));
}

Result<QVector<ProjectPair>> projectDuplicates(
    const storage::Project &project, const storage::Proceed &proceed)
{
    const auto records = facilityRecords(project);
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    const QSet<QString> notSame = notSameNames(project);
    return findDuplicates(*records, proceed).map([&](const QVector<DuplicatePair> &found) {
        QVector<ProjectPair> pairs;
        for (const DuplicatePair &pair : found) {
            const FacilityRecord &first = (*records)[pair.first];
            const FacilityRecord &second = (*records)[pair.second];
            if (!notSame.contains(notSameName(first.uuid, second.uuid))) {
                pairs.append(
                    {first.key, second.key, first.uuid, second.uuid, pair.score, pair.reasons});
            }
        }
        return pairs;
    });
}

QString notSameName(const QUuid &one, const QUuid &other)
{
    const auto [low, high] = std::minmax(one, other);
    return notSamePrefix() + low.toString(QUuid::WithoutBraces) + QLatin1Char('/')
        + high.toString(QUuid::WithoutBraces);
}

Result<void> keepBoth(storage::Writer &writer, const QUuid &one, const QUuid &other)
{
    return writer.setSetting(notSameName(one, other), true);
}

QSet<QString> notSameNames(const storage::Project &project)
{
    const QStringList names = project.settings(notSamePrefix()).keys();
    return {names.begin(), names.end()};
}

} // namespace trama::exchange
