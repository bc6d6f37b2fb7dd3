// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/entity.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace trama::exchange {

enum class ColumnReason { Name, Content, Choice };

/// What a column of a file is taken for. Beside the fields of the entity there are: "uuid", "lat",
/// "lon", "trl" (a range), "from" and "to" (ends of a link), and "service.<field>" for a facility's
/// one service in a flat list.
struct ColumnUse {
    int column = 0;
    QString header;
    QString field;
};

/// Lower-case letters and digits of a header, accents dropped: "Tipo de Serviço" is
/// "tipodeservico".
QString foldedHeader(const QString &header);

/// The name in CONTRACT.md that a header in English or Portuguese stands for ("concelho" is
/// "municipality"), or empty.
QString contractName(const QString &header);

/// Name of the entity a list with these columns holds: service, need, mapping, link, stage, action,
/// else infrastructure.
QString entityOfColumns(const QStringList &headers);

/// Uses of the columns: `map` (header to field, "" leaves out) first, then exact names, then words
/// of both languages. Fails with UnknownName for a column of the map that the file lacks,
/// UnknownField for a field it lacks.
Result<QVector<ColumnUse>> columnUses(
    const QStringList &headers, const domain::Entity &entity, const QHash<QString, QString> &map);

} // namespace trama::exchange
