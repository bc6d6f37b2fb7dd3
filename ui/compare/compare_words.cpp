// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_words.h"

#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace trama::ui {

namespace {

constexpr double kAlike = 0.05; ///< a difference of coverage that is not worth a word
constexpr std::size_t kMostPairs = 3; ///< of similarities that a line can bear

const compare::Fact *factOf(const std::vector<compare::Fact> &facts, const char *id)
{
    const auto found = std::find_if(facts.begin(), facts.end(),
        [&](const compare::Fact &fact) { return fact.id == QLatin1String(id); });
    return found == facts.end() ? nullptr : &*found;
}

QString regionName(const snapshot::Snapshot &snapshot, int region)
{
    return snapshot.regions()[std::size_t(region)].name;
}

std::vector<render::ProfileRow> named(
    const std::vector<compare::Fact> &facts, const std::function<QString(const QString &)> &nameOf)
{
    std::vector<render::ProfileRow> rows;
    rows.reserve(facts.size());
    for (const compare::Fact &fact : facts) {
        rows.push_back({fact.id, nameOf(fact.id.section(QLatin1Char('/'), 1)), fact});
    }
    return rows;
}

} // namespace

std::vector<render::ProfileColumn> CompareWords::columns(
    const snapshot::Snapshot &snapshot, const std::vector<int> &regions)
{
    const std::vector<int> colors
        = render::categories(std::vector<double>(snapshot.regions().size(), 1));
    std::vector<render::ProfileColumn> columns;
    columns.reserve(std::size_t(regions.size()));
    for (const int region : regions) {
        columns.push_back({regionName(snapshot, region), colors[std::size_t(region)]});
    }
    return columns;
}

QString CompareWords::factName(const compare::Fact &fact, const QString &users)
{
    const QString code = fact.id.section(QLatin1Char('/'), -1);
    const QString key = QLatin1String("compare.fact.") + code;
    const QString name = texts().has(key) ? texts().get(key, {users}) : code;
    return fact.measure.isEmpty() ? name : tr("%1, %2").arg(name, fact.measure);
}

QString CompareWords::finding(
    const compare::ProfileInput &input, const std::vector<compare::Fact> &facts)
{
    const compare::Fact *alone = factOf(facts, "alone");
    if (!alone || std::isnan(alone->difference())) {
        return tr("%n regions side by side", nullptr, int(input.regions.size()));
    }
    std::size_t most = 0;
    std::size_t least = 0;
    for (std::size_t i = 0; i < alone->values.size(); ++i) {
        const double value = alone->values[i].value;
        if (!std::isnan(value)) {
            const auto known = [&](std::size_t at) { return alone->values[at].value; };
            most = std::isnan(known(most)) || value > known(most) ? i : most;
            least = std::isnan(known(least)) || value < known(least) ? i : least;
        }
    }
    const auto name = [&](std::size_t at) { return regionName(input.snapshot, input.regions[at]); };
    const auto share = [&](std::size_t at) { return texts().percent(alone->values[at].value); };
    if (alone->difference() < kAlike) {
        return tr("The regions cover about as much of their needs alone: %1 to %2")
            .arg(share(least), share(most));
    }
    return tr("%1 covers %2 of its needs alone, %3 only %4")
        .arg(name(most), share(most), name(least), share(least));
}

QString CompareWords::similarities(const compare::ProfileInput &input)
{
    QStringList pairs;
    for (std::size_t a = 0; a < input.regions.size(); ++a) {
        for (std::size_t b = a + 1; b < input.regions.size(); ++b) {
            const double share
                = compare::similarity(input.snapshot, input.regions[a], input.regions[b]);
            pairs.append(
                tr("%1 and %2 %3")
                    .arg(regionName(input.snapshot, input.regions[a]),
                        regionName(input.snapshot, input.regions[b]), texts().number(share, 2)));
        }
    }
    return pairs.isEmpty() || std::size_t(pairs.size()) > kMostPairs
        ? QString()
        : tr("project records; Jaccard of priority sectors: %1")
              .arg(pairs.join(QStringLiteral("; ")));
}

render::ProfileInput CompareWords::profile(
    const Workspace &workspace, const compare::ProfileInput &input, bool isByDifference)
{
    const text::Texts &words = texts();
    const render::CodeNames names(input.snapshot, words);
    const QString users = words.term(QStringLiteral("user_group"), input.report.settings.users);
    std::vector<compare::Fact> facts = compare::profile(input);
    std::vector<compare::Fact> stages = compare::coverageByStage(input);
    std::vector<compare::Fact> sectors = compare::prioritySectors(input);
    render::ProfileInput made;
    made.columns = columns(input.snapshot, input.regions);
    made.caption.title = finding(input, facts);
    made.caption.source = similarities(input);
    made.caption.notices = workspace.notices();
    made.sub = tr("Each row has one scale, starting at zero. Open to %1. %2")
                   .arg(users, words.date(input.report.settings.asOf));
    if (isByDifference) {
        for (auto *list : {&facts, &stages, &sectors}) {
            compare::sortByDifference(*list);
        }
    }
    render::ProfileSection first;
    for (const compare::Fact &fact : facts) {
        first.rows.push_back({fact.id, factName(fact, users), fact});
    }
    made.sections.push_back(std::move(first));
    made.sections.push_back({tr("Needs covered alone, by stage"), render::ProfileKind::Steps,
        named(stages, [&](const QString &code) { return names.name(gap::Axis::Stage, code); })});
    made.sections.push_back({tr("Sectors of the priorities, weight in the strategy"),
        render::ProfileKind::Weights,
        named(sectors, [&](const QString &code) { return names.name(gap::Axis::Sector, code); })});
    return made;
}

render::MatricesInput CompareWords::matrices(
    const Workspace &workspace, const std::vector<int> &regions)
{
    const auto report = workspace.report();
    const snapshot::Snapshot &snapshot = workspace.snapshot();
    const render::CodeNames names(snapshot, texts());
    render::MatricesInput input
        = render::matricesInput(*report, names, regions, columns(snapshot, regions));
    int needs = 0;
    int gaps = 0;
    int notMapped = 0;
    for (const gap::NeedResult &need : report->needs) {
        const bool isOurs
            = std::find(regions.begin(), regions.end(), need.at.region) != regions.end();
        needs += isOurs && need.gapClass != gap::GapClass::NotNeeded;
        gaps += isOurs && gap::isGap(need.gapClass);
        notMapped += isOurs && need.gapClass == gap::GapClass::NotMapped;
    }
    input.title = needs > 0 && needs == notMapped
        ? tr("%n needs cannot be judged before the facilities are mapped", nullptr, needs)
        : tr("%1 of %n needs are gaps", nullptr, needs).arg(texts().integer(gaps));
    input.sub = tr("Needs by stage and readiness level, the same rows and columns in each region. "
                   "A number stands for several needs.");
    return input;
}

} // namespace trama::ui
