// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"

#include <QPair>
#include <QSet>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace trama::exchange {

/// Collects what is doubtful while the rows of one file go by. Owned by one import.
class IssueSink {
public:
    explicit IssueSink(QString file, Issues issues = {});

    void setRow(qint64 row) { m_row = row; }
    qint64 row() const { return m_row; }
    void add(Severity severity, const char *code, const QString &column, std::string_view value,
        const QStringList &arguments = {});
    /// One issue for all rows with that value of that column; it stands at the first of them.
    void addOnce(Severity severity, const char *code, const QString &column, const QString &value,
        const QStringList &arguments = {});
    /// About the whole file.
    void addForFile(Severity severity, const char *code, const QString &column,
        const QStringList &arguments = {});

    /// All issues in order of row.
    Issues take();

private:
    QString m_file;
    qint64 m_row = 0;
    Issues m_issues;
    /// Columns and values, by code.
    std::map<std::string, QSet<QPair<QString, QString>>, std::less<>> m_said;
};

} // namespace trama::exchange
