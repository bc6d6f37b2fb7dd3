// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/real/hand_rows.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>

namespace trama::tests {

namespace {

using Row = QHash<QString, QString>;

/// Kinds of issue that a person was asked about; the rest are told by the files as a whole.
const QStringList kJudged
    = QStringLiteral("no-coordinates bad-coordinates swapped-coordinates approximate-place "
                     "assumed-country other-country outside-regions mojibake lost-letters "
                     "ragged-row bad-number duplicate")
          .split(QLatin1Char(' '));

QString issuesOf(const exchange::ImportReport &report, qint64 row)
{
    QStringList codes;
    for (const exchange::Issue &issue : report.issues) {
        if (issue.row == row && kJudged.contains(issue.code) && !codes.contains(issue.code)) {
            codes.append(issue.code);
        }
    }
    codes.sort();
    return codes.join(QLatin1Char('|'));
}

QString sorted(const QString &list)
{
    QStringList parts = list.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(QLatin1Char('|'));
}

/// Degrees to two places, without zeros at the end.
QString rounded(double degrees)
{
    return QString::number(std::round(degrees * 100) / 100);
}

QHash<storage::Key, QString> regionCodes(storage::Project &project, const char *field)
{
    QHash<storage::Key, QString> codes;
    auto rows = project.rows(*domain::findEntity("region"), {QString::fromLatin1(field)});
    REQUIRE(rows);
    while (rows->next()) {
        codes.insert(rows->key(), rows->text(0));
    }
    return codes;
}

/// What the project says of the facilities, by name; "taken" is among it.
QHash<QString, Row> seenFacilities(storage::Project &project)
{
    const QStringList fields
        = QStringLiteral("name type structure status country region").split(QLatin1Char(' '));
    const QHash<storage::Key, QString> regions = regionCodes(project, "code");
    auto rows = project.rows(*domain::findEntity("infrastructure"), fields);
    REQUIRE(rows);
    QHash<QString, Row> seen;
    while (rows->next()) {
        Row row{{QStringLiteral("taken"), QStringLiteral("yes")}};
        for (int i = 1; i < fields.size(); ++i) {
            row.insert(fields[i],
                fields[i] == QLatin1String("region") ? regions.value(rows->integer(i))
                                                     : rows->text(i));
        }
        if (const auto point = rows->point()) {
            row.insert(QStringLiteral("lon"), rounded(point->lon));
            row.insert(QStringLiteral("lat"), rounded(point->lat));
        }
        if (!seen.contains(rows->text(0))) {
            seen.insert(rows->text(0), row);
        }
    }
    return seen;
}

void compare(QStringList &differences, const Row &expected, const Row &seen)
{
    QStringList names = expected.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name != QLatin1String("row") && expected[name] != seen.value(name)) {
            differences.append(
                QStringLiteral("%1 %2: expected %3, seen %4")
                    .arg(expected[QStringLiteral("row")], name,
                        expected[name].isEmpty() ? QStringLiteral("nothing") : expected[name],
                        seen.value(name).isEmpty() ? QStringLiteral("nothing") : seen.value(name)));
        }
    }
}

} // namespace

QStringList linesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines
        = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                    [](const QString &line) { return line.startsWith(QLatin1Char('#')); }),
        lines.end());
    return lines;
}

QVector<Row> expectedRows(const QString &list)
{
    const QStringList lines = linesOf(
        QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/exchange/expected/%1.csv").arg(list));
    const QStringList names = lines.first().split(QLatin1Char(','));
    QVector<Row> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(QLatin1Char(','));
        Row row;
        for (int i = 0; i < names.size(); ++i) {
            row.insert(names[i], cells.value(i));
        }
        rows.append(row);
    }
    return rows;
}

QStringList facilityDifferences(ProjectFixture &fixture, const exchange::ImportReport &report,
    const QVector<Row> &expected, const QStringList &names)
{
    const QHash<QString, Row> facilities = seenFacilities(fixture.project());
    QStringList differences;
    for (Row wanted : expected) {
        const qint64 row = wanted[QStringLiteral("row")].toLongLong();
        Row seen = facilities.value(names.value(int(row) - 1).simplified());
        seen.insert(QStringLiteral("issues"), issuesOf(report, row));
        wanted[QStringLiteral("issues")] = sorted(wanted[QStringLiteral("issues")]);
        compare(differences, wanted, seen);
    }
    return differences;
}

QStringList figureDifferences(ProjectFixture &fixture, const QVector<Row> &expected)
{
    storage::Project &project = fixture.project();
    const QHash<storage::Key, QString> codes = regionCodes(project, "code");
    const QHash<storage::Key, QString> versions = regionCodes(project, "version");
    auto rows = project.rows(
        *domain::findEntity("indicator"), {QStringLiteral("region"), QStringLiteral("year")});
    REQUIRE(rows);
    QHash<QString, int> figures;
    QHash<QString, QString> versionOf;
    while (rows->next()) {
        const QString region = codes.value(rows->integer(0));
        ++figures[QStringLiteral("%1 %2").arg(region).arg(rows->integer(1))];
        versionOf.insert(region, versions.value(rows->integer(0)));
    }
    QStringList differences;
    for (const Row &wanted : expected) {
        const QString region = wanted[QStringLiteral("region")];
        const QString year = wanted[QStringLiteral("year")];
        const int count = figures.value(region + QLatin1Char(' ') + year);
        compare(differences, wanted,
            {{QStringLiteral("region"), region}, {QStringLiteral("year"), year},
                {QStringLiteral("figures"), QString::number(count)},
                {QStringLiteral("version"), versionOf.value(region)}});
    }
    return differences;
}

} // namespace trama::tests
