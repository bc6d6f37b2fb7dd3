// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/snapshot/random_rows.h"

#include <QDataStream>
#include <QIODevice>

using namespace trama::snapshot;

namespace trama::tests {

int RandomRows::below(int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(m_random);
}

double RandomRows::amount()
{
    return chance(0.5) ? kUnknown : below(1'000'000) / 8.0;
}

QDate RandomRows::date()
{
    return chance(0.5) ? QDate() : QDate(1990, 1, 1).addDays(below(20'000));
}

QString RandomRows::word(const char *stem, int bound)
{
    return chance(0.3) ? QString() : QLatin1String(stem) + QString::number(below(bound));
}

QStringList RandomRows::words(const char *stem, int bound)
{
    QStringList list;
    for (int i = below(4); i > 0; --i) {
        const QString word = QLatin1String(stem) + QString::number(below(bound));
        if (!list.contains(word)) {
            list.append(word);
        }
    }
    return list;
}

FacilityRow RandomRows::facility(Key key)
{
    FacilityRow row;
    row.key = key;
    row.uuid = QUuid(static_cast<uint>(m_random()), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    row.name = QStringLiteral("Estação Nº %1").arg(below(100'000));
    row.type = word("type", 9);
    row.status = static_cast<LifeCycle>(below(7));
    row.opens = date();
    row.closes = date();
    if (chance(0.8)) {
        row.lon = below(4000) / 1000.0;
        row.lat = below(1000) / 1000.0;
    }
    row.precision = static_cast<Precision>(below(5));
    row.statedRegion = below(5); // 0 = none, 4 = unknown to the set
    row.country = word("C", 5);
    row.domains = words("domain", 6);
    row.sectors = words("sector", 6);
    row.openToSmes = static_cast<TriState>(below(3));
    row.openToForeign = static_cast<TriState>(below(3));
    row.users = words("user", 4);
    row.capacity = amount();
    row.used = amount();
    row.unit = word("unit", 4);
    row.investment = amount();
    row.yearlyCost = amount();
    row.checked = date();
    row.hasSource = chance(0.5);
    row.tier = word("tier", 3);
    return row;
}

ServiceRow RandomRows::service(Key key, Key facility)
{
    ServiceRow row;
    row.key = key;
    row.facility = facility;
    row.type = word("service", 8);
    row.sectors = words("sector", 6);
    row.stages = words("template/stage", 6);
    row.trlMin = below(10);
    row.trlMax = below(10);
    row.capacity = amount();
    row.used = amount();
    row.unit = word("unit", 4);
    row.price = amount();
    row.accessTypes = words("access", 4);
    row.openToSmes = static_cast<TriState>(below(3));
    row.openToForeign = static_cast<TriState>(below(3));
    row.users = words("user", 4);
    row.checked = date();
    row.hasSource = chance(0.5);
    row.tier = word("tier", 3);
    return row;
}

QByteArray said(const FacilityRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << row.key << row.uuid << row.name << row.type << qint32(row.status) << row.opens
           << row.closes << row.lon << row.lat << qint32(row.precision) << row.statedRegion
           << row.country << row.domains << row.sectors << qint32(row.openToSmes)
           << qint32(row.openToForeign) << row.users << row.capacity << row.used << row.unit
           << row.investment << row.yearlyCost << row.checked << row.hasSource << row.tier;
    return bytes;
}

QByteArray said(const ServiceRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << row.key << row.facility << row.type << row.sectors << row.stages << row.trlMin
           << row.trlMax << row.capacity << row.used << row.unit << row.price << row.accessTypes
           << qint32(row.openToSmes) << qint32(row.openToForeign) << row.users << row.checked
           << row.hasSource << row.tier;
    return bytes;
}

std::vector<RegionRow> threeRegions()
{
    std::vector<RegionRow> regions(3);
    const char *codes[] = {"AA1", "AA2", "BB1"};
    for (std::size_t i = 0; i < 3; ++i) {
        regions[i].key = static_cast<Key>(i + 1);
        regions[i].code = QLatin1String(codes[i]);
        regions[i].country = regions[i].code.left(2);
    }
    return regions;
}

Placing stripes()
{
    Placing placing;
    placing.ofPoint
        = [](double lon, double) { return lon < 3 ? static_cast<qint32>(lon) : kUnplaced; };
    return placing;
}

} // namespace trama::tests
