// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/commands/facility_commands.h"
#include "ui/overview/card_grid.h"
#include "ui/overview/mini_map.h"
#include "ui/overview/plan_card.h"
#include "ui/overview/quality_list.h"
#include "ui/overview/tile.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"
#include "ui/widgets/twin_button.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace trama::ui {

namespace {

constexpr double kTileWidth = 150; ///< dp
constexpr int kTiles = 7;
constexpr double kCardWidth = 330;
constexpr int kCards = 3;

} // namespace

OverviewPage::OverviewPage(Workspace &workspace)
    : Page(workspace, "overview")
    , m_stack(new QStackedWidget(this))
{
    m_import = button("overviewImport", "import", this);
    m_add = primaryButton("overviewAdd", "add", this);
    tools()->addWidget(m_import);
    tools()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &OverviewPage::addOne);
    const auto import = [this] { this->workspace().show({Target::Kind::Import, {}, 0, {}, {}}); };
    connect(m_import, &QPushButton::clicked, this, import);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(makeEmpty());
    content()->addWidget(m_stack);
    connect(m_empty->primary(), &QPushButton::clicked, this, import);
    connect(m_empty->link(), &QPushButton::clicked, this, &OverviewPage::addOne);
    connectTiles();
}

QWidget *OverviewPage::makeEmpty()
{
    m_empty = new EmptyState("facilities", this);
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    return m_empty;
}

QWidget *OverviewPage::makeContent()
{
    auto *inside = new QWidget(this);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, dp(4), 0);
    all->setSpacing(dp(12));
    all->addWidget(makeTiles(inside));
    all->addWidget(makeCards(inside));
    all->addStretch(1);
    return scrollColumn(inside, this);
}

CardGrid *OverviewPage::makeTiles(QWidget *parent)
{
    auto *grid = new CardGrid(kTileWidth, kTiles, parent);
    grid->setObjectName(QStringLiteral("overviewTiles"));
    const auto tile = [&](const char *name, const char *icon) {
        auto *made = new Tile(name, icon, grid);
        grid->add(made);
        return made;
    };
    m_facilities = tile("tileFacilities", "facilities");
    m_organisations = tile("tileOrganisations", "organisation");
    m_services = tile("tileServices", "service");
    m_use = tile("tileUse", "calendar");
    m_complete = tile("tileComplete", "success");
    m_checked = tile("tileChecked", "stale");
    m_change = tile("tileChange", "history");
    m_change->setFocusPolicy(Qt::NoFocus);
    m_change->setCursor(Qt::ArrowCursor);
    return grid;
}

CardGrid *OverviewPage::makeCards(QWidget *parent)
{
    auto *grid = new CardGrid(kCardWidth, kCards, parent);
    m_mapCard = new Card(grid);
    m_mapCard->setBodyFlush(true);
    m_map = new MiniMap(workspace(), m_mapCard);
    m_mapCard->body()->addWidget(m_map);

    m_barCard = new Card(grid);
    m_barKind = new Segmented(m_barCard);
    m_barKind->setObjectName(QStringLiteral("barKind"));
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_barKind);
    choice->addStretch(1);
    m_barCard->body()->addLayout(choice);
    m_bars = new BarChart("typeBars", m_barCard);
    choice->addWidget(new TwinButton("barTable", m_bars, m_barCard));
    m_barCard->body()->addWidget(m_bars);
    m_barCard->body()->addStretch(1);
    connect(m_barKind, &Segmented::currentChanged, this, &OverviewPage::refreshBars);
    connect(m_bars, &BarChart::barActivated, this, &OverviewPage::openBar);

    m_qualityCard = new Card(grid);
    m_qualityCard->setBodyFlush(true);
    m_quality = new QualityList(m_qualityCard);
    m_qualityCard->body()->addWidget(m_quality);
    connect(m_quality, &QualityList::opened, &workspace(), &Workspace::show);

    m_coverageCard = new Card(grid);
    m_coverageCard->setBodyFlush(true);
    m_coverage = new SceneView(m_coverageCard);
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverageCard->body()->addWidget(m_coverage);
    m_coverageCard->body()->addStretch(1);
    connect(m_coverage, &SceneView::markActivated, this, [this](const QString &id) {
        bool isRegion = false;
        const int region = id.section(QLatin1Char('/'), 1).toInt(&isRegion);
        if (isRegion) {
            workspace().setWorkingRegion(region);
        }
        workspace().show({Target::Kind::Page, QStringLiteral("gaps"), 0, {}, {}});
    });

    m_plan = new PlanCard(grid);
    connect(m_plan, &PlanCard::opened, this, [this] {
        workspace().show({Target::Kind::Page, QStringLiteral("monitor"), 0, {}, {}});
    });
    grid->add(m_mapCard);
    grid->add(m_barCard);
    grid->add(m_qualityCard);
    grid->add(m_coverageCard, kCards - 1);
    grid->add(m_plan);
    return grid;
}

void OverviewPage::connectTiles()
{
    using snapshot::Lacking;
    const auto opens = [this](Tile *tile, Lacking lacking) {
        connect(tile, &Tile::clicked, this, [this, lacking] { openRows(lacking); });
    };
    opens(m_facilities, Lacking::Nothing);
    opens(m_complete, Lacking::Nothing);
    opens(m_use, Lacking::UseFigures);
    opens(m_checked, Lacking::RecentCheck);
    connect(m_organisations, &Tile::clicked, this, [this] {
        workspace().show({Target::Kind::Register, QStringLiteral("organisation"), 0, {}, {}});
    });
    connect(m_services, &Tile::clicked, this, [this] {
        Target target{Target::Kind::Rows, {}, 0, workspace().filter(), {}};
        target.filter.openToSmes = snapshot::TriState::Yes;
        workspace().show(target);
    });
}

void OverviewPage::addOne()
{
    const auto added = addFacility(workspace(), tr("New facility"));
    if (!added) {
        workspace().say(added.error());
        return;
    }
    workspace().show({Target::Kind::Record, QStringLiteral("infrastructure"), *added, {}, {}});
}

void OverviewPage::openRows(snapshot::Lacking lacking)
{
    Target target{Target::Kind::Rows, {}, 0, workspace().filter(), {}};
    target.filter.lacking = lacking;
    workspace().show(target);
}

void OverviewPage::openBar(const QString &id)
{
    Target target{Target::Kind::Rows, {}, 0, workspace().filter(), {}};
    if (m_barKind->current() == 0) {
        target.filter.types = m_found.codes.value(id);
    } else {
        const snapshot::Tables &tables = workspace().snapshot().tables();
        for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
            if (QString::number(tables.priorities[i].key) == id) {
                target.filter.regions = {tables.priorityRegion[i]};
                target.filter.sectors = tables.priorities[i].sectors;
            }
        }
    }
    workspace().show(target);
}

QString OverviewPage::sub() const
{
    const int region = workspace().workingRegion();
    const auto &regions = workspace().regions().regions;
    const QString where = region >= 0 ? regions[std::size_t(region)].name
                                      : tr("%n regions", nullptr, int(regions.size()));
    return tr("%1, %2").arg(where, texts().date(workspace().asOf()));
}

QStringList OverviewPage::status() const
{
    return {tr("%n facilities shown", nullptr, int(workspace().shown().size()))};
}

} // namespace trama::ui
