// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/merge_facilities.h"

#include "core/exchange/duplicates/merge_references.h"
#include "core/exchange/duplicates/project_duplicates.h"
#include "core/exchange/import/rows/merged_rows.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::exchange {

namespace {

using storage::Record;

const domain::Entity &infrastructure()
{
    return *domain::findEntity("infrastructure");
}

QString textOf(const storage::Values &values, const char *field)
{
    return values.value(QString::fromLatin1(field)).toString();
}

MergedRow asKnown(const Record &record, const QUuid &into, const QString &nature)
{
    return {into, record.uuid, textOf(record.values, "name"), textOf(record.values, "list_id"),
        record.values.value(QStringLiteral("source")).toLongLong(), nature};
}

/// The kept one's keywords with each name that would be lost, unless one of its names is that.
storage::Values withOldNames(
    const storage::Values &before, const storage::Values &changes, const QStringList &names)
{
    storage::Values after = before;
    after.insert(changes);
    QString keywords = textOf(after, "keywords");
    for (const QString &name : names) {
        const QString folded = vocabulary::folded(name);
        bool isKept = folded.isEmpty() || vocabulary::folded(keywords).contains(folded);
        for (const char *field : {"name", "name_en", "name_pt", "acronym"}) {
            isKept = isKept || vocabulary::folded(textOf(after, field)) == folded;
        }
        if (!isKept) {
            keywords += (keywords.isEmpty() ? QString() : QStringLiteral("; ")) + name;
        }
    }
    storage::Values values = changes;
    if (keywords != textOf(after, "keywords")) {
        values.insert(QStringLiteral("keywords"), keywords);
    }
    return values;
}

/// Both rows stay known to imports under what they were.
Result<void> remember(const storage::Project &project, storage::Writer &writer, const Record &kept,
    const Record &gone, const QPair<QString, QString> &natures)
{
    const QVector<MergedRow> known = mergedRows(project);
    Result<void> done = rememberMerged(writer, known, asKnown(gone, kept.uuid, natures.second));
    const Result<QString> nature = naturalText(writer, infrastructure(), kept.key);
    const bool isTold = !textOf(kept.values, "list_id").isEmpty();
    if (done && !isTold && nature && *nature != natures.first) {
        done = rememberMerged(writer, known, asKnown(kept, kept.uuid, natures.first));
    }
    return done;
}

/// What was said of the gone one to be not the same is now said of the kept one.
Result<void> moveNotSame(
    const storage::Project &project, storage::Writer &writer, const QUuid &kept, const QUuid &gone)
{
    const QString goneText = gone.toString(QUuid::WithoutBraces);
    for (const QString &name : notSameNames(project)) {
        if (!name.contains(goneText)) {
            continue;
        }
        const QStringList parts = name.split(QLatin1Char('/'));
        const QUuid other = QUuid::fromString(parts.value(parts.value(1) == goneText ? 2 : 1));
        Result<void> done = writer.setSetting(name, {});
        if (done && other != kept) {
            done = keepBoth(writer, kept, other);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<Record> recordOf(const storage::Project &project, storage::Key key)
{
    const auto record = project.record(infrastructure(), key);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    return *record
        ? Result<Record>(**record)
        : fail(ErrorCode::UnknownName, {QStringLiteral("infrastructure"), QString::number(key)});
}

} // namespace

Result<void> mergeFacilities(
    const storage::Project &project, storage::Writer &writer, const FacilityMerge &merge)
{
    const Result<Record> kept = recordOf(project, merge.kept);
    const Result<Record> gone = recordOf(project, merge.gone);
    if (!kept || !gone || merge.kept == merge.gone) {
        return !kept ? tl::unexpected<Error>(kept.error())
            : !gone  ? tl::unexpected<Error>(gone.error())
                     : fail(ErrorCode::UnknownName,
                         {QStringLiteral("infrastructure"), QString::number(merge.gone)});
    }
    const Result<QString> keptNature = naturalText(writer, infrastructure(), merge.kept);
    const Result<QString> goneNature = naturalText(writer, infrastructure(), merge.gone);
    if (!keptNature || !goneNature) {
        return tl::unexpected<Error>((keptNature ? goneNature : keptNature).error());
    }
    const storage::Values values = withOldNames(
        kept->values, merge.values, {textOf(kept->values, "name"), textOf(gone->values, "name")});
    return mergeReferences(writer, merge.kept, merge.gone)
        .and_then([&] { return writer.update(infrastructure(), merge.kept, values, merge.point); })
        .and_then([&] {
            return remember(project, writer, *kept, *gone, {*keptNature, *goneNature});
        })
        .and_then([&] { return moveNotSame(project, writer, kept->uuid, gone->uuid); })
        .and_then([&] { return writer.remove(infrastructure(), merge.gone); });
}

} // namespace trama::exchange
