// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace trama::tests;

namespace {

/// Runs with a data folder of the test and without what a desktop sets.
struct Session {
    TemporaryFolder folder;
    QStringList environment{QStringLiteral("XDG_DATA_HOME=") + folder.path(QStringLiteral("data")),
        QStringLiteral("XDG_RUNTIME_DIR=")};

    Run run(const QStringList &arguments) const { return runTrama(arguments, environment); }
    QByteArray log() const
    {
        QFile file(folder.path(QStringLiteral("data/trama/log/trama.log")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("a bad file is one sentence on stderr, and what libraries say is in the log")
{
    const Session session;
    const QString project = session.folder.path(QStringLiteral("p.gpkg"));
    const Run made = session.run({QStringLiteral("new"), project});
    CHECK(made.status == 0);
    CHECK(made.err.isEmpty());
    const Run run = session.run(
        {QStringLiteral("import"), project, session.folder.path(QStringLiteral("missing.csv"))});
    CHECK(run.status == 3);
    CHECK(run.out.isEmpty());
    CHECK(run.err
        == QStringLiteral("trama: The file %1 does not exist.\n")
               .arg(session.folder.path(QStringLiteral("missing.csv"))));
    const QByteArray log = session.log();
    CHECK(log.contains("XDG_RUNTIME_DIR"));
    CHECK(log.contains("error FileNotFound missing.csv"));
    CHECK_FALSE(log.contains(session.folder.path().toUtf8()));
}

TEST_CASE("the log tells openings, steps and imports by counts, and nothing of the records")
{
    const Session session;
    const QString project = session.folder.path(QStringLiteral("p.gpkg"));
    const QString list = writeFile(session.folder.path(QStringLiteral("list.csv")),
        "id,name,lat,lon,website\n1,Zebrafish House,53.21941,6.5,http://zebra.example\n"
        "2,Quagga Hall,north,6.6,\n");
    CHECK(session
              .run({QStringLiteral("new"), project, QStringLiteral("--name"),
                  QStringLiteral("Okapi")})
              .status
        == 0);
    CHECK(session.run({QStringLiteral("import"), project, list}).status == 0);
    CHECK(session.run({QStringLiteral("gaps"), project}).status == 0);
    CHECK(session.run({QStringLiteral("history"), project, QStringLiteral("--undo")}).status == 0);
    const QByteArray log = session.log();
    INFO(log.toStdString());
    CHECK(log.contains("trama.program: started, version "));
    CHECK(log.contains("opened p.gpkg"));
    CHECK(log.contains("imported list.csv as infrastructure: read 2, added 2"));
    CHECK(log.contains("step edit step.import infrastructure 2"));
    CHECK(log.contains("step undo step.import"));
    for (const char *word : {"Zebra", "zebra", "Quagga", "Okapi", "north", "53.21941"}) {
        CHECK_FALSE(log.contains(word));
    }
}
