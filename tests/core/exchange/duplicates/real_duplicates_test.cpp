// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/project_duplicates.h"
#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/cannot_run.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

using RowPair = std::pair<int, int>; ///< data rows of the two lists, from 1

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The list with a column of row numbers in front, by which a pair can be told.
QByteArray numberedCsv(const QByteArray &csv)
{
    QByteArray numbered("id,");
    bool isQuoted = false;
    int row = 0;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        isQuoted = isQuoted != (csv[i] == '"');
        numbered.append(csv[i]);
        if (csv[i] == '\n' && !isQuoted && i + 1 < csv.size()) {
            numbered.append(QByteArray::number(++row)).append(',');
        }
    }
    return numbered;
}

QByteArray numberedGeoJson(const QByteArray &geojson)
{
    QJsonObject list = QJsonDocument::fromJson(geojson).object();
    QJsonArray features = list[QStringLiteral("features")].toArray();
    for (int i = 0; i < features.size(); ++i) {
        QJsonObject feature = features[i].toObject();
        QJsonObject properties = feature[QStringLiteral("properties")].toObject();
        properties[QStringLiteral("id")] = QString::number(i + 1);
        feature[QStringLiteral("properties")] = properties;
        features[i] = feature;
    }
    list[QStringLiteral("features")] = features;
    return QJsonDocument(list).toJson();
}

/// The pairs found between the two lists, and how many within one of them.
struct Found {
    std::set<RowPair> across;
    int within = 0;
};

Found findInLists(ProjectFixture &fixture, const QString &first, const QString &second)
{
    for (const QString &path : {fixture.written("first.csv", numberedCsv(bytesOf(first))),
             fixture.written("second.geojson", numberedGeoJson(bytesOf(second)))}) {
        REQUIRE(importFile(fixture.project(), path));
    }
    QHash<storage::Key, QPair<int, storage::Key>> rowOf;
    auto rows = fixture.project().rows(*domain::findEntity("infrastructure"),
        {QStringLiteral("list_id"), QStringLiteral("source")});
    while (rows->next()) {
        rowOf.insert(rows->key(), {rows->text(0).toInt(), rows->integer(1)});
    }
    storage::Key sourceOfFirst = 0;
    auto sources = fixture.project().rows(*domain::findEntity("source"), {QStringLiteral("name")});
    while (sources->next()) {
        sourceOfFirst
            = sources->text(0).contains(QLatin1String("first")) ? sources->key() : sourceOfFirst;
    }
    Found found;
    const auto pairs = projectDuplicates(fixture.project());
    REQUIRE(pairs);
    for (const ProjectPair &pair : *pairs) {
        const auto [one, ofOne] = rowOf.value(pair.first);
        const auto [other, ofOther] = rowOf.value(pair.second);
        if (ofOne == ofOther) {
            ++found.within;
        } else {
            found.across.insert(ofOne == sourceOfFirst ? RowPair(one, other) : RowPair(other, one));
        }
    }
    return found;
}

} // namespace

TEST_CASE("the labels of two lists are parted by a rule", "[duplicates]")
{
    const QList<QByteArray> lines = bytesOf(
        QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/exchange/duplicates/labelled_pairs.csv"))
                                        .trimmed()
                                        .split('\n');
    CHECK(lines.size() > 150);
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        const QByteArray hash
            = QCryptographicHash::hash(cells[0] + ':' + cells[1], QCryptographicHash::Sha1);
        int rest = 0;
        for (const char byte : hash) {
            rest = (rest * 256 + static_cast<unsigned char>(byte)) % 3;
        }
        CHECK((cells[3] == "held-out") == (rest == 0));
    }
}

TEST_CASE("the duplicates of two real lists are found", "[duplicates][real]")
{
    const QString first = tests::realData(QStringLiteral("research_infrastructures.csv"));
    const QString second = tests::realData(QStringLiteral("research_infrastructures_2.geojson"));
    if (first.isEmpty() || second.isEmpty()) {
        WARN("not run: the two lists of research infrastructures are not there");
        return;
    }
    ProjectFixture fixture;
    const Found found = findInLists(fixture, first, second);
    int same = 0;
    int right = 0;
    int wrong = 0;
    for (const QByteArray &line : bytesOf(
             QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/exchange/duplicates/labelled_pairs.csv"))
                                      .trimmed()
                                      .split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (cells[3] != "held-out") {
            continue;
        }
        const bool isSame = cells[2] == "yes";
        const bool isFound = found.across.count({cells[0].toInt(), cells[1].toInt()}) > 0;
        same += isSame;
        right += isSame && isFound;
        wrong += !isSame && isFound;
    }
    REQUIRE(same > 0);
    const double precision = double(right) / (right + wrong);
    const double recall = double(right) / same;
    UNSCOPED_INFO("precision " << precision << ", recall " << recall << ", across "
                               << found.across.size() << ", within " << found.within);
    CHECK(precision >= 0.95);
    CHECK(recall >= 0.85);
    CHECK(
        found.across.size() > 341); // the equal names of the two lists, counted by another program
    CHECK(found.across.size() < 450);
    CHECK(found.within < 20);
}
