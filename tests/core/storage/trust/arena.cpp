// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/arena.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <catch2/catch.hpp>

namespace trama::tests {

Arena::Arena(const Subject &subject)
{
    // That a copy could not be made on a failing disk is what the log should say, a thousand times.
    QLoggingCategory::setFilterRules(QStringLiteral("trama.*=false"));
    subject.prepare(m_prepared.path());
}

Arena::~Arena()
{
    QLoggingCategory::setFilterRules({});
}

QString Arena::fresh()
{
    QDir(m_runs.path(QString::number(m_run))).removeRecursively();
    const QString folder = m_runs.path(QString::number(++m_run));
    copyFiles(m_prepared.path(), folder);
    return folder;
}

void copyFiles(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        REQUIRE(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
    }
}

} // namespace trama::tests
