// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/list_source.h"

#include "core/base/clock.h"

namespace trama::exchange {

namespace {

struct Known {
    storage::Key key = 0;
    QString file;
};

Result<Known> knownSource(storage::Writer &writer, const QString &file, const QString &editionOf)
{
    auto rows = writer.rows(
        *domain::findEntity("source"), {QStringLiteral("file"), QStringLiteral("name")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    Known known;
    while (rows->next()) {
        const bool isIt = editionOf.isEmpty()
            ? rows->text(0) == file
            : rows->text(0) == editionOf || rows->text(1) == editionOf;
        if (isIt) {
            known = {rows->key(), rows->text(0)};
        }
    }
    return known;
}

} // namespace

Result<ListSource> listSource(
    storage::Writer &writer, const QString &file, const QString &editionOf)
{
    const domain::Entity &entity = *domain::findEntity("source");
    const Result<Known> known = knownSource(writer, file, editionOf);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    const QString retrieved = today().toString(Qt::ISODate);
    if (known->key == 0 && !editionOf.isEmpty()) {
        return fail(ErrorCode::UnknownName, {QStringLiteral("source"), editionOf});
    }
    if (known->key != 0) {
        const Result<void> renamed = known->file == file
            ? Result<void>()
            : writer.update(entity, known->key,
                {{QStringLiteral("file"), file}, {QStringLiteral("retrieved"), retrieved}});
        return renamed ? Result<ListSource>({known->key, false})
                       : tl::unexpected<Error>(renamed.error());
    }
    return writer
        .insert(entity,
            {{QStringLiteral("name"), file}, {QStringLiteral("kind"), QStringLiteral("list")},
                {QStringLiteral("file"), file}, {QStringLiteral("retrieved"), retrieved}})
        .map([](storage::Key key) {
            return ListSource{key, true};
        });
}

} // namespace trama::exchange
