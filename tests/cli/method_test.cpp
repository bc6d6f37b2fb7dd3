// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trama::tests;

namespace {

/// `trama method` on tables written for it.
struct MethodLab {
    TemporaryFolder folder;

    QString file(const char *name, const QByteArray &text) const
    {
        return writeFile(folder.path(QString::fromLatin1(name)), text);
    }
    static Run run(const char *name, const QStringList &arguments)
    {
        return runTrama(QStringList{QStringLiteral("method"), QString::fromLatin1(name)} + arguments
            + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    }
    static QJsonObject json(const char *name, const QStringList &arguments)
    {
        const Run done = run(name, arguments);
        INFO(done.err.toStdString());
        REQUIRE(done.status == 0);
        const QJsonObject object = QJsonDocument::fromJson(done.out).object();
        for (const char *key : {"method", "parameters", "rows", "columns", "values", "warnings"}) {
            CHECK(object.contains(QLatin1String(key)));
        }
        return object;
    }
};

QJsonValue valueAt(const QJsonObject &result, int row, int column)
{
    return result[QLatin1String("values")].toArray()[row].toArray()[column];
}

const QString kInput = QStringLiteral("--input");
const QString kSet = QStringLiteral("--set");

} // namespace

TEST_CASE("a method reads a table and tells its result by rows and columns")
{
    const MethodLab lab;
    const QString table = lab.file("t.csv", ",I1,I2\nR1,3,1\nR2,1,3\nR3,0,0\n");
    const QJsonObject quotients = MethodLab::json("location-quotient", {kInput, table});
    CHECK(quotients[QLatin1String("rows")].toArray().size() == 3);
    CHECK(quotients[QLatin1String("columns")].toArray()[1] == QStringLiteral("I2"));
    CHECK(valueAt(quotients, 0, 0).toDouble() == Approx(1.5));
    CHECK(valueAt(quotients, 2, 0).isNull());
    CHECK(quotients[QLatin1String("warnings")].toArray()[0].toString().contains(
        QStringLiteral("R3")));
    const QJsonObject hhi = MethodLab::json("hhi", {kInput, table});
    CHECK(hhi[QLatin1String("columns")].toArray() == QJsonArray{QStringLiteral("hhi")});
    CHECK(valueAt(hhi, 0, 0).toDouble() == Approx(0.625));
    const QJsonObject gini = MethodLab::json("gini", {kInput, table});
    CHECK(gini[QLatin1String("rows")].toArray()[0] == QStringLiteral("I1"));
    const QJsonObject hoover = MethodLab::json("hoover",
        {kInput,
            lab.file("h.csv", "r,supply,people\na,0,10\nb,10,15\nc,10,20\nd,30,25\ne,50,30\n")});
    CHECK(valueAt(hoover, 0, 0).toDouble() == Approx(25));
    CHECK(hoover[QLatin1String("values")].toArray().size() == 1);
}

TEST_CASE("settings are told with the result, unknown ones refused")
{
    const MethodLab lab;
    const QString minutes = lab.file("m.csv", "d,F1,F2\nA,10,50\nB,20,25\nC,60,15\n");
    const QString firms = lab.file("d.csv", "d,firms\nA,1000\nB,500\nC,1500\n");
    const QString places = lab.file("s.csv", "f,places\nF1,10\nF2,6\n");
    const QStringList files{
        kInput, minutes, QStringLiteral("--second"), firms, QStringLiteral("--edges"), places};
    const QJsonObject plain
        = MethodLab::json("2sfca", files + QStringList{kSet, QStringLiteral("d0=30")});
    CHECK(plain[QLatin1String("parameters")].toObject()[QLatin1String("d0")] == 30);
    CHECK(valueAt(plain, 0, 0).toDouble() * 1000 == Approx(6.6667).margin(1e-4));
    const QJsonObject enhanced = MethodLab::json("e2sfca",
        files
            + QStringList{kSet, QStringLiteral("bands=10,20,30"), kSet,
                QStringLiteral("weights=1,0.68,0.22")});
    CHECK(enhanced[QLatin1String("parameters")].toObject()[QLatin1String("bands")]
        == QStringLiteral("10,20,30"));
    CHECK(valueAt(enhanced, 2, 0).toDouble() * 1000 == Approx(3.6106).margin(1e-4));
    CHECK(MethodLab::run("2sfca", files + QStringList{kSet, QStringLiteral("d1=30")}).status == 2);
    CHECK(MethodLab::run("2sfca", files + QStringList{kSet, QStringLiteral("d0=far")}).status == 2);
    CHECK(MethodLab::run("no-such-method", files).status == 2);
    const QString units = lab.file("u.csv", "u,a,b,c\nX,40,2,90\nY,80,5,30\nZ,60,8,50\n");
    const QJsonObject composite = MethodLab::json(
        "composite", {kInput, units, kSet, QStringLiteral("weights=0.5,0.25,0.25")});
    CHECK(valueAt(composite, 1, 0).toDouble() == Approx(0.625));
    CHECK(valueAt(composite, 1, 1).toInt() == 1);
    CHECK(MethodLab::run("composite", {kInput, units, kSet, QStringLiteral("down=d")}).status == 2);
    const QJsonObject shares = MethodLab::json("sensitivity",
        {kInput, units, kSet, QStringLiteral("draws=500"), kSet,
            QStringLiteral("normalise=min-max"), kSet, QStringLiteral("aggregate=arithmetic")});
    CHECK(valueAt(shares, 0, 0).toDouble() + valueAt(shares, 1, 0).toDouble()
            + valueAt(shares, 2, 0).toDouble()
        == Approx(1));
}

TEST_CASE("networks come from ties and nodes")
{
    const MethodLab lab;
    const QString edges = lab.file("e.csv", "from,to\n1,2\n1,3\n2,3\n3,4\n4,5\n4,6\n5,6\n");
    const QString nodes = lab.file("n.csv", "node,region\n1,A\n2,A\n3,A\n4,B\n5,B\n6,B\n7,C\n");
    const QStringList files{QStringLiteral("--edges"), edges, QStringLiteral("--nodes"), nodes};
    const QJsonObject between = MethodLab::json("betweenness", files.mid(0, 2));
    CHECK(valueAt(between, 2, 0).toDouble() == Approx(6));
    CHECK(valueAt(between, 2, 1).toDouble() == Approx(0.6));
    const QJsonObject bridge = MethodLab::json("bridges", files);
    CHECK(valueAt(bridge, 0, 0) == QStringLiteral("3"));
    CHECK(valueAt(bridge, 0, 1) == QStringLiteral("4"));
    const QJsonObject index = MethodLab::json("e-i", files);
    CHECK(index[QLatin1String("rows")].toArray()[3] == QStringLiteral("all"));
    CHECK(valueAt(index, 3, 0).toDouble() == Approx(-5.0 / 7));
    CHECK(valueAt(index, 2, 0).isNull()); // C has no tie
    CHECK(MethodLab::json("brokerage", files)[QLatin1String("columns")].toArray().size() == 5);
    CHECK(MethodLab::run("e-i", files.mid(0, 2)).status == 2);
}

TEST_CASE("a table that cannot be used is refused with the row named and status 1")
{
    const MethodLab lab;
    const auto refused = [&lab](const char *method, const QByteArray &table, const char *row) {
        const Run run = MethodLab::run(method, {kInput, lab.file("t.csv", table)});
        INFO(run.err.toStdString());
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(QLatin1String(row)));
    };
    refused("hhi", "r,a,b\nR1,1,2\nR2,1,-2\n", "R2");
    refused("hhi", "r,a,b\nR1,1,two\n", "R1");
    refused("hhi", "r,a,b\nR1,1\n", "R1");
    refused("hhi", "r,a,b\nR1,1,2\nR1,3,4\n", "R1");
    refused("hhi", "r,a,b\nR1,1,\n", "R1");
    refused("haversine", "p,lon,lat\nP1,200,1\n", "P1");
    refused("betweenness", "from,to,weight\na,b,-1\n", "a");
    CHECK(MethodLab::run("hhi", {kInput, lab.folder.path(QStringLiteral("none.csv"))}).status == 3);
}
