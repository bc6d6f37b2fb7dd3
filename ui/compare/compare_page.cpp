// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/overview/summary.h"
#include "ui/compare/compare_words.h"
#include "ui/compare/complement_list.h"
#include "ui/compare/region_picker.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

namespace trama::ui {

namespace {

constexpr int kFirst = 3; ///< regions a fresh page compares
constexpr double kListWidth = 444; ///< dp
constexpr double kLeastScene = 420;

Card *cardOf(SceneView *view, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setBodyFlush(true);
    card->body()->addWidget(view);
    return card;
}

} // namespace

ComparePage::ComparePage(Workspace &workspace)
    : Page(workspace, "compare")
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("compare", this))
{
    m_versions = new Pill(this);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_sort = button("byDifference", "sort", this);
    m_sort->setCheckable(true);
    tools()->addWidget(m_versions);
    tools()->addWidget(m_sort);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_empty);
    content()->addWidget(m_stack);
    connect(m_sort, &QPushButton::toggled, this, &ComparePage::draw);
    connect(m_picker, &RegionPicker::chosenChanged, this, &ComparePage::later);
    connect(m_picker, &RegionPicker::refused, this, [this](const QString &why) {
        this->workspace().say(
            {Message::Level::Warning, tr("The region was not taken."), why, {}, {}});
    });
    connect(m_profile, &SceneView::widthChanged, this, &ComparePage::draw);
    connect(m_profile, &SceneView::markActivated, this, &ComparePage::openFact);
    connect(m_matrices, &SceneView::markActivated, this, &ComparePage::openCell);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] {
        this->workspace().show({Target::Kind::Import, {}, 0, {}, {}});
    });
}

QWidget *ComparePage::makeContent()
{
    auto *all = new QWidget(this);
    m_picker = new RegionPicker(all);
    auto *scenes = new QWidget(all);
    m_profile = new SceneView(scenes);
    m_profile->setObjectName(QStringLiteral("profile"));
    m_matrices = new SceneView(scenes);
    m_matrices->setObjectName(QStringLiteral("matrices"));
    auto *left = new QVBoxLayout(scenes);
    left->setContentsMargins(0, 0, dp(4), 0);
    left->setSpacing(dp(12));
    left->addWidget(cardOf(m_profile, scenes));
    left->addWidget(cardOf(m_matrices, scenes));
    left->addStretch(1);
    m_complements = new ComplementList(workspace(), all);
    QScrollArea *list = scrollColumn(m_complements, all);
    list->setFixedWidth(dp(kListWidth));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(dp(12));
    columns->addWidget(scrollColumn(scenes, all), 1);
    columns->addWidget(list);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(dp(10));
    rows->addWidget(m_picker);
    rows->addLayout(columns, 1);
    return all;
}

void ComparePage::retranslate()
{
    m_sort->setText(tr("By Difference"));
    m_sort->setToolTip(tr("Rows that differ most stand first"));
    m_empty->setText(tr("A comparison needs a project with two regions or more."));
    m_empty->setPrimaryText(tr("Import a List…"));
    m_picker->retranslate();
    m_complements->retranslate();
}

std::vector<int> ComparePage::regions() const
{
    return {m_picker->chosen().begin(), m_picker->chosen().end()};
}

void ComparePage::setRegions(const QVector<int> &regions)
{
    m_picker->setChosen(regions);
    later();
}

QJsonObject ComparePage::viewState() const
{
    QJsonArray codes;
    for (const int region : m_picker->chosen()) {
        codes.append(workspace().regions().regions[std::size_t(region)].code);
    }
    return {
        {QStringLiteral("regions"), codes}, {QStringLiteral("byDifference"), m_sort->isChecked()}};
}

void ComparePage::takeViewState(const QJsonObject &state)
{
    settleRegions();
    const auto &regions = workspace().regions().regions;
    QVector<int> chosen;
    const QJsonArray codes = state.value(QLatin1String("regions")).toArray();
    for (const auto &code : codes) {
        const auto at = std::find_if(regions.begin(), regions.end(),
            [&](const snapshot::RegionRow &region) { return region.code == code.toString(); });
        if (at != regions.end()) {
            chosen.append(int(at - regions.begin()));
        }
    }
    if (chosen.size() >= RegionPicker::kLeast) {
        setRegions(chosen);
    }
    m_sort->setChecked(state.value(QLatin1String("byDifference")).toBool());
}

void ComparePage::settleRegions()
{
    const auto &regions = workspace().regions().regions;
    QStringList codes;
    for (const snapshot::RegionRow &region : regions) {
        codes.append(region.version + QLatin1Char('/') + region.code);
    }
    if (codes == m_set) {
        return;
    }
    m_set = codes;
    QVector<int> first(std::min(kFirst, int(regions.size())));
    std::iota(first.begin(), first.end(), 0);
    m_picker->setRegions(regions);
    m_picker->setChosen(first);
}

void ComparePage::readStatistics()
{
    auto read = compare::readStatistics(*workspace().project(), workspace().regions().indexOfKey);
    if (read) {
        m_statistics = std::move(*read);
    } else {
        workspace().say(read.error());
    }
}

compare::ProfileInput ComparePage::input() const
{
    return {workspace().snapshot(), *workspace().report(), regions(), m_facilities, m_statistics};
}

void ComparePage::refresh()
{
    settleRegions();
    const bool isEnough = m_picker->chosen().size() >= RegionPicker::kLeast;
    m_stack->setCurrentIndex(isEnough ? 0 : 1);
    m_sort->setEnabled(isEnough);
    const QStringList versions
        = isEnough ? compare::versions(workspace().snapshot(), regions()) : QStringList();
    m_versions->setVisible(versions.size() > 1);
    m_versions->setText(versions.join(QStringLiteral(", ")), "warn", "warning");
    m_versions->setToolTip(tr("The regions are of different versions of NUTS: their outlines, and "
                              "what lies in them, may not be the same."));
    if (!isEnough || !workspace().report()) {
        return;
    }
    snapshot::Filter filter = workspace().filter();
    filter.regions.clear();
    m_facilities = snapshot::matching(
        workspace().snapshot(), filter, workspace().asOf(), workspace().gapSettings().staleMonths);
    readStatistics();
    draw();
    m_complements->show(regions());
    refreshCertainty();
}

void ComparePage::refreshCertainty()
{
    std::vector<snapshot::Snapshot::Position> compared;
    const std::vector<int> chosen = regions();
    for (const snapshot::Snapshot::Position &at : m_facilities) {
        const int region = workspace().snapshot().chunks()[std::size_t(at.chunk)]->region[at.row];
        if (std::find(chosen.begin(), chosen.end(), region) != chosen.end()) {
            compared.push_back(at);
        }
    }
    const overview::Summary summary = overview::summary(workspace().snapshot(), compared,
        {workspace().asOf(), workspace().gapSettings().staleMonths});
    m_compared = summary.facilities;
    m_complements->setCertainty(summary.facilities, summary.notChecked());
}

void ComparePage::draw()
{
    if (!workspace().isOpen() || !workspace().report()
        || m_picker->chosen().size() < RegionPicker::kLeast) {
        return;
    }
    drawProfile(input());
    render::MatricesInput matrices = CompareWords::matrices(workspace(), regions());
    matrices.width = std::max(kLeastScene, double(m_profile->dpWidth()));
    m_matrices->setScene(render::matricesScene(matrices, texts(), theme()));
}

void ComparePage::drawProfile(const compare::ProfileInput &input)
{
    render::ProfileInput profile = CompareWords::profile(workspace(), input, m_sort->isChecked());
    profile.width = std::max(kLeastScene, double(m_profile->dpWidth()));
    m_profile->setScene(render::profileScene(profile, texts(), theme()));
}

void ComparePage::openFact(const QString &id)
{
    if (id.isEmpty()) {
        return; // a row of the table: it is about all regions
    }
    const QString fact = id.section(QLatin1Char('/'), 1, -2);
    const int region = regions()[std::size_t(id.section(QLatin1Char('/'), -1).toInt())];
    const QString kind = fact.section(QLatin1Char('/'), 0, 0);
    const QString code = fact.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("stage")) {
        for (const gap::NeedResult &need : workspace().report()->needs) {
            if (need.at.region == region && need.at.stage == code) {
                return workspace().show({Target::Kind::Need, {}, 0, {}, need.at});
            }
        }
    }
    if (kind == QLatin1String("alone") || kind == QLatin1String("shared")
        || kind == QLatin1String("stage")) {
        workspace().setWorkingRegion(region);
        return workspace().show({Target::Kind::Page, QStringLiteral("gaps"), 0, {}, {}});
    }
    Target target{Target::Kind::Rows, {}, 0, workspace().filter(), {}};
    target.filter.regions = {region};
    if (kind == QLatin1String("sector")) {
        target.filter.sectors = QStringList(code);
    } else if (kind == QLatin1String("checked")) {
        target.filter.lacking = snapshot::Lacking::RecentCheck;
    }
    workspace().show(target);
}

void ComparePage::openCell(const QString &id)
{
    // cell/<column>/<stage, which may hold a slash>/<bands>
    const int region = regions()[std::size_t(id.section(QLatin1Char('/'), 1, 1).toInt())];
    const QString stage = id.section(QLatin1Char('/'), 2, -2);
    const QStringList bands
        = id.section(QLatin1Char('/'), -1).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const gap::NeedResult &need : workspace().report()->needs) {
        if (need.at.region == region && need.at.stage == stage && need.at.bands == bands) {
            return workspace().show({Target::Kind::Need, {}, 0, {}, need.at});
        }
    }
}

QString ComparePage::sub() const
{
    return tr("%n regions, same scale", nullptr, int(m_picker->chosen().size()));
}

QStringList ComparePage::status() const
{
    return {tr("%n facilities compared", nullptr, m_compared),
        tr("%n complementarities", nullptr, m_complements->count())};
}

} // namespace trama::ui
