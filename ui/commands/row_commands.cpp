// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/row_commands.h"

#include "ui/workspace/one_edit.h"

namespace trama::ui {

namespace {

using storage::Key;
using storage::StepId;
using storage::StepName;
using storage::Values;
using storage::Writer;

} // namespace

Result<void> without(const Result<StepId> &step)
{
    return step ? Result<void>() : tl::unexpected<Error>(step.error());
}

/// The rows of an entity as they may be inserted again.
Result<QVector<storage::Record>> recordsOf(
    Writer &writer, const domain::Entity &entity, const QVector<Key> &keys, const QString &where)
{
    QStringList fields;
    for (const domain::Field &field : entity.fields) {
        fields.append(QString::fromLatin1(field.name));
    }
    auto rows = writer.rows(entity, fields, keys, where);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QVector<storage::Record> records;
    while (rows->next()) {
        storage::Record record{rows->key(), rows->uuid(), {}, rows->point()};
        for (int i = 0; i < fields.size(); ++i) {
            if (!rows->isNull(i)) {
                record.values.insert(fields[i], rows->value(i));
            }
        }
        records.append(record);
    }
    return records;
}

Result<Key> editForKey(
    Workspace &workspace, const StepName &step, const std::function<Result<Key>(Writer &)> &work)
{
    Key made = 0;
    const auto done = workspace.edit(step, [&](Writer &writer) -> Result<void> {
        const Result<Key> key = work(writer);
        made = key.value_or(0);
        return key ? Result<void>() : tl::unexpected<Error>(key.error());
    });
    return done ? Result<Key>(made) : tl::unexpected<Error>(done.error());
}

namespace {

/// What people call the row, empty where its entity has no name.
QString nameOfRow(const Workspace &workspace, const domain::Entity &entity, Key row)
{
    const char *title = domain::titleField(entity);
    const auto record = title != nullptr ? workspace.project()->record(entity, row)
                                         : Result<std::optional<storage::Record>>(std::nullopt);
    return record && *record ? (*record)->values.value(QString::fromLatin1(title)).toString()
                             : QString();
}

} // namespace

StepName rowStep(const Workspace &workspace, const char *key, const domain::Entity &entity,
    const QVector<Key> &rows)
{
    const QString name = rows.size() == 1 ? nameOfRow(workspace, entity, rows.first()) : QString();
    return {QString::fromLatin1(key), {QString::number(rows.size()), name}};
}

Result<Key> addRow(Workspace &workspace, const domain::Entity &entity, const Values &values)
{
    const char *title = domain::titleField(entity);
    const QString name
        = title == nullptr ? QString() : values.value(QString::fromLatin1(title)).toString();
    return editForKey(workspace, {QStringLiteral("step.rows.add"), {QStringLiteral("1"), name}},
        [&](Writer &writer) { return writer.insert(entity, values); });
}

Result<void> changeRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<Key> &rows, const QString &field, const QVariant &value, const StepName &step)
{
    const StepName name = rows.size() == 1 ? ofField(step, entity, rows[0], field) : step;
    return without(workspace.edit(name, [&](Writer &writer) -> Result<void> {
        for (const Key row : rows) {
            const Result<void> changed = writer.update(entity, row, {{field, value}});
            if (!changed) {
                return changed;
            }
        }
        return {};
    }));
}

Result<void> deleteRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<Key> &rows, const StepName &step)
{
    return without(workspace.edit(step, [&](Writer &writer) -> Result<void> {
        for (const Key row : rows) {
            const Result<void> gone = writer.remove(entity, row);
            if (!gone) {
                return gone;
            }
        }
        return {};
    }));
}

Result<void> placeRow(Workspace &workspace, const domain::Entity &entity, Key row,
    std::optional<storage::Point> point)
{
    const QStringList name{nameOfRow(workspace, entity, row)};
    return without(
        workspace.edit({QStringLiteral("step.facility.place"), name}, [&](Writer &writer) {
            return point ? writer.update(entity, row, {}, point) : writer.clearPoint(entity, row);
        }));
}

Result<void> keepUnreadPlace(Workspace &workspace, const domain::Entity &entity, Key row,
    const QString &lat, const QString &lon)
{
    const QStringList name{nameOfRow(workspace, entity, row)};
    return without(workspace.edit({QStringLiteral("step.facility.place"), name},
        [&](Writer &writer) { return writer.keepUnreadPlace(entity, row, lat, lon); }));
}

Result<QVector<Key>> duplicateRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<Key> &rows, const QString &suffix)
{
    QVector<Key> copies;
    const QString title = QString::fromLatin1(domain::titleField(entity));
    const auto copyAll = [&](Writer &writer) -> Result<void> {
        const auto records = recordsOf(writer, entity, rows);
        if (!records) {
            return tl::unexpected<Error>(records.error());
        }
        for (storage::Record record : *records) {
            record.values.remove(QStringLiteral("list_id")); // the list knows one such row
            if (!title.isEmpty()) {
                record.values[title] = record.values.value(title).toString() + suffix;
            }
            const Result<Key> copy = writer.insert(entity, record.values, record.point);
            if (!copy) {
                return tl::unexpected<Error>(copy.error());
            }
            copies.append(*copy);
        }
        return {};
    };
    const auto done
        = workspace.edit(rowStep(workspace, "step.rows.duplicate", entity, rows), copyAll);
    return done ? Result<QVector<Key>>(copies) : tl::unexpected<Error>(done.error());
}

} // namespace trama::ui
