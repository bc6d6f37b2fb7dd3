// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/facility_commands.h"

#include "core/storage/writer.h"
#include "ui/commands/row_commands.h"
#include "ui/workspace/one_edit.h"

namespace trama::ui {

namespace {

using storage::Key;
using storage::StepName;
using storage::Values;
using storage::Writer;

const QString kFacility = QStringLiteral("infrastructure");
const QString kName = QStringLiteral("name");

const domain::Entity &entityNamed(const QString &name)
{
    return *domain::findEntity(name);
}

QString nameOf(const Workspace &workspace, Key facility)
{
    const snapshot::Snapshot &snapshot = workspace.snapshot();
    const auto at = snapshot.find(facility);
    return at.chunk < 0 ? QString() : snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
}

/// "step.facility.delete" with how many and, for one, which.
StepName stepOf(const char *key, const Workspace &workspace, const QVector<Key> &facilities)
{
    return {QString::fromLatin1(key),
        {QString::number(facilities.size()), nameOf(workspace, facilities.value(0))}};
}

StepName partStep(const Workspace &workspace, const QString &entity, const char *what, Key facility)
{
    return {QStringLiteral("step.%1.%2").arg(entity, QLatin1String(what)),
        {nameOf(workspace, facility)}};
}

Result<void> copyParts(Writer &writer, const char *entityName, Key from, Key to)
{
    const domain::Entity &entity = *domain::findEntity(entityName);
    const auto parts = recordsOf(writer, entity, {from}, kFacility);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    for (storage::Record part : *parts) {
        part.values.insert(kFacility, to);
        part.values.remove(QStringLiteral("list_id"));
        if (const auto inserted = writer.insert(entity, part.values); !inserted) {
            return tl::unexpected<Error>(inserted.error());
        }
    }
    return {};
}

Result<Key> copyFacility(Writer &writer, Key facility, const QString &suffix)
{
    const domain::Entity &entity = entityNamed(kFacility);
    const auto records = recordsOf(writer, entity, {facility}, {});
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    if (records->isEmpty()) {
        return fail(ErrorCode::UnknownName, {kFacility, QString::number(facility)});
    }
    Values values = records->first().values;
    values[kName] = values.value(kName).toString() + suffix;
    values.remove(QStringLiteral("list_id")); // the list knows one such facility
    const Result<Key> copy = writer.insert(entity, values, records->first().point);
    if (!copy) {
        return copy;
    }
    for (const char *part : {"service", "equipment"}) {
        if (const Result<void> copied = copyParts(writer, part, facility, *copy); !copied) {
            return tl::unexpected<Error>(copied.error());
        }
    }
    return copy;
}

} // namespace

Result<Key> addFacility(Workspace &workspace, const QString &name, const QString &type)
{
    Values values{{kName, name}};
    if (!type.isEmpty()) {
        values.insert(QStringLiteral("type"), type);
    }
    const int region = workspace.workingRegion();
    if (region >= 0) {
        const snapshot::RegionRow &row = workspace.regions().regions[std::size_t(region)];
        values.insert(QStringLiteral("region"), row.key);
        values.insert(QStringLiteral("country"), row.country);
    }
    return editForKey(workspace, {QStringLiteral("step.facility.add"), {name}},
        [&](Writer &writer) { return writer.insert(entityNamed(kFacility), values); });
}

Result<QVector<Key>> duplicateFacilities(
    Workspace &workspace, const QVector<Key> &facilities, const QString &suffix)
{
    QVector<Key> copies;
    const auto done = workspace.edit(stepOf("step.facility.duplicate", workspace, facilities),
        [&](Writer &writer) -> Result<void> {
            for (const Key facility : facilities) {
                const Result<Key> copy = copyFacility(writer, facility, suffix);
                if (!copy) {
                    return tl::unexpected<Error>(copy.error());
                }
                copies.append(*copy);
            }
            return {};
        });
    return done ? Result<QVector<Key>>(copies) : tl::unexpected<Error>(done.error());
}

Result<void> deleteFacilities(Workspace &workspace, const QVector<Key> &facilities)
{
    return deleteRows(workspace, entityNamed(kFacility), facilities,
        stepOf("step.facility.delete", workspace, facilities));
}

Result<void> changeFacilities(Workspace &workspace, const QVector<Key> &facilities,
    const QString &field, const QVariant &value)
{
    return changeRows(workspace, entityNamed(kFacility), facilities, field, value,
        stepOf("step.facility.change", workspace, facilities));
}

Result<void> placeFacility(Workspace &workspace, Key facility, std::optional<storage::Point> point)
{
    return placeRow(workspace, entityNamed(kFacility), facility, point);
}

Result<Key> addToFacility(
    Workspace &workspace, const QString &entity, Key facility, const Values &values)
{
    Values all = values;
    all.insert(kFacility, facility);
    return editForKey(workspace, partStep(workspace, entity, "add", facility),
        [&](Writer &writer) { return writer.insert(entityNamed(entity), all); });
}

Result<Key> addLink(Workspace &workspace, Key facility, const LinkEnd &to, const QString &type)
{
    const QString link = QStringLiteral("link");
    return editForKey(
        workspace, partStep(workspace, link, "add", facility), [&](Writer &writer) -> Result<Key> {
            const Result<Key> end = to.key != 0
                ? Result<Key>(to.key)
                : writer.insert(entityNamed(to.entity), {{kName, to.name}});
            if (!end) {
                return end;
            }
            Values values{{QStringLiteral("from_infrastructure"), facility},
                {QStringLiteral("to_") + to.entity, *end}};
            if (!type.isEmpty()) {
                values.insert(QStringLiteral("type"), type);
            }
            return writer.insert(entityNamed(link), values);
        });
}

Result<void> changePart(Workspace &workspace, const QString &entity, Key part, Key facility,
    const QString &field, const QVariant &value)
{
    const StepName step = ofField(
        partStep(workspace, entity, "change", facility), entityNamed(entity), part, field);
    return without(workspace.edit(step, [&](Writer &writer) {
        return writer.update(entityNamed(entity), part, {{field, value}});
    }));
}

Result<void> deletePart(Workspace &workspace, const QString &entity, Key part, Key facility)
{
    return without(workspace.edit(partStep(workspace, entity, "delete", facility),
        [&](Writer &writer) { return writer.remove(entityNamed(entity), part); }));
}

Result<void> nameNew(Workspace &workspace, const QString &entity, Key row, const QString &field,
    const QString &referred, const QString &name)
{
    const StepName step{QStringLiteral("step.name-new"), {name}};
    return without(workspace.edit(step, [&](Writer &writer) -> Result<void> {
        const Result<Key> key = writer.insert(entityNamed(referred), {{kName, name}});
        return key ? writer.update(entityNamed(entity), row, {{field, *key}})
                   : tl::unexpected<Error>(key.error());
    }));
}

} // namespace trama::ui
