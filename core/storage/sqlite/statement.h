// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace trama::storage {

class Connection;

/// A prepared statement, finalised with its owner. Columns count from 0, parameters from 1.
class Statement {
public:
    Statement(const Connection &connection, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, double value);
    Statement &bindText(int parameter, const QString &value); ///< empty = NULL
    Statement &bindBlob(int parameter, QByteArrayView value);
    Statement &bindNull(int parameter);

    Result<bool> step(); ///< true = a row stands ready
    Result<void> run(); ///< steps to the end and resets, keeping nothing bound
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;

    sqlite3_stmt *handle() const { return m_statement; }
    sqlite3_stmt *release();

private:
    const Connection *m_connection;
    sqlite3_stmt *m_statement;
};

} // namespace trama::storage
