// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/row.h"

#include <memory>

namespace trama::storage {

class Recorder;

/// Fast repeated insertion into one entity: bind by position, then insert(). Unbound fields are
/// empty.
class Inserter {
public:
    ~Inserter();
    Inserter(Inserter &&) noexcept;
    void bindText(int field, QByteArrayView utf8); ///< copied at insert()
    void bindText(int field, QStringView text);
    void bindInteger(int field, qint64 value);
    void bindReal(int field, double value);
    void bindPoint(Point point);
    /// Writes the row under a new key and a new uuid and clears the bindings.
    Result<Key> insert();

private:
    friend class Writer;
    struct Private;
    explicit Inserter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What the work of an edit may do. Lives only inside Project::edit.
class Writer {
public:
    Result<Key> insert(const domain::Entity &entity, const Values &values,
        std::optional<Point> point = {}, QUuid uuid = {});
    /// Under a key that two files must agree on (see hashedKey). Fails where the key is taken.
    Result<Key> insertAt(Key key, const domain::Entity &entity, const Values &values,
        std::optional<Point> point = {});
    /// Changes the named fields only; the text of an Unread is kept until its field is updated
    /// again or the row goes. `point` nullopt leaves the place, clearPoint() empties it.
    Result<void> update(const domain::Entity &entity, Key key, const Values &values,
        std::optional<Point> point = {});
    Result<void> clearPoint(const domain::Entity &entity, Key key);
    /// Keeps texts that are no latitude and longitude beside the place, which stays as it is, until
    /// a point is set or cleared. Empty = none.
    Result<void> keepUnreadPlace(
        const domain::Entity &entity, Key key, const QString &lat, const QString &lon);
    /// Deletes the row, its children (Entity::parent), and empties other references to it.
    Result<void> remove(const domain::Entity &entity, Key key);
    Result<Inserter> inserter(const domain::Entity &entity, const QStringList &fields);
    /// Rows as they stand inside this edit.
    Result<RowReader> rows(const domain::Entity &entity, const QStringList &fields,
        const QVector<Key> &keys = {}, const QString &where = {}) const;
    Result<void> setSetting(const QString &name, const QVariant &value);
    /// Adds an outline (WKB multipolygon, EPSG:4326) unless it is there; its key is the hash of its
    /// bytes.
    Result<Key> addOutline(const QByteArray &wkb);
    Result<Key> addBlob(const QByteArray &bytes, const QString &mediaType);

    explicit Writer(Recorder &recorder);
    ~Writer();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Key of a thing two fresh files must agree on (regions, code terms, templates): 53 bits of
/// SHA-256 over scheme, version and code.
Key hashedKey(QStringView scheme, QStringView version, QStringView code);

/// Key of bytes kept once (outlines, figures): 53 bits of their SHA-256.
Key hashedKey(const QByteArray &bytes);

} // namespace trama::storage
