// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rows.h"

#include <algorithm>

namespace trama::plan {

namespace {

using storage::Key;
using storage::Record;

const domain::Entity &entityOf(const char *name)
{
    const domain::Entity *entity = domain::findEntity(QLatin1String(name));
    Q_ASSERT(entity);
    return *entity;
}

/// The row, or an empty record where the key is 0 or leads nowhere.
Result<Record> recordOf(const storage::Project &project, const char *entity, Key key)
{
    if (key == 0) {
        return Record();
    }
    return project.record(entityOf(entity), key).map([](const std::optional<Record> &row) {
        return row.value_or(Record());
    });
}

Result<std::vector<Record>> recordsOf(
    const storage::Project &project, const char *entity, const QVector<Key> &keys)
{
    std::vector<Record> records;
    for (const Key key : keys) {
        auto record = recordOf(project, entity, key);
        if (!record) {
            return tl::unexpected(record.error());
        }
        records.push_back(std::move(*record));
    }
    return records;
}

/// A row without a position comes after those that have one.
qint64 placeOf(const Record &record)
{
    const QVariant position = record.values.value(QStringLiteral("position"));
    return position.isNull() ? std::numeric_limits<qint64>::max() : position.toLongLong();
}

Result<ActionRow> actionRow(const storage::Project &project, Record record,
    const std::function<bool(const QString &tier)> &mayShow)
{
    const auto practice = recordOf(project, "good_practice", fieldKey(record, "practice"));
    if (!practice) {
        return tl::unexpected(practice.error());
    }
    auto event = recordOf(project, "event", fieldKey(record, "event"));
    if (!event) {
        return tl::unexpected(event.error());
    }
    auto figures = figuresOf(project, record.key);
    if (!figures) {
        return tl::unexpected(figures.error());
    }
    const bool isShown = !mayShow || mayShow(fieldText(*practice, "tier"));
    return ActionRow{std::move(record), isShown ? fieldText(*practice, "title") : QString(),
        std::move(*event), std::move(*figures)};
}

Result<std::vector<ActionRow>> actionsOf(const storage::Project &project, Key plan,
    const std::function<bool(const QString &tier)> &mayShow)
{
    const auto records = keysOf(project, "action", QStringLiteral("plan"), plan)
                             .and_then([&](const QVector<Key> &keys) {
                                 return recordsOf(project, "action", keys);
                             });
    if (!records) {
        return tl::unexpected(records.error());
    }
    std::vector<ActionRow> actions;
    for (const Record &record : *records) {
        auto action = actionRow(project, record, mayShow);
        if (!action) {
            return tl::unexpected(action.error());
        }
        actions.push_back(std::move(*action));
    }
    std::stable_sort(actions.begin(), actions.end(), [](const ActionRow &a, const ActionRow &b) {
        return placeOf(a.record) < placeOf(b.record);
    });
    return actions;
}

/// Fills `target` from a row, or hands on the error.
template <typename T> Result<void> take(T &target, Result<T> result)
{
    if (!result) {
        return tl::unexpected(result.error());
    }
    target = std::move(*result);
    return {};
}

} // namespace

QString fieldText(const Record &record, const char *field)
{
    return record.values.value(QLatin1String(field)).toString().trimmed();
}

Key fieldKey(const Record &record, const char *field)
{
    return record.values.value(QLatin1String(field)).toLongLong();
}

QString ActionRow::text(const char *field) const
{
    return fieldText(record, field);
}

QString PlanRows::text(const char *field) const
{
    return fieldText(plan, field);
}

Result<QVector<Key>> keysOf(
    const storage::Project &project, const char *entity, const QString &field, Key parent)
{
    auto rows = project.rows(
        entityOf(entity), {}, field.isEmpty() ? QVector<Key>() : QVector<Key>{parent}, field);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QVector<Key> keys;
    while (rows->next()) {
        keys.append(rows->key());
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QLatin1String(entity)}, project.path());
    }
    return keys;
}

Result<std::vector<Record>> figuresOf(const storage::Project &project, Key action)
{
    auto records = keysOf(project, "action_figure", QStringLiteral("action"), action)
                       .and_then([&](const QVector<Key> &keys) {
                           return recordsOf(project, "action_figure", keys);
                       });
    if (records) {
        std::stable_sort(records->begin(), records->end(),
            [](const Record &a, const Record &b) { return placeOf(a) < placeOf(b); });
    }
    return records;
}

Result<PlanRows> readPlan(const storage::Project &project, Key key,
    const std::function<bool(const QString &tier)> &mayShow)
{
    const auto plans = keysOf(project, "action_plan");
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    const Key wanted = key == 0 ? plans->value(0) : key;
    if (!plans->contains(wanted)) {
        const QString name = key == 0 ? QString() : QString::number(key);
        return fail(ErrorCode::UnknownName, {QStringLiteral("action_plan"), name}, project.path());
    }
    PlanRows rows;
    return take(rows.plan, recordOf(project, "action_plan", wanted))
        .and_then([&] {
            return take(rows.instrument,
                recordOf(project, "policy_instrument", fieldKey(rows.plan, "instrument")));
        })
        .and_then([&] {
            return take(rows.region, recordOf(project, "region", fieldKey(rows.plan, "region")));
        })
        .and_then([&] {
            return take(rows.authority,
                recordOf(project, "organisation", fieldKey(rows.instrument, "authority"))
                    .map([](const Record &row) { return fieldText(row, "name"); }));
        })
        .and_then([&] { return take(rows.actions, actionsOf(project, wanted, mayShow)); })
        .and_then([&] {
            return take(
                rows.sources, keysOf(project, "source").and_then([&](const QVector<Key> &keys) {
                    return recordsOf(project, "source", keys);
                }));
        })
        .map([&] { return std::move(rows); });
}

} // namespace trama::plan
