// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap_reference/random_project.h"

namespace trama::tests {

using namespace trama::snapshot;

namespace {

constexpr double kWest = 4;
constexpr double kSouth = 50;

class Draw {
public:
    explicit Draw(std::mt19937 &random)
        : m_random(random)
    {
    }
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    double between(double low, double high) { return low + (high - low) * below(1000) / 1000.0; }
    QString one(const QStringList &of) { return of[below(static_cast<int>(of.size()))]; }
    QStringList some(const QStringList &of, int most)
    {
        QStringList list;
        for (int i = below(most + 1); i > 0; --i) {
            const QString item = one(of);
            if (!list.contains(item)) {
                list << item;
            }
        }
        return list;
    }
    TriState tri() { return static_cast<TriState>(below(3)); }

private:
    std::mt19937 &m_random;
};

// NACE codes with their hierarchy, and one code that no scheme knows.
const QStringList kSectors{QStringLiteral("C"), QStringLiteral("C10"), QStringLiteral("C10.1"),
    QStringLiteral("A"), QStringLiteral("X9")};
const QStringList kStages{
    QStringLiteral("chain/lab"), QStringLiteral("chain/pilot"), QStringLiteral("use")};
const QStringList kServices{QStringLiteral("K1"), QStringLiteral("K2")};
const QDate kAsOf(2026, 11, 1);

RegionRow region(int index, Draw &draw)
{
    const QString country
        = QString(QLatin1Char(static_cast<char>('A' + draw.below(2)))) + QLatin1Char('A');
    return {index + 1, QStringLiteral("%1%2").arg(country).arg(index), QStringLiteral("X"),
        QStringLiteral("Region %1").arg(index), country, 2,
        QPointF(kWest + 2 * index + 1, kSouth + 1)};
}

FacilityRow facility(int index, int regions, Draw &draw)
{
    FacilityRow row;
    row.key = 1000 + index;
    row.uuid = QUuid::createUuidV5(QUuid(), QByteArray::number(index));
    row.name = QStringLiteral("Facility %1").arg(index);
    row.type = draw.one({QStringLiteral("TI-PL"), QStringLiteral("RI"), QString()});
    row.status = static_cast<LifeCycle>(draw.chance(70) ? 3 : draw.below(7));
    if (draw.chance(10)) {
        row.opens = kAsOf.addDays(draw.chance(50) ? 200 : -200);
    }
    if (draw.chance(8)) {
        row.closes = kAsOf.addDays(draw.chance(50) ? 200 : -200);
    }
    if (draw.chance(80)) {
        row.lon = kWest - 1 + draw.between(0, 2 * regions + 2);
        row.lat = kSouth + draw.between(0, 2);
    }
    row.precision = static_cast<Precision>(draw.below(5));
    if (draw.chance(70)) {
        row.statedRegion = 1 + draw.below(regions);
    }
    row.sectors = draw.some(kSectors, 2);
    row.openToSmes = draw.tri();
    row.openToForeign = draw.chance(60) ? TriState::Yes : draw.tri();
    row.users = draw.some({QStringLiteral("university"), QStringLiteral("large")}, 2);
    if (draw.chance(60)) {
        row.checked = kAsOf.addDays(draw.chance(50) ? -100 : -1200);
    }
    row.hasSource = draw.chance(70);
    return row;
}

ServiceRow service(int index, Key facility, Draw &draw)
{
    ServiceRow row;
    row.key = 5000 + index;
    row.facility = facility;
    row.type = draw.chance(80) ? draw.one(kServices) : QString();
    row.sectors = draw.some(kSectors, 3);
    row.stages = draw.some(kStages, 2);
    if (draw.chance(70)) {
        row.trlMin = 1 + draw.below(9);
        row.trlMax = std::min(9, row.trlMin + draw.below(4));
    }
    if (draw.chance(60)) {
        row.capacity = 10 * (1 + draw.below(10));
        row.unit = draw.chance(70) ? QStringLiteral("day") : QStringLiteral("sample");
        if (draw.chance(85)) {
            row.used = draw.chance(30) ? row.capacity : row.capacity * draw.between(0, 1.1);
        }
    }
    if (draw.chance(25)) {
        row.accessTypes = draw.some({QStringLiteral("physical"), QStringLiteral("remote"),
                                        QStringLiteral("virtual"), QStringLiteral("mail_in")},
            2);
    }
    row.openToSmes = draw.tri();
    row.openToForeign = draw.tri();
    row.users = draw.some({QStringLiteral("university"), QStringLiteral("large")}, 1);
    return row;
}

NeedRow need(int index, int regions, Draw &draw)
{
    NeedRow row;
    row.key = 9000 + index;
    row.region = 1 + draw.below(regions);
    row.sector = draw.chance(80) ? draw.one(kSectors) : QString();
    row.stage = draw.chance(70) ? draw.one(kStages) : QString();
    row.service = draw.chance(40) ? draw.one(kServices) : QString();
    row.bands = draw.chance(30) ? draw.some({QStringLiteral("1-3"), QStringLiteral("4-5"),
                                                QStringLiteral("6-7"), QStringLiteral("8-9")},
                    2)
                                : QStringList();
    row.target = draw.chance(50) ? kUnknown : draw.below(4);
    row.weight = draw.chance(50) ? kUnknown : draw.below(4) / 2.0;
    row.demand = draw.chance(40) ? kUnknown : 1 + draw.below(20);
    return row;
}

} // namespace

Rows randomProject(std::mt19937 &random)
{
    Draw draw(random);
    Rows rows;
    const int regions = 1 + draw.below(4);
    for (int r = 0; r < regions; ++r) {
        rows.regions.push_back(region(r, draw));
    }
    const int facilities = draw.below(18);
    int services = 0;
    for (int f = 0; f < facilities; ++f) {
        rows.facilities.push_back(facility(f, regions, draw));
        for (int s = draw.below(4); s > 0; --s) {
            rows.services.push_back(service(services++, rows.facilities.back().key, draw));
        }
    }
    for (int n = draw.chance(60) ? draw.below(10) : 0; n > 0; --n) {
        rows.needs.push_back(need(n, regions, draw));
    }
    ChainRow chain{7000, QStringLiteral("chain"), QStringLiteral("Chain"), {}};
    chain.stages = {{7001, kStages[0], QStringLiteral("Lab"), 1},
        {7002, kStages[1], QStringLiteral("Pilot"), 2}};
    rows.chains.push_back(chain);
    for (int p = draw.chance(50) ? draw.below(4) : 0; p > 0; --p) {
        QStringList sectors = draw.some(kSectors, 2);
        sectors = sectors.isEmpty() ? QStringList{kSectors.first()} : sectors;
        rows.priorities.push_back({8000 + p, 1 + draw.below(regions), QStringLiteral("Priority"),
            sectors, draw.chance(50) ? kUnknown : draw.below(5), chain.key});
    }
    for (int r = 0; r < regions; ++r) {
        for (const QString &sector : kSectors) {
            if (draw.chance(60)) {
                rows.mappings.push_back(
                    {static_cast<Key>(6000 + rows.mappings.size()), r + 1, sector,
                        draw.chance(70) ? MappingStatus::Complete
                                        : static_cast<MappingStatus>(draw.below(3)),
                        kAsOf});
            }
        }
    }
    for (int f = draw.chance(50) ? draw.below(6) : 0; f > 0; --f) {
        rows.firms.push_back(
            {4000 + f, kWest + draw.between(0, 2 * regions), kSouth + draw.between(0, 2), 0});
    }
    return rows;
}

gap::GapSettings randomSettings(std::mt19937 &random)
{
    Draw draw(random);
    gap::GapSettings settings;
    settings.asOf = kAsOf;
    settings.scheme = QStringLiteral("nace");
    settings.users = draw.chance(70) ? QStringLiteral("sme") : QStringLiteral("university");
    settings.reachMinutes = draw.chance(50) ? 90 : 60;
    return settings;
}

int locateInBoxes(double lon, double lat, int regions)
{
    const int box = static_cast<int>((lon - kWest) / 2);
    const bool isInside = lon >= kWest && box < regions && lat >= kSouth && lat <= kSouth + 2;
    return isInside ? box : -1;
}

} // namespace trama::tests
