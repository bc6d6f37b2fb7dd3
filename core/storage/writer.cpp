// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"

#include "core/storage/rows/inserter_private.h"
#include "core/storage/rows/row_query.h"
#include "core/storage/rows/row_removal.h"
#include "core/storage/schema/geometry_blob.h"
#include "core/storage/schema/schema_ddl.h"
#include "core/storage/setting_text.h"
#include "core/storage/sqlite/sqlite.h"
#include "core/storage/unread.h"

#include <numeric>

namespace trama::storage {

struct Writer::Private {
    Recorder &recorder;
    std::map<const char *, RowInsertion> insertions; ///< of all fields, by entity
    std::optional<bool> hasUnread; ///< whether any text is kept; none = not asked yet

    Connection &connection() const { return recorder.connection(); }

    /// The prepared insertion of the entity with these values set.
    Result<RowInsertion *> filled(
        const domain::Entity &entity, const Values &values, std::optional<Point> point);
    using Cells = std::vector<std::pair<const char *, Cell>>; ///< by column
    Result<void> set(const domain::Entity &entity, Key key, const Cells &cells);
    /// The texts kept beside cells of the row: of those fields, or of all.
    Result<void> forgetUnread(const domain::Entity &entity, Key key, const QStringList &fields);
    Result<void> keepUnread(Writer &writer, const domain::Entity &entity, Key key,
        const QString &field, const QString &text);
    Result<Key> insertOnce(const char *existsSql, Statement &insert, Key key);
};

namespace {

/// Namespace of the identifiers of rows two files agree on by their key alone.
constexpr QUuid kAgreed(0x6f1d9c52, 0x8f0e, 0x4a57, 0x9b, 0x1c, 0x3a, 0x74, 0xd2, 0x51, 0x0e, 0x6b);

/// Names under which texts that are no place are kept.
const QStringList kPlace{QStringLiteral("lat"), QStringLiteral("lon")};

QUuid agreedUuid(const domain::Entity &entity, Key key)
{
    return QUuid::createUuidV5(kAgreed, QLatin1String(entity.name) + u'/' + QString::number(key));
}

std::vector<int> allFields(const domain::Entity &entity)
{
    std::vector<int> fields(entity.fields.size());
    std::iota(fields.begin(), fields.end(), 0);
    return fields;
}

Result<void> checkNames(const domain::Entity &entity, const Values &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (domain::fieldIndex(entity, value.key()) < 0) {
            return fail(ErrorCode::UnknownField, {value.key()});
        }
    }
    return {};
}

} // namespace

Writer::Writer(Recorder &recorder)
    : d(new Private{recorder, {}, {}})
{
}

Writer::~Writer() = default;

Result<RowInsertion *> Writer::Private::filled(
    const domain::Entity &entity, const Values &values, std::optional<Point> point)
{
    if (Result<void> known = checkNames(entity, values); !known) {
        return passOn(known);
    }
    auto insertion = insertions.find(entity.name);
    if (insertion == insertions.end()) {
        Result<RowInsertion> prepared = RowInsertion::prepare(recorder, entity, allFields(entity));
        if (!prepared) {
            return passOn(prepared);
        }
        insertion = insertions.emplace(entity.name, std::move(*prepared)).first;
    }
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        Result<void> done
            = insertion->second.setValue(i, values.value(QLatin1String(entity.fields[i].name)));
        if (!done) {
            return passOn(done);
        }
    }
    insertion->second.setPoint(point);
    return &insertion->second;
}

Result<Key> Writer::insert(
    const domain::Entity &entity, const Values &values, std::optional<Point> point, QUuid uuid)
{
    return d->filled(entity, values, point).and_then([&](RowInsertion *insertion) {
        return insertion->insert(uuid);
    });
}

Result<Key> Writer::insertAt(
    Key key, const domain::Entity &entity, const Values &values, std::optional<Point> point)
{
    return d->filled(entity, values, point)
        .and_then([&](RowInsertion *insertion) {
            return insertion->insertAt(key, agreedUuid(entity, key));
        })
        .map([key] { return key; });
}

Result<void> Writer::Private::set(const domain::Entity &entity, Key key, const Cells &cells)
{
    if (cells.empty()) {
        return {};
    }
    QByteArray columns;
    for (const auto &[column, cell] : cells) {
        columns += (columns.isEmpty() ? "" : ", ") + quoted(column) + " = ?";
    }
    Result<Statement> update = connection().prepare(
        "UPDATE " + quoted(entity.name) + " SET " + columns + " WHERE fid = ?");
    if (!update) {
        return passOn(update);
    }
    int parameter = 0;
    for (const auto &[column, cell] : cells) {
        bindCell(update->handle(), ++parameter, cell);
    }
    update->bind(++parameter, key);
    Result<void> done = update->run();
    if (done && sqlite3_changes(connection().handle()) != 1) {
        return fail(ErrorCode::BadValue, {QString::fromLatin1(entity.name), QString::number(key)});
    }
    return done;
}

Result<void> Writer::update(
    const domain::Entity &entity, Key key, const Values &values, std::optional<Point> point)
{
    if (Result<void> known = checkNames(entity, values); !known) {
        return known;
    }
    Private::Cells cells;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto index = static_cast<std::size_t>(domain::fieldIndex(entity, value.key()));
        const domain::Field &field = entity.fields[index];
        const QVariant plain = isUnread(*value) ? QVariant() : *value;
        Result<void> done = setCell(cells.emplace_back(field.name, Cell()).second, field, plain);
        const bool isMissing = (field.flags & domain::kRequired) != 0
            && cells.back().second.type == Cell::Type::Null;
        if (done && isMissing) {
            done = fail(ErrorCode::BadValue, {value.key(), {}});
        }
        if (!done) {
            return done;
        }
    }
    if (point) {
        Result<void> done = setPointCell(cells.emplace_back("geom", Cell()).second, *point);
        if (!done) {
            return done;
        }
    }
    const QStringList read = values.keys() + (point ? kPlace : QStringList());
    Result<void> done
        = d->set(entity, key, cells).and_then([&] { return d->forgetUnread(entity, key, read); });
    for (auto value = values.begin(); done && value != values.end(); ++value) {
        if (isUnread(*value)) {
            done = d->keepUnread(*this, entity, key, value.key(), value->value<Unread>().text);
        }
    }
    return done;
}

Result<void> Writer::keepUnreadPlace(
    const domain::Entity &entity, Key key, const QString &lat, const QString &lon)
{
    return d->forgetUnread(entity, key, kPlace)
        .and_then([&] { return d->keepUnread(*this, entity, key, kPlace[0], lat); })
        .and_then([&] { return d->keepUnread(*this, entity, key, kPlace[1], lon); });
}

Result<void> Writer::Private::keepUnread(Writer &writer, const domain::Entity &entity, Key key,
    const QString &field, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    hasUnread = true;
    return writer.setSetting(unreadName(entity, key, field), text);
}

Result<void> Writer::Private::forgetUnread(
    const domain::Entity &entity, Key key, const QStringList &fields)
{
    if (!hasUnread) {
        const Result<qint64> any
            = connection().integer("SELECT EXISTS (SELECT 1 FROM trama_setting WHERE name GLOB '"
                + unreadName().toLatin1() + "*')");
        if (!any) {
            return tl::unexpected<Error>(any.error());
        }
        hasUnread = *any != 0;
    }
    if (!*hasUnread) {
        return {};
    }
    Result<Statement> forget = fields.isEmpty()
        ? connection().prepare("DELETE FROM trama_setting WHERE name GLOB ?1 || '*'")
        : connection().prepare("DELETE FROM trama_setting WHERE fid = ?1");
    if (!forget) {
        return passOn(forget);
    }
    if (fields.isEmpty()) {
        return forget->bindText(1, unreadName(entity, key)).run();
    }
    for (const QString &field : fields) {
        const QString name = unreadName(entity, key, field);
        if (Result<void> done = forget->bind(1, hashedKey(u"setting", {}, name)).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Writer::clearPoint(const domain::Entity &entity, Key key)
{
    return d->set(entity, key, {{"geom", Cell()}}).and_then([&] {
        return d->forgetUnread(entity, key, kPlace);
    });
}

Result<void> Writer::remove(const domain::Entity &entity, Key key)
{
    return removeRow(d->connection(), entity, key).and_then([&] {
        return d->forgetUnread(entity, key, {});
    });
}

Result<Inserter> Writer::inserter(const domain::Entity &entity, const QStringList &fields)
{
    std::vector<int> positions;
    for (const QString &field : fields) {
        positions.push_back(domain::fieldIndex(entity, field));
        if (positions.back() < 0) {
            return fail(ErrorCode::UnknownField, {field});
        }
    }
    Result<RowInsertion> insertion
        = RowInsertion::prepare(d->recorder, entity, std::move(positions));
    if (!insertion) {
        return passOn(insertion);
    }
    return Inserter(
        std::unique_ptr<Inserter::Private>(new Inserter::Private{std::move(*insertion)}));
}

Result<RowReader> Writer::rows(const domain::Entity &entity, const QStringList &fields,
    const QVector<Key> &keys, const QString &where) const
{
    return queryRows(d->connection(), entity, fields, keys, where);
}

Result<void> Writer::setSetting(const QString &name, const QVariant &value)
{
    const QByteArray sql = value.isNull()
        ? QByteArray("DELETE FROM trama_setting WHERE fid = ?1")
        : QByteArray("INSERT INTO trama_setting (fid, name, value) VALUES (?1, ?2, ?3)"
                     " ON CONFLICT (fid) DO UPDATE SET value = excluded.value");
    Result<Statement> write = d->connection().prepare(sql);
    if (!write) {
        return passOn(write);
    }
    write->bind(1, hashedKey(u"setting", {}, name));
    if (!value.isNull()) {
        write->bindText(2, name).bindText(3, settingText(value));
    }
    return write->run();
}

Result<Key> Writer::Private::insertOnce(const char *existsSql, Statement &insert, Key key)
{
    Result<Statement> exists = connection().prepare(existsSql);
    if (!exists) {
        return passOn(exists);
    }
    exists->bind(1, key);
    const Result<bool> isThere = exists->step();
    if (!isThere) {
        return tl::unexpected<Error>(isThere.error());
    }
    return *isThere ? Result<Key>(key) : insert.run().map([key] { return key; });
}

Result<Key> Writer::addOutline(const QByteArray &wkb)
{
    const std::optional<Envelope> envelope = multiPolygonEnvelope(wkb);
    if (!envelope) {
        return fail(ErrorCode::BadValue, {QStringLiteral("outline"), {}});
    }
    Result<Statement> insert
        = d->connection().prepare("INSERT INTO outline (fid, geom) VALUES (?1, ?2)");
    if (!insert) {
        return passOn(insert);
    }
    const Key key = hashedKey(wkb);
    insert->bind(1, key).bindBlob(2, multiPolygonBlob(wkb, *envelope));
    return d->insertOnce("SELECT 1 FROM outline WHERE fid = ?1", *insert, key);
}

Result<Key> Writer::addBlob(const QByteArray &bytes, const QString &mediaType)
{
    Result<Statement> insert = d->connection().prepare(
        "INSERT INTO trama_blob (fid, media_type, bytes) VALUES (?1, ?2, ?3)");
    if (!insert) {
        return passOn(insert);
    }
    const Key key = hashedKey(bytes);
    insert->bind(1, key).bindText(2, mediaType).bindBlob(3, bytes);
    return d->insertOnce("SELECT 1 FROM trama_blob WHERE fid = ?1", *insert, key);
}

} // namespace trama::storage
