// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/load.h"
#include "core/storage/project.h"
#include "core/storage/writer.h"
#include "tests/core/snapshot/random_rows.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::snapshot;
using namespace trama::tests;
using storage::Values;
using storage::Writer;

namespace {

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(QLatin1String(name));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Three unit squares side by side, as regions of these keys.
geo::RegionSet threeSquares(const std::vector<Key> &keys)
{
    geo::RegionSet set;
    set.regions = threeRegions();
    const auto locator = std::make_shared<geo::PointLocator>();
    for (int i = 0; i < 3; ++i) {
        const double x = i;
        const geo::Ring ring{{x, 0}, {x + 1, 0}, {x + 1, 1}, {x, 1}, {x, 0}};
        locator->add(i, geo::Outline{{geo::Polygon{{ring}}}});
        set.regions[static_cast<std::size_t>(i)].key = keys[static_cast<std::size_t>(i)];
        set.indexOfKey.insert(keys[static_cast<std::size_t>(i)], i);
    }
    set.locator = locator;
    return set;
}

/// A new project with three regions, and the snapshot kept up to date with it.
struct Followed {
    Followed()
    {
        auto made = storage::Project::create(folder.path(QStringLiteral("p.gpkg")));
        REQUIRE(made);
        project = std::move(*made);
        edit([&](Writer &writer) {
            for (const RegionRow &region : threeRegions()) {
                keys.push_back(*writer.insert(entity("region"),
                    {{text("code"), region.code}, {text("version"), text("1")},
                        {text("name"), region.code}}));
            }
        });
        set = threeSquares(keys);
        snapshot = load(*project, set).value();
        QObject::connect(project.get(), &storage::Project::changed, project.get(),
            [this](const storage::Changed &changed) {
                auto fresh = refresh(snapshot, *project, changed, set);
                REQUIRE(fresh);
                snapshot = *fresh;
            });
    }

    void edit(const std::function<void(Writer &)> &work)
    {
        const auto step
            = project->edit({text("step.edit"), {}}, [&](Writer &writer) -> Result<void> {
                  work(writer);
                  return {};
              });
        INFO((step ? QString() : step.error().arguments.join(u' ')).toStdString());
        REQUIRE(step);
    }

    const TemporaryFolder folder;
    std::unique_ptr<storage::Project> project;
    std::vector<Key> keys; ///< of the regions
    geo::RegionSet set;
    Snapshot snapshot;
};

Values valuesOf(const FacilityRow &row, const std::vector<Key> &regions)
{
    const char *states[] = {"", "no", "yes"};
    const char *statuses[]
        = {"", "planned", "under_construction", "operational", "upgrading", "suspended", "closed"};
    const char *precisions[] = {"", "exact", "address", "municipality", "approximate"};
    const auto optional
        = [](double value) { return std::isnan(value) ? QVariant() : QVariant(value); };
    const std::size_t region = static_cast<std::size_t>(row.statedRegion);
    return {{text("name"), row.name}, {text("type"), row.type},
        {text("status"), text(statuses[int(row.status)])},
        {text("opens"), row.opens.toString(Qt::ISODate)},
        {text("precision"), text(precisions[int(row.precision)])},
        {text("region"), region >= 1 && region <= 3 ? QVariant(regions[region - 1]) : QVariant()},
        {text("domains"), row.domains.join(u'|')}, {text("sectors"), row.sectors.join(u'|')},
        {text("open_to_smes"), text(states[int(row.openToSmes)])},
        {text("users"), row.users.join(u'|')}, {text("capacity"), optional(row.capacity)},
        {text("used"), optional(row.used)}, {text("investment"), optional(row.investment)},
        {text("checked"), row.checked.toString(Qt::ISODate)}, {text("tier"), row.tier}};
}

Values valuesOf(const ServiceRow &row)
{
    const auto level = [](int trl) { return trl == 0 ? QVariant() : QVariant(qint64(trl)); };
    return {{text("infrastructure"), row.facility}, {text("type"), row.type},
        {text("sectors"), row.sectors.join(u'|')}, {text("stages"), row.stages.join(u'|')},
        {text("trl_min"), level(row.trlMin)}, {text("trl_max"), level(row.trlMax)},
        {text("access_type"), row.accessTypes.join(u'|')},
        {text("checked"), row.checked.toString(Qt::ISODate)}};
}

/// Random edits of a stored project.
class StoredEdits {
public:
    explicit StoredEdits(const std::vector<Key> &regions)
        : m_regions(regions)
    {
    }

    void operator()(Writer &writer, const Snapshot &now)
    {
        m_rows = now.rows();
        for (int i = 1 + m_random.below(3); i > 0; --i) {
            one(writer, m_random.below(10));
        }
    }

private:
    void one(Writer &writer, int kind)
    {
        if (m_rows.facilities.empty() || kind < 3) {
            const FacilityRow row = m_random.facility(0);
            const bool hasPoint = !std::isnan(row.lon);
            REQUIRE(writer.insert(entity("infrastructure"), valuesOf(row, m_regions),
                hasPoint ? std::optional(storage::Point{row.lon, row.lat}) : std::nullopt));
        } else if (kind == 3) {
            removeFacility(writer, any(m_rows.facilities).key);
        } else if (kind == 4) {
            REQUIRE(writer.update(entity("infrastructure"), any(m_rows.facilities).key,
                valuesOf(m_random.facility(0), m_regions)));
        } else if (kind < 7 || m_rows.services.empty()) {
            REQUIRE(writer.insert(
                entity("service"), valuesOf(m_random.service(0, any(m_rows.facilities).key))));
        } else if (kind == 7) {
            const Key key = any(m_rows.services).key;
            REQUIRE(writer.remove(entity("service"), key));
            std::erase_if(m_rows.services, [&](const ServiceRow &row) { return row.key == key; });
        } else if (kind == 8) { // often moves it to another facility
            ServiceRow &row = any(m_rows.services);
            row.facility = any(m_rows.facilities).key;
            REQUIRE(writer.update(
                entity("service"), row.key, valuesOf(m_random.service(0, row.facility))));
        } else {
            REQUIRE(writer.insert(entity("need"),
                {{text("region"), m_regions[0]}, {text("sector"), text("A")},
                    {text("bands"), text("1-3|4-5")},
                    {text("target"), double(m_random.below(5))}}));
        }
    }

    void removeFacility(Writer &writer, Key key)
    {
        REQUIRE(writer.remove(entity("infrastructure"), key));
        std::erase_if(m_rows.facilities, [&](const FacilityRow &row) { return row.key == key; });
        std::erase_if(m_rows.services, [&](const ServiceRow &row) { return row.facility == key; });
    }

    template <typename Row> Row &any(std::vector<Row> &rows)
    {
        return rows[static_cast<std::size_t>(m_random.below(static_cast<int>(rows.size())))];
    }

    RandomRows m_random{7};
    const std::vector<Key> &m_regions;
    Rows m_rows; ///< as they stand inside the edit, but for those added by it
};

QByteArrayList saidBy(const Snapshot &snapshot)
{
    const Rows rows = snapshot.rows();
    QByteArrayList all;
    for (const FacilityRow &row : rows.facilities) {
        const Snapshot::Position at = snapshot.find(row.key);
        const Chunk &chunk = *snapshot.chunks()[static_cast<std::size_t>(at.chunk)];
        all.append(said(row) + " in " + QByteArray::number(chunk.region[at.row]));
    }
    for (const ServiceRow &row : rows.services) {
        all.append(said(row));
    }
    for (const NeedRow &row : rows.needs) {
        all.append(QByteArray::number(row.key) + ' ' + QByteArray::number(row.target)
            + row.bands.join(u'|').toUtf8());
    }
    return all;
}

} // namespace

TEST_CASE("A stored project is read into the snapshot with its places and tables", "[snapshot]")
{
    Followed followed;
    Key facility = 0;
    followed.edit([&](Writer &writer) {
        const Key source = *writer.insert(entity("source"), {{text("name"), text("A list")}});
        facility = *writer.insert(entity("infrastructure"),
            {{text("name"), text("Estação")}, {text("status"), text("under_construction")},
                {text("opens"), text("2026-02-03")}, {text("domains"), text("A|B")},
                {text("open_to_smes"), text("no")}, {text("precision"), text("exact")},
                {text("region"), followed.keys[2]}, {text("capacity"), 12.5},
                {text("source"), source}},
            storage::Point{1.5, 0.5});
        REQUIRE(writer.insert(entity("service"),
            {{text("infrastructure"), facility}, {text("stages"), text("t/a|t/b")},
                {text("trl_min"), qint64(3)}}));
        const Key chain = *writer.insert(
            entity("value_chain"), {{text("code"), text("t")}, {text("name"), text("T")}});
        for (const qint64 position : {2, 1}) {
            REQUIRE(writer.insert(entity("stage"),
                {{text("value_chain"), chain}, {text("code"), QString::number(position)},
                    {text("name"), text("n")}, {text("position"), position}}));
        }
        REQUIRE(writer.insert(entity("mapping"),
            {{text("region"), followed.keys[0]}, {text("sector"), text("A")},
                {text("status"), text("complete")}}));
        for (const char *kind : {"firm", "university"}) {
            REQUIRE(writer.insert(entity("organisation"),
                {{text("name"), text(kind)}, {text("kind"), text(kind)}},
                storage::Point{2.5, 0.5}));
        }
    });
    const Rows rows = load(*followed.project, followed.set).value().rows();
    REQUIRE(rows.facilities.size() == 1);
    const FacilityRow &row = rows.facilities.front();
    CHECK(row.key == facility);
    CHECK_FALSE(row.uuid.isNull());
    CHECK(row.name == text("Estação"));
    CHECK(row.status == LifeCycle::UnderConstruction);
    CHECK(row.opens == QDate(2026, 2, 3));
    CHECK(row.domains == QStringList{text("A"), text("B")});
    CHECK(row.openToSmes == TriState::No);
    CHECK(row.openToForeign == TriState::Unknown);
    CHECK(row.capacity == 12.5);
    CHECK(std::isnan(row.used));
    CHECK(row.hasSource);
    CHECK(row.lon == 1.5);
    CHECK(followed.snapshot.chunks().front()->region.front()
        == 1); // the point wins over the statement
    REQUIRE(rows.services.size() == 1);
    CHECK(rows.services.front().stages == QStringList{text("t/a"), text("t/b")});
    CHECK(rows.services.front().trlMin == 3);
    REQUIRE(rows.chains.size() == 1);
    REQUIRE(rows.chains.front().stages.size() == 2);
    CHECK(rows.chains.front().stages.front().position == 1);
    REQUIRE(rows.mappings.size() == 1);
    CHECK(rows.mappings.front().status == MappingStatus::Complete);
    REQUIRE(rows.firms.size() == 1);
    CHECK(followed.snapshot.tables().firmRegion == std::vector<qint32>{2});
}

TEST_CASE("After 300 random edits, undos and redos of a project the snapshot equals one read anew",
    "[snapshot]")
{
    Followed followed;
    StoredEdits edits(followed.keys);
    RandomRows random(3);
    for (int i = 0; i < 300; ++i) {
        const int kind = random.below(10);
        const bool isUndone = kind == 0 && followed.project->undo();
        const bool isRedone = kind == 1 && followed.project->redo();
        if (!isUndone && !isRedone) {
            followed.edit([&](Writer &writer) { edits(writer, followed.snapshot); });
        }
        const auto anew = load(*followed.project, followed.set);
        REQUIRE(anew);
        REQUIRE(saidBy(followed.snapshot) == saidBy(*anew));
    }
    CHECK(followed.snapshot.facilityCount() > 20);
    CHECK(followed.snapshot.serviceCount() > 20);
    CHECK(followed.snapshot.tables().needs.size() > 5);
}

TEST_CASE("Seen through another set of regions after an edit, every facility is placed anew",
    "[snapshot]")
{
    Followed followed;
    followed.edit([&](Writer &writer) {
        REQUIRE(writer.insert(
            entity("infrastructure"), {{text("name"), text("F")}}, storage::Point{2.5, 0.5}));
    });
    CHECK(followed.snapshot.chunks().front()->region.front() == 2);
    followed.set = threeSquares({followed.keys[2], followed.keys[1], followed.keys[0]});
    followed.set.regions.resize(1);
    followed.set.locator = nullptr;
    followed.edit([&](Writer &writer) {
        REQUIRE(writer.insert(entity("need"), {{text("region"), followed.keys[2]}}));
    });
    CHECK(followed.snapshot.chunks().front()->region.front() == kUnplaced);
    CHECK(followed.snapshot.tables().needRegion == std::vector<qint32>{0});
}
