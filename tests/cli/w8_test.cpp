// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace trama::tests;

// The worked example W8 of the methods, from lists a person might send: codes of no scheme, no
// coordinates.
namespace {

QString w8Project(const TemporaryFolder &folder)
{
    const QString project = folder.path(QStringLiteral("w8.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), project}).status == 0);
    const auto import = [&](const char *entity, const QByteArray &csv) {
        const QString file
            = writeFile(folder.path(QLatin1String(entity) + QStringLiteral(".csv")), csv);
        const Run run = runTrama({QStringLiteral("import"), project, file, QStringLiteral("--as"),
            QLatin1String(entity), QStringLiteral("--format"), QStringLiteral("json")});
        INFO(run.err.toStdString() << run.out.toStdString());
        REQUIRE(run.status == 0);
        REQUIRE(run.json()[QLatin1String("read")].toInt()
            == run.json()[QLatin1String("added")].toInt());
    };
    import("region", "code,name\nR1,One\nR2,Two\n");
    import("infrastructure",
        "id,name,type,status,region\nF1,First,TI-TB,operational,R1\nF2,Second,TI-PP,operational,"
        "R1\n"
        "F3,Third,TI-TB,operational,R2\nF4,Fourth,TI-PP,planned,R2\n");
    import("service",
        "facility,service,sectors,stage,trl_min,trl_max,capacity,used,unit,open_to_smes,open_to_"
        "foreign,access_type\n"
        "F1,test,SA,lab|pilot,3,6,100,90,day,yes,,\nF2,proto,SA,pilot,,,,,,no,,\n"
        "F3,test,SA|SB,lab,,,,,,yes,yes,virtual\nF4,proto,SB,pilot,,,,,,,,\n");
    import("need",
        "region,sector,stage,service,bands,target,weight,demand\nR1,SA,lab,,,2,1,\nR1,SA,pilot,"
        "proto,,,2,\n");
    import("mapping",
        "region,sector,status,date\nR1,SA,complete,2026-01-01\nR1,SB,complete,2026-01-01\nR2,SA,"
        "complete,2026-01-01\nR2,SB,complete,2026-01-01\n");
    import("stage", "chain,code,name,position\ntwo,lab,Lab,1\ntwo,pilot,Pilot,2\n");
    import("priority", "region,name,sectors,weight,chain\nR2,Bees,SB,3,two\n");
    return project;
}

QJsonObject need(
    const QJsonObject &report, const char *region, const char *sector, const char *stage)
{
    for (const QJsonValue &value : report[QLatin1String("needs")].toArray()) {
        const QJsonObject object = value.toObject();
        if (object[QLatin1String("region")] == QLatin1String(region)
            && object[QLatin1String("sector")] == QLatin1String(sector)
            && object[QLatin1String("stage")] == QLatin1String(stage)) {
            return object;
        }
    }
    FAIL("no need of " << region << " " << sector << " " << stage);
    return {};
}

QString advice(const QJsonObject &need)
{
    return need[QLatin1String("advice")].toArray().first().toString();
}

} // namespace

TEST_CASE("W8 comes out by hand's figures from imported lists")
{
    const TemporaryFolder folder;
    const Run run = runTrama({QStringLiteral("gaps"), w8Project(folder), QStringLiteral("--format"),
        QStringLiteral("json")});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    const QJsonObject report = run.json();
    CHECK(report[QLatin1String("needs")].toArray().size() == 4);
    CHECK(report[QLatin1String("needs_from")] == QLatin1String("register"));

    const QJsonObject lab = need(report, "R1", "SA", "lab");
    CHECK(lab[QLatin1String("n")].toInt() == 1);
    CHECK(lab[QLatin1String("n_open")].toInt() == 1);
    CHECK(lab[QLatin1String("class")] == QLatin1String("short"));
    CHECK(lab[QLatin1String("conditions")].toArray().contains(QLatin1String("full")));
    CHECK(lab[QLatin1String("cov")].toDouble() == Approx(0.5));
    CHECK(lab[QLatin1String("use")].toDouble() == Approx(0.9));
    CHECK(lab[QLatin1String("loss")].toDouble() == Approx(0.5));
    CHECK(lab[QLatin1String("best_partner")] == QLatin1String("R2"));
    CHECK(lab[QLatin1String("borrow")].toDouble() == Approx(1));
    CHECK(advice(lab) == QLatin1String("borrow"));
    CHECK(lab[QLatin1String("facilities")].toArray().size() == 1);

    const QJsonObject pilot = need(report, "R1", "SA", "pilot");
    CHECK(pilot[QLatin1String("class")] == QLatin1String("restricted"));
    CHECK(pilot[QLatin1String("n")].toInt() == 1);
    CHECK(pilot[QLatin1String("n_open")].toInt() == 0);
    CHECK(pilot[QLatin1String("loss")].toDouble() == Approx(1));
    CHECK(advice(pilot) == QLatin1String("open-up"));

    const QJsonObject beesLab = need(report, "R2", "SB", "lab");
    CHECK(beesLab[QLatin1String("weight")].toDouble() == Approx(1.5));
    CHECK(beesLab[QLatin1String("class")] == QLatin1String("fragile"));
    CHECK(beesLab[QLatin1String("cov")].toDouble() == Approx(1));
    CHECK(beesLab[QLatin1String("loss")].toDouble() == Approx(0.25));
    CHECK(advice(beesLab) == QLatin1String("back-up"));

    const QJsonObject beesPilot = need(report, "R2", "SB", "pilot");
    CHECK(beesPilot[QLatin1String("class")] == QLatin1String("absent"));
    CHECK(beesPilot[QLatin1String("n_coming")].toInt() == 1);
    CHECK(beesPilot[QLatin1String("loss")].toDouble() == Approx(1));
    CHECK(advice(beesPilot) == QLatin1String("build"));
    CHECK_FALSE(beesPilot[QLatin1String("advice")].toArray().contains(
        QLatin1String("wait"))); // F4 has no date

    for (const QJsonValue &value : report[QLatin1String("rollups")].toArray()) {
        const QJsonObject rollup = value.toObject();
        const QString region = rollup[QLatin1String("region")].toString();
        const double want = region == QLatin1String("R1") ? 1.0 / 6
            : region == QLatin1String("R2")               ? 0.5
                                                          : 1.0 / 3;
        CHECK(rollup[QLatin1String("cov")].toDouble() == Approx(want));
    }
}

TEST_CASE("with a TRL axis a facility stands in each of its bands and once in the union")
{
    const TemporaryFolder folder;
    const Run run = runTrama({QStringLiteral("gaps"), w8Project(folder), QStringLiteral("--rows"),
        QStringLiteral("band"), QStringLiteral("--filter"), QStringLiteral("region=R1"),
        QStringLiteral("--format"), QStringLiteral("json")});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    QHash<QString, int> n;
    for (const QJsonValue &value : run.json()[QLatin1String("cells")].toArray()) {
        n.insert(value.toObject()[QLatin1String("row")].toString(),
            value.toObject()[QLatin1String("n")].toInt());
    }
    CHECK(n[QStringLiteral("1-3")] == 1);
    CHECK(n[QStringLiteral("4-5")] == 1);
    CHECK(n[QStringLiteral("6-7")] == 1);
    CHECK(n[QStringLiteral("8-9")] == 0);
}

TEST_CASE("W8: R2 could lend to R1, and sharing gains a sixth")
{
    const TemporaryFolder folder;
    const QString project = w8Project(folder);
    const Run run = runTrama({QStringLiteral("compare"), project, QStringLiteral("--regions"),
        QStringLiteral("R1,R2"), QStringLiteral("--format"), QStringLiteral("json")});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    const Run turned = runTrama({QStringLiteral("compare"), project, QStringLiteral("--regions"),
        QStringLiteral("R2,R1"), QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(turned.json()[QLatin1String("regions")].toArray()
        == QJsonArray{QStringLiteral("R2"), QStringLiteral("R1")});
    const QJsonObject compared = run.json();
    CHECK(compared[QLatin1String("regions")].toArray()
        == QJsonArray{QStringLiteral("R1"), QStringLiteral("R2")});
    const QJsonArray facts = compared[QLatin1String("facts")].toArray();
    REQUIRE(facts[0].toObject()[QLatin1String("fact")] == QStringLiteral("facilities"));
    CHECK(facts[0].toObject()[QLatin1String("values")].toArray() == QJsonArray{2, 2});
    CHECK(facts[0].toObject()[QLatin1String("years")].toArray()[0].isNull());
    CHECK(facts[0].toObject()[QLatin1String("versions")].toArray().size() == 2);
    const QJsonArray loans = compared[QLatin1String("complementarity")].toArray();
    REQUIRE(loans.size() == 1); // F3 is virtual: borrow = min(1, 1 / 1)
    CHECK(loans[0].toObject()[QLatin1String("from")] == QStringLiteral("R2"));
    CHECK(loans[0].toObject()[QLatin1String("to")] == QStringLiteral("R1"));
    CHECK(loans[0].toObject()[QLatin1String("need")] == QStringLiteral("R1,SA,lab,,"));
    CHECK(loans[0].toObject()[QLatin1String("borrow")].toDouble() == Approx(1));
    CHECK_FALSE(loans[0].toObject()[QLatin1String("text")].toString().isEmpty());
    const QJsonArray shared = compared[QLatin1String("shared")].toArray();
    REQUIRE(shared.size() == 2);
    // R1: (1 x 1 + 2 x 0) / 3 instead of 1/6; R2 has all it could have.
    CHECK(shared[0].toObject()[QLatin1String("own")].toDouble() == Approx(1.0 / 6));
    CHECK(shared[0].toObject()[QLatin1String("shared")].toDouble() == Approx(1.0 / 3));
    CHECK(shared[0].toObject()[QLatin1String("gain")].toDouble() == Approx(1.0 / 6));
    CHECK(shared[1].toObject()[QLatin1String("gain")].toDouble() == Approx(0).margin(1e-12));
}

TEST_CASE("W8: facilities are found for a firm, with the reasons")
{
    const TemporaryFolder folder;
    const QString project = w8Project(folder);
    const auto found = [&](const QStringList &asked) {
        const Run run = runTrama(QStringList{QStringLiteral("find"), project,
                                     QStringLiteral("--format"), QStringLiteral("json")}
            + asked);
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json()[QLatin1String("facilities")].toArray();
    };
    const QStringList lab{QStringLiteral("--sector"), QStringLiteral("SA"),
        QStringLiteral("--stage"), QStringLiteral("lab")};
    const QJsonArray both = found(lab);
    REQUIRE(both.size() == 2);
    // F3 is virtual; F1 states no place and has 100 - 90 days free.
    CHECK(both[0].toObject()[QLatin1String("name")] == QStringLiteral("Third"));
    CHECK(both[0].toObject()[QLatin1String("minutes")].toDouble() == 0);
    CHECK(both[0].toObject()[QLatin1String("free_capacity")].isNull());
    CHECK(both[1].toObject()[QLatin1String("name")] == QStringLiteral("First"));
    CHECK(both[1].toObject()[QLatin1String("region")] == QStringLiteral("R1"));
    CHECK(both[1].toObject()[QLatin1String("minutes")].isNull());
    CHECK(both[1].toObject()[QLatin1String("open")] == QStringLiteral("yes"));
    CHECK(both[1].toObject()[QLatin1String("free_capacity")].toDouble() == 10);
    CHECK(both[1].toObject()[QLatin1String("reasons")].toArray()[0].toString().contains(
        QStringLiteral("SME")));
    // F1 works at TRL 3 to 6: one off 7, too far from 9.
    const QJsonArray seven = found(lab + QStringList{QStringLiteral("--trl"), QStringLiteral("7")});
    REQUIRE(seven.size() == 2);
    CHECK(seven[0].toObject()[QLatin1String("trl_fit")] == QStringLiteral("not-stated"));
    CHECK(seven[1].toObject()[QLatin1String("trl_fit")] == QStringLiteral("near"));
    CHECK(found(lab + QStringList{QStringLiteral("--trl"), QStringLiteral("9")}).size() == 1);
    // F2 does not admit SMEs, F4 is only planned.
    CHECK(found({QStringLiteral("--service"), QStringLiteral("proto")}).isEmpty());
    const Run wrong = runTrama(
        {QStringLiteral("find"), project, QStringLiteral("--at"), QStringLiteral("north")});
    CHECK(wrong.status == 2);
}
