// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace trama::exchange {

enum class Severity { Error, Warning, Note };

/// One row not taken, or taken with a doubt. The reason is a text key "issue.<code>" with
/// arguments.
struct Issue {
    QString file;
    qint64 row = 0; ///< data rows from 1; 0 = the whole file
    QString column;
    QString value;
    Severity severity = Severity::Warning;
    QString code; ///< of CONTRACT.md: "no-coordinates", "unknown-code", …
    QStringList arguments;
};

using Issues = QVector<Issue>;

} // namespace trama::exchange
