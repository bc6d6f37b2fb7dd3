// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/references.h"

#include "core/exchange/import/rows/region_making.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::exchange {

namespace {

QByteArray foldedName(const QString &name)
{
    return vocabulary::folded(name).toUtf8();
}

/// Fields by which people name rows of the entity: identifiers, then names.
struct NamingFields {
    QStringList identifiers;
    QStringList names;
};

NamingFields namingFields(const domain::Entity &entity)
{
    NamingFields naming;
    for (const char *field : {"list_id", "code"}) {
        if (domain::fieldIndex(entity, field) >= 0) {
            naming.identifiers.append(QString::fromLatin1(field));
        }
    }
    for (const char *field : {"name", "title", "name_en", "name_pt", "acronym"}) {
        if (domain::fieldIndex(entity, field) >= 0) {
            naming.names.append(QString::fromLatin1(field));
        }
    }
    return naming;
}

} // namespace

References::References(storage::Writer &writer, const QVector<MergedRow> &merged)
    : m_writer(writer)
    , m_merged(merged)
{
}

void References::takeMerged(Index &index) const
{
    const auto add
        = [](QHash<QByteArray, storage::Key> &known, const QByteArray &word, storage::Key key) {
              if (!word.isEmpty() && !known.contains(word)) {
                  known.insert(word, key);
              }
          };
    for (const MergedRow &row : m_merged) {
        const storage::Key into = index.byId.value(row.into.toByteArray(QUuid::WithoutBraces), 0);
        if (into != 0) {
            add(index.byId, row.uuid.toByteArray(QUuid::WithoutBraces), into);
            add(index.byId, row.listId.toUtf8(), into);
            add(index.byName, foldedName(row.name), into);
        }
    }
}

Result<References::Index *> References::indexOf(const char *entity)
{
    const auto known = m_indexes.find(std::string_view(entity));
    if (known != m_indexes.end()) {
        return &known->second;
    }
    const domain::Entity &description = *domain::findEntity(entity);
    const NamingFields naming = namingFields(description);
    auto rows = m_writer.rows(description, naming.identifiers + naming.names);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    Index index;
    while (rows->next()) {
        const storage::Key key = rows->key();
        index.byId.insert(rows->uuid().toByteArray(QUuid::WithoutBraces), key);
        int column = 0;
        for (; column < naming.identifiers.size(); ++column) {
            if (!rows->isNull(column)) {
                index.byId.insert(rows->utf8(column).toByteArray(), key);
            }
        }
        for (; column < naming.identifiers.size() + naming.names.size(); ++column) {
            const QByteArray name
                = rows->isNull(column) ? QByteArray() : foldedName(rows->text(column));
            if (!name.isEmpty() && !index.byName.contains(name)) {
                index.byName.insert(name, key);
            }
        }
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QString::fromLatin1(entity)});
    }
    if (QLatin1String(entity) == QLatin1String("infrastructure")) {
        takeMerged(index);
    }
    return &m_indexes.insert_or_assign(entity, std::move(index)).first->second;
}

Result<storage::Key> References::find(const char *entity, std::string_view utf8)
{
    const Result<Index *> found = indexOf(entity);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    Index &index = **found;
    const auto size = static_cast<qsizetype>(utf8.size());
    const storage::Key byId = index.byId.value(QByteArray::fromRawData(utf8.data(), size), 0);
    if (byId != 0) {
        return byId;
    }
    const QString text = QString::fromUtf8(utf8.data(), size);
    const QUuid uuid(text);
    if (!uuid.isNull()) {
        return index.byId.value(uuid.toByteArray(QUuid::WithoutBraces), 0);
    }
    const storage::Key byName = index.byName.value(foldedName(text), 0);
    return byName != 0 ? Result<storage::Key>(byName) : make(entity, text, index);
}

Result<storage::Key> References::makeNamedRegion(const QString &text)
{
    if (!m_regionNames) {
        const Result<QString> version = mainVersion(m_writer);
        if (!version) {
            return tl::unexpected<Error>(version.error());
        }
        m_regionNames.emplace(*version);
    }
    return makeRegion(m_writer, *m_regionNames, text);
}

Result<storage::Key> References::make(const char *entity, const QString &text, Index &index)
{
    const QLatin1String name(entity);
    Result<storage::Key> made = 0;
    if (name == QLatin1String("region")) {
        made = makeNamedRegion(text);
    } else if (name == QLatin1String("value_chain")) {
        made = m_writer.insert(*domain::findEntity(entity),
            {{QStringLiteral("code"), text}, {QStringLiteral("name"), text}});
    } else if (name == QLatin1String("source")) {
        made = m_writer.insert(*domain::findEntity(entity), {{QStringLiteral("name"), text}});
    }
    if (made && *made != 0) {
        index.byId.insert(text.toUtf8(), *made);
        index.byName.insert(foldedName(text), *made);
    }
    return made;
}

} // namespace trama::exchange
