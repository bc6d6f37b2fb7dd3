// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace trama::tests;

namespace {

Run run(const QStringList &arguments)
{
    return runTrama(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
}

QString sampleIn(const TemporaryFolder &folder)
{
    const QString project = folder.path(QStringLiteral("sample.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), project, QStringLiteral("--sample")}).status == 0);
    return project;
}

} // namespace

TEST_CASE("a template is written in both forms of the option, without a project", "[cli]")
{
    const TemporaryFolder folder;
    const QString one = folder.path(QStringLiteral("one.xlsx"));
    const QString two = folder.path(QStringLiteral("two.xlsx"));
    CHECK(run({QStringLiteral("export"), QStringLiteral("--template"), one}).status == 0);
    CHECK(run({QStringLiteral("export"), QStringLiteral("--template"), QStringLiteral("xlsx"), two,
                  QStringLiteral("--lang"), QStringLiteral("pt")})
              .status
        == 0);
    CHECK(QFile::exists(one));
    CHECK(QFile::exists(two));
    const Run bare = runTrama({QStringLiteral("export")});
    CHECK(bare.status == 2);
    CHECK(bare.err.contains(QLatin1String("--template")));
}

TEST_CASE(
    "a workbook of everything comes back by one import, with null where there are many entities",
    "[cli]")
{
    const TemporaryFolder folder;
    const QString project = sampleIn(folder);
    const QString book = folder.path(QStringLiteral("all.xlsx"));
    const Run out = run({QStringLiteral("export"), project, book, QStringLiteral("--audience"),
        QStringLiteral("full")});
    REQUIRE(out.status == 0);
    CHECK(out.json()[QLatin1String("entity")].isNull());
    const QString other = folder.path(QStringLiteral("other.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), other}).status == 0);
    const Run in = run({QStringLiteral("import"), other, book});
    INFO(in.err.toStdString());
    REQUIRE(in.status == 0);
    CHECK(in.json()[QLatin1String("entity")].isNull());
    CHECK(in.json()[QLatin1String("added")] == out.json()[QLatin1String("rows")]);
    const Run sheet = run({QStringLiteral("import"), other, book, QStringLiteral("--sheet"),
        QStringLiteral("service")});
    REQUIRE(sheet.status == 0);
    CHECK(sheet.json()[QLatin1String("entity")].toString() == QLatin1String("service"));
    CHECK(sheet.json()[QLatin1String("added")].toInt() == 0);
}

TEST_CASE("a catalogue is for the public unless another audience is asked for", "[cli]")
{
    const TemporaryFolder folder;
    const QString project = sampleIn(folder);
    const auto rows = [&](const QStringList &more) {
        const Run made = run(
            QStringList{QStringLiteral("export"), project, folder.path(QStringLiteral("site")),
                QStringLiteral("--as"), QStringLiteral("catalogue")}
            + more);
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        return made.json()[QLatin1String("rows")].toInt();
    };
    const int open = rows({});
    CHECK(open == rows({QStringLiteral("--audience"), QStringLiteral("public")}));
    CHECK(open < rows({QStringLiteral("--audience"), QStringLiteral("partner")}));
}
