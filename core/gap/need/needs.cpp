// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/need/needs.h"

#include <algorithm>
#include <cmath>

namespace trama::gap {

namespace {

QHash<snapshot::Key, int> regionIndexes(const snapshot::Snapshot &snapshot)
{
    QHash<snapshot::Key, int> indexes;
    for (const snapshot::RegionRow &region : snapshot.regions()) {
        indexes.insert(region.key, static_cast<int>(indexes.size()));
    }
    return indexes;
}

bool isAmount(double value)
{
    return std::isnan(value) || (value >= 0 && std::isfinite(value));
}

double stated(double value, double otherwise)
{
    return std::isnan(value) ? otherwise : value;
}

Result<void> checkedAmount(const char *field, double value)
{
    if (isAmount(value)) {
        return {};
    }
    return fail(ErrorCode::BadValue, {QLatin1String(field), QString::number(value)});
}

/// The bands in order of level, without repetition.
QStringList canonical(QStringList bands)
{
    for (QString &band : bands) {
        band = band.trimmed();
    }
    bands.removeAll(QString());
    bands.removeDuplicates();
    std::sort(bands.begin(), bands.end());
    return bands;
}

bool areKnown(const QStringList &bands, const GapSettings &settings)
{
    return std::all_of(bands.begin(), bands.end(), [&](const QString &name) {
        return std::any_of(settings.bands.begin(), settings.bands.end(),
            [&](const TrlBand &band) { return band.name() == name; });
    });
}

void addIssue(NeedList *list, const char *key)
{
    if (!list->issues.contains(QLatin1String(key))) {
        list->issues.append(QLatin1String(key));
    }
}

Result<void> readRegister(
    const snapshot::Snapshot &snapshot, const GapSettings &settings, NeedList *list)
{
    const QHash<snapshot::Key, int> regions = regionIndexes(snapshot);
    for (const snapshot::NeedRow &row : snapshot.tables().needs) {
        for (const auto &[field, value] : {std::pair("target", row.target),
                 std::pair("weight", row.weight), std::pair("demand", row.demand)}) {
            if (const Result<void> amount = checkedAmount(field, value); !amount) {
                return amount;
            }
        }
        const auto region = regions.constFind(row.region);
        if (region == regions.constEnd()) {
            addIssue(list, "gap.issue.need-outside");
            continue;
        }
        Need need;
        need.key = row.key;
        need.at = {*region, row.sector, row.stage, row.service, canonical(row.bands)};
        need.target = stated(row.target, 1);
        need.weight = stated(row.weight, 1);
        need.demand = row.demand;
        if (!areKnown(
                need.at.bands, settings)) { // judged all the same, by the levels its bands name
            addIssue(list, "gap.issue.other-bands");
        }
        list->needs.push_back(std::move(need));
    }
    return {};
}

/// One need a stage of a priority's chain. A priority of several sectors shares its weight among
/// them equally, so that it weighs the same however many codes it has; one without a sector needs
/// its stages in any sector.
void addChain(const snapshot::PriorityRow &priority, const snapshot::ChainRow &chain, int region,
    NeedList *list)
{
    // Needs keep the codes they are stated in: a walk into another scheme would widen what is asked
    // for.
    QStringList sectors = priority.sectors;
    sectors.removeAll(QString());
    sectors.removeDuplicates();
    if (sectors.isEmpty()) {
        sectors.append(QString());
    }
    const double parts
        = static_cast<double>(chain.stages.size()) * static_cast<double>(sectors.size());
    for (const QString &sector : std::as_const(sectors)) {
        for (const snapshot::StageRow &stage : chain.stages) {
            Need need;
            need.from = NeedsFrom::Template;
            need.at = {region, sector, stage.code, {}, {}};
            need.weight = stated(priority.weight, 1) / parts;
            list->needs.push_back(std::move(need));
        }
    }
}

Result<void> readPriorities(const snapshot::Snapshot &snapshot, NeedList *list)
{
    const QHash<snapshot::Key, int> regions = regionIndexes(snapshot);
    std::vector<bool> isStated(snapshot.regions().size());
    for (const Need &need : list->needs) {
        isStated[static_cast<std::size_t>(need.at.region)] = true;
    }
    for (const snapshot::PriorityRow &priority : snapshot.tables().priorities) {
        if (const Result<void> weight = checkedAmount("weight", priority.weight); !weight) {
            return weight;
        }
        const int region = regions.value(priority.region, -1);
        if (region < 0 || isStated[static_cast<std::size_t>(region)]) {
            continue;
        }
        const auto &chains = snapshot.tables().chains;
        const auto chain = std::find_if(chains.begin(), chains.end(),
            [&](const auto &row) { return row.key == priority.chain; });
        if (chain == chains.end() || chain->stages.empty()) {
            addIssue(list, "gap.issue.priority-without-chain");
            continue;
        }
        addChain(priority, *chain, region, list);
    }
    return {};
}

} // namespace

Result<NeedList> statedNeeds(const snapshot::Snapshot &snapshot, const GapSettings &settings)
{
    NeedList list;
    if (const Result<void> read = readRegister(snapshot, settings, &list); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (const Result<void> read = readPriorities(snapshot, &list); !read) {
        return tl::unexpected<Error>(read.error());
    }
    return list;
}

void mergeEqual(NeedList *list)
{
    QHash<std::pair<int, Question>, std::vector<std::size_t>> seen;
    std::vector<Need> merged;
    for (Need &need : list->needs) {
        std::vector<std::size_t> &alike = seen[{need.at.region, questionOf(need.at)}];
        const auto same = std::find_if(
            alike.begin(), alike.end(), [&](std::size_t i) { return merged[i].at == need.at; });
        if (same == alike.end()) {
            alike.push_back(merged.size());
            merged.push_back(std::move(need));
            continue;
        }
        Need &kept = merged[*same];
        kept.target = std::max(kept.target, need.target);
        kept.weight = std::max(kept.weight, need.weight);
        kept.demand = std::fmax(kept.demand, need.demand); // the known one where one is unknown
        ++list->equalCoordinates;
        addIssue(list, "gap.issue.equal-coordinates");
    }
    list->needs = std::move(merged);
}

Question questionOf(const Coordinates &at)
{
    Question question{at.sector, at.stage, at.service, 0, !at.bands.isEmpty()};
    for (const QString &band : at.bands) {
        question.levels |= levelsOf(band);
    }
    return question;
}

} // namespace trama::gap
