// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/merge_references.h"

#include <algorithm>

namespace trama::exchange {

namespace {

struct Row {
    storage::Key key = 0;
    QVector<QVariant> values; ///< by field of the entity
};

bool refersToFacility(const domain::Field &field)
{
    return field.reference != nullptr
        && QLatin1String(field.reference) == QLatin1String("infrastructure");
}

/// What two rows must have in common to say the same: who may see it, and of services and equipment
/// everything but where it is from and when it was looked at.
bool isTelling(const domain::Entity &entity, const domain::Field &field)
{
    const QLatin1String of(entity.name);
    const QLatin1String name(field.name);
    if (of == QLatin1String("link")) {
        return field.reference != nullptr
            ? name != QLatin1String("source")
            : name == QLatin1String("type") || name == QLatin1String("tier");
    }
    if (of == QLatin1String("membership")) {
        return field.reference != nullptr || name == QLatin1String("role");
    }
    return name != QLatin1String("list_id") && name != QLatin1String("source")
        && name != QLatin1String("checked");
}

QStringList fieldNames(const domain::Entity &entity)
{
    QStringList names;
    for (const domain::Field &field : entity.fields) {
        names.append(QString::fromLatin1(field.name));
    }
    return names;
}

/// Moves the references of one entity.
class ReferenceMove {
public:
    ReferenceMove(
        storage::Writer &writer, const domain::Entity &entity, storage::Key kept, storage::Key gone)
        : m_writer(writer)
        , m_entity(entity)
        , m_names(fieldNames(entity))
        , m_kept(kept)
        , m_gone(gone)
    {
    }

    Result<void> run()
    {
        for (std::size_t i = 0; i < m_entity.fields.size(); ++i) {
            if (refersToFacility(m_entity.fields[i])) {
                m_references.append(int(i));
            }
        }
        if (m_references.isEmpty()) {
            return {};
        }
        return read().and_then([this] {
            Result<void> done;
            for (qsizetype i = 0; done && i < m_ofGone.size(); ++i) {
                done = move(m_ofGone[i]);
            }
            return done;
        });
    }

private:
    Result<void> read()
    {
        for (const int reference : m_references) {
            for (const storage::Key facility : {m_kept, m_gone}) {
                auto rows = m_writer.rows(m_entity, m_names, {facility}, m_names[reference]);
                if (!rows) {
                    return tl::unexpected<Error>(rows.error());
                }
                while (rows->next()) {
                    Row row{rows->key(), {}};
                    for (int i = 0; i < m_names.size(); ++i) {
                        row.values.append(rows->value(i));
                    }
                    take(facility == m_kept ? m_ofKept : m_ofGone, row);
                }
            }
        }
        m_ofKept.erase(std::remove_if(m_ofKept.begin(), m_ofKept.end(),
                           [this](const Row &row) { return isThere(m_ofGone, row); }),
            m_ofKept.end());
        return {};
    }

    static bool isThere(const QVector<Row> &rows, const Row &row)
    {
        return std::any_of(
            rows.begin(), rows.end(), [&row](const Row &other) { return other.key == row.key; });
    }

    static void take(QVector<Row> &rows, const Row &row)
    {
        if (!isThere(rows, row)) { // a link of a facility with itself is met twice
            rows.append(row);
        }
    }

    Result<void> move(Row row)
    {
        storage::Values changes;
        for (const int reference : m_references) {
            if (row.values[reference].toLongLong() == m_gone) {
                row.values[reference] = QVariant(m_kept);
                changes.insert(m_names[reference], m_kept);
            }
        }
        const bool isOfItself = m_references.size() > 1
            && std::all_of(m_references.begin(), m_references.end(),
                [&](int reference) { return row.values[reference].toLongLong() == m_kept; });
        if (isOfItself) {
            return m_writer.remove(m_entity, row.key);
        }
        const auto same = std::find_if(m_ofKept.begin(), m_ofKept.end(),
            [&](const Row &other) { return saysTheSame(other, row); });
        if (same != m_ofKept.end()) {
            return fillIn(*same, row).and_then([&] { return m_writer.remove(m_entity, row.key); });
        }
        m_ofKept.append(row);
        return m_writer.update(m_entity, row.key, changes);
    }

    bool saysTheSame(const Row &one, const Row &other) const
    {
        for (int i = 0; i < m_names.size(); ++i) {
            if (isTelling(m_entity, m_entity.fields[std::size_t(i)])
                && one.values[i] != other.values[i]) {
                return false;
            }
        }
        return true;
    }

    /// What the row states and the one that stays does not; long texts of both stay.
    Result<void> fillIn(Row &stays, const Row &goes)
    {
        storage::Values changes;
        for (int i = 0; i < m_names.size(); ++i) {
            const bool isLong = (m_entity.fields[std::size_t(i)].flags & domain::kLongText) != 0;
            if (goes.values[i].isNull() || goes.values[i] == stays.values[i]) {
                continue;
            }
            if (stays.values[i].isNull()) {
                stays.values[i] = goes.values[i];
                changes.insert(m_names[i], stays.values[i]);
            } else if (isLong) {
                stays.values[i] = QString(
                    stays.values[i].toString() + QLatin1Char('\n') + goes.values[i].toString());
                changes.insert(m_names[i], stays.values[i]);
            }
        }
        return changes.isEmpty() ? Result<void>() : m_writer.update(m_entity, stays.key, changes);
    }

    storage::Writer &m_writer;
    const domain::Entity &m_entity;
    QStringList m_names;
    storage::Key m_kept;
    storage::Key m_gone;
    QVector<int> m_references; ///< fields that refer to facilities
    QVector<Row> m_ofKept;
    QVector<Row> m_ofGone;
};

} // namespace

Result<void> mergeReferences(storage::Writer &writer, storage::Key kept, storage::Key gone)
{
    for (const domain::Entity &entity : domain::entities()) {
        if (Result<void> done = ReferenceMove(writer, entity, kept, gone).run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace trama::exchange
