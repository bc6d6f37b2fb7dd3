// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/code_list_columns.h"

#include "core/domain/entity.h"
#include "core/vocabulary/vocabulary.h"

#include <QSet>

namespace trama::storage {

namespace {

QString titleOf(const QString &field)
{
    QString title = field;
    title.replace(u'_', u' ');
    title[0] = title[0].toUpper();
    return title;
}

/// Writes the terms of a list as an enumeration; true where it has any.
Result<bool> registerList(const Connection &connection, const QString &list, const CodeTerms &terms)
{
    Result<Statement> insert = connection.prepare(
        "INSERT OR IGNORE INTO gpkg_data_column_constraints (constraint_name, constraint_type,"
        " value, description) VALUES (?1, 'enum', ?2, ?3)");
    if (!insert) {
        return passOn(insert);
    }
    const auto values = terms(list);
    for (const auto &[code, name] : values) {
        insert->bindText(1, list).bindText(2, code).bindText(3, name);
        if (Result<void> done = insert->run(); !done) {
            return passOn(done);
        }
    }
    return !values.empty();
}

} // namespace

Result<void> registerColumns(const Connection &connection, const CodeTerms &terms)
{
    Result<Statement> insert = connection.prepare(
        "INSERT INTO gpkg_data_columns (table_name, column_name, name, title, constraint_name)"
        " VALUES (?1, ?2, ?2, ?3, ?4)");
    if (!insert) {
        return passOn(insert);
    }
    QHash<QString, bool> registered;
    for (const domain::Entity &entity : domain::entities()) {
        for (const domain::Field &field : entity.fields) {
            const bool isCode = field.type == domain::FieldType::Code && field.codeList != nullptr;
            const QString list = isCode ? QString::fromLatin1(field.codeList) : QString();
            if (isCode && !registered.contains(list)) {
                const Result<bool> done = registerList(connection, list, terms);
                if (!done) {
                    return tl::unexpected<Error>(done.error());
                }
                registered.insert(list, *done);
            }
            const QString column = QString::fromLatin1(field.name);
            insert->bindText(1, QString::fromLatin1(entity.name))
                .bindText(2, column)
                .bindText(3, titleOf(column))
                .bindText(4, registered.value(list) ? list : QString());
            if (Result<void> done = insert->run(); !done) {
                return done;
            }
        }
    }
    return {};
}

std::vector<std::pair<QString, QString>> vocabularyTerms(const QString &list)
{
    std::vector<std::pair<QString, QString>> terms;
    if (const vocabulary::CodeList *found = vocabulary::codeList(list)) {
        for (const vocabulary::Term &term : found->terms) {
            terms.emplace_back(term.code, term.en);
        }
    }
    return terms;
}

} // namespace trama::storage
