// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonValue>

#include <vector>

namespace trama::cli {

/// Rows with named columns, as numbers and texts; null = unknown.
struct Rows {
    QStringList header;
    std::vector<QList<QJsonValue>> rows;
};

/// Prints the object as JSON, or the rows as CSV or as a table, as the context says.
void print(const Context &context, const QJsonObject &json, const Rows &rows);

QByteArray toCsv(const Rows &rows); ///< RFC 4180, UTF-8, plain numbers
QJsonValue number(double value); ///< null for NaN
QJsonArray array(const QStringList &texts);
QJsonValue textOrNull(const QString &text);

} // namespace trama::cli
