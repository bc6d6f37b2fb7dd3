// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/report.h"

#include "core/gap/judge/advise.h"
#include "core/gap/judge/judge.h"
#include "core/gap/judge/rank.h"
#include "core/gap/table/cells.h"
#include "core/gap/table/rollup.h"

#include <algorithm>

namespace trama::gap {

namespace {

Result<void> checkedOptions(const GapOptions &options, const snapshot::Snapshot &snapshot)
{
    if (options.columns && options.rows == options.columns) {
        return fail(ErrorCode::BadValue, {QStringLiteral("columns"), code(*options.columns)});
    }
    for (const QString &wanted : options.filter.value(static_cast<int>(Axis::Region))) {
        const auto &regions = snapshot.regions();
        if (std::none_of(regions.begin(), regions.end(),
                [&](const auto &region) { return region.code == wanted; })) {
            return fail(ErrorCode::UnknownName, {code(Axis::Region), wanted});
        }
    }
    return {};
}

/// Distinct questions in order of first asking.
class QuestionList {
public:
    std::size_t indexOf(const Question &question)
    {
        const auto known = m_indexes.constFind(question);
        if (known != m_indexes.constEnd()) {
            return *known;
        }
        m_indexes.insert(question, m_questions.size());
        m_questions.push_back(question);
        return m_questions.size() - 1;
    }
    const std::vector<Question> &questions() const { return m_questions; }

private:
    QHash<Question, std::size_t> m_indexes;
    std::vector<Question> m_questions;
};

bool everyRegionHasANeed(const NeedList &list, std::size_t regions)
{
    std::vector<bool> has(regions);
    for (const Need &need : list.needs) {
        has[static_cast<std::size_t>(need.at.region)] = true;
    }
    return std::find(has.begin(), has.end(), false) == has.end();
}

/// Finds all needs and judges them; peers' questions come first, so that their pools are the first
/// ones.
Result<void> fillNeeds(const snapshot::Snapshot &snapshot, GapReport *report)
{
    Result<NeedList> list = statedNeeds(snapshot, report->settings);
    if (!list) {
        return tl::unexpected<Error>(list.error());
    }
    const std::size_t regions = snapshot.regions().size();
    std::vector<Question> ofPeers;
    if (!everyRegionHasANeed(*list, regions)) {
        ofPeers = peerQuestions(snapshot, report->settings);
    }
    QuestionList questions;
    for (const Question &question : ofPeers) {
        questions.indexOf(question);
    }
    for (const Need &need : list->needs) {
        questions.indexOf(questionOf(need.at));
    }
    const Pools pools = findPools(snapshot, report->settings, questions.questions());
    const std::vector<Need> peers = peerNeeds(ofPeers, pools.pools, *list, regions);
    list->needs.insert(list->needs.end(), peers.begin(), peers.end());
    mergeEqual(&*list);

    const Judge judge(snapshot, report->settings, pools);
    for (const Need &need : list->needs) {
        report->needs.push_back(judge.judge(need, questions.indexOf(questionOf(need.at))));
        report->needsFrom = std::min(report->needsFrom, need.from);
    }
    report->unplaced = pools.unplaced;
    report->equalCoordinates = list->equalCoordinates;
    report->issues = list->issues;
    return {};
}

} // namespace

Result<GapReport> report(
    const snapshot::Snapshot &snapshot, const GapSettings &settings, const GapOptions &options)
{
    if (const Result<void> sound = checked(settings); !sound) {
        return tl::unexpected<Error>(sound.error());
    }
    if (const Result<void> sound = checkedOptions(options, snapshot); !sound) {
        return tl::unexpected<Error>(sound.error());
    }
    GapReport made;
    made.settings = settings;
    if (const Result<void> filled = fillNeeds(snapshot, &made); !filled) {
        return tl::unexpected<Error>(filled.error());
    }
    rank(&made.needs, snapshot.regions());
    advise(&made.needs, settings);
    // The filter comes last: it chooses what is shown, and changes no factor of a rank.
    ReportFilter filter(options, snapshot, settings.scheme);
    made.needs.erase(std::remove_if(made.needs.begin(), made.needs.end(),
                         [&](const NeedResult &need) { return !filter.takes(need); }),
        made.needs.end());
    made.rollups = rollups(made.needs, snapshot.regions().size());
    if (options.rows || options.columns) {
        made.cells = cellsOf(snapshot, settings, options, made.needs, &filter);
    }
    return made;
}

} // namespace trama::gap
