// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace trama::tests {

/// What one run of the program left.
struct Run {
    int status = -1;
    QByteArray out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the built program with a home of the tests' own, so that nothing of the user's is read or
/// written.
Run runTrama(const QStringList &arguments, const QStringList &environment = {});
/// Runs another program (a judge).
Run runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// Writes a small file and gives its path back.
QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace trama::tests
