// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace trama::tests;

namespace {

/// A fresh project, and what `trama import` says of a file in it.
class Importing {
public:
    Importing()
        : m_project(m_folder.path(QStringLiteral("p.gpkg")))
    {
        REQUIRE(runTrama({QStringLiteral("new"), m_project}).status == 0);
    }

    Run take(const char *file, const QByteArray &bytes, const QStringList &options = {}) const
    {
        const QString path = writeFile(m_folder.path(QString::fromLatin1(file)), bytes);
        return runTrama(QStringList{QStringLiteral("import"), m_project, path,
                            QStringLiteral("--format"), QStringLiteral("json")}
            + options);
    }

private:
    TemporaryFolder m_folder;
    QString m_project;
};

int number(const Run &run, const char *key)
{
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json().value(QLatin1String(key)).toInt(-1);
}

QStringList issueCodes(const Run &run)
{
    QStringList codes;
    for (const QJsonValue issue : run.json().value(QStringLiteral("issues")).toArray()) {
        CHECK_FALSE(issue[QStringLiteral("reason")].toString().startsWith(QLatin1String("issue.")));
        codes.append(issue[QStringLiteral("code")].toString());
    }
    return codes;
}

const char *const kTsv = "freq,unit,geo\\TIME_PERIOD\t2018 \t2019 \n"
                         "A,EUR,PT11\t1 \t2 p\nA,EUR,PT16\t3 \t: \nA,EUR,QQ1\t4 \t5 \n";

} // namespace

TEST_CASE("a list of objects in JSON is imported, whatever its file is called")
{
    const QByteArray json = R"({"data":[{"id":"007","name":"Lab","lat":53.2,"lon":6.5}]})";
    for (const char *file : {"a.json", "a.csv"}) {
        const Importing importing;
        const Run run = importing.take(file, json);
        CHECK(number(run, "added") == 1);
        CHECK(number(run, "located") == 1);
        CHECK(issueCodes(run).contains(QStringLiteral("other-kind"))
            == (QByteArray(file) == "a.csv"));
    }
}

TEST_CASE("statistics are imported with the version of their codes stated or told")
{
    const QStringList asIndicator{QStringLiteral("--as"), QStringLiteral("indicator")};
    const Importing told;
    const Run judged = told.take("a.tsv", kTsv, asIndicator);
    CHECK(number(judged, "read") == 5);
    CHECK(number(judged, "added") == 3);
    CHECK(number(judged, "skipped") == 2);
    CHECK(issueCodes(judged)
        == QStringList{QStringLiteral("nuts-version"), QStringLiteral("unknown-code")});
    const Importing stated;
    const Run of2024 = stated.take(
        "a.tsv", kTsv, asIndicator + QStringList{QStringLiteral("--nuts"), QStringLiteral("2024")});
    CHECK(number(of2024, "added") == 2);
    CHECK(issueCodes(of2024).contains(QStringLiteral("other-version")));
    const Run again = stated.take(
        "a.tsv", kTsv, asIndicator + QStringList{QStringLiteral("--nuts"), QStringLiteral("2024")});
    CHECK(number(again, "updated") == 2);
    CHECK(number(again, "added") == 0);
    CHECK(stated
              .take("a.tsv", kTsv,
                  asIndicator + QStringList{QStringLiteral("--nuts"), QStringLiteral("1899")})
              .status
        == 2);
}

TEST_CASE("what no list can be read from has status 3 and one sentence")
{
    const Importing importing;
    const std::pair<const char *, QByteArray> files[]{
        {"page.csv", "<!DOCTYPE html><html><body>no list</body></html>"},
        {"broken.json", R"([{"id":"1","name":)"}, {"deep.json", QByteArray(100000, '[')},
        {"numbers.json", "[1,2,3]"}, {"archive.xlsx", "PK\3\4 but no archive"},
        {"wide.csv", QByteArray(200000, ',') + "a\n"}};
    for (const auto &[file, bytes] : files) {
        const Run run = importing.take(file, bytes);
        INFO(file << ": " << run.err.toStdString());
        CHECK(run.status == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(QLatin1String(file)));
        CHECK(run.err.trimmed().count(QLatin1Char('\n')) == 0);
    }
}
