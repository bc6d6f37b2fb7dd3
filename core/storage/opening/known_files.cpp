// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/known_files.h"

#include "core/storage/opening/data_folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace trama::storage {

namespace {

constexpr qsizetype kMostFiles = 200;

QString listPath()
{
    const QString folder = dataFolder();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/known-files.json");
}

QJsonArray readList()
{
    QFile file(listPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

/// What tells one state of one file from every other.
QString fingerprint(const Connection &connection)
{
    const QFileInfo file(connection.path());
    const Result<quint32> counter = connection.changeCounter();
    Result<Statement> project = connection.prepare("SELECT project, head FROM trama_project");
    const Result<bool> row = project ? project->step() : Result<bool>(false);
    if (!counter || !row || !*row) {
        return {};
    }
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(project->text(0))
        .arg(project->integer(1))
        .arg(*counter)
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

bool isKnownFile(const Connection &connection)
{
    const QString print = fingerprint(connection);
    return !print.isEmpty() && readList().contains(print);
}

void rememberFile(const Connection &connection)
{
    const QString print = fingerprint(connection);
    QJsonArray list = readList();
    if (print.isEmpty() || list.contains(print)) {
        return;
    }
    const QString project = print.section(u' ', 0, 0);
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (list[i].toString().startsWith(project)) {
            list.removeAt(i);
        }
    }
    while (list.size() >= kMostFiles) {
        list.removeFirst();
    }
    list.append(print);
    QSaveFile file(listPath());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(list).toJson());
        file.commit();
    }
}

} // namespace trama::storage
