// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/need/needs.h"
#include "core/gap/supply/axis_match.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace trama::gap {

namespace {

/// The distinct sectors and pairs of sector and stage of all offers that count, by the dictionary's
/// entries first: texts are only made for combinations not met before.
class PeerScan {
public:
    PeerScan(const snapshot::Dictionary &dictionary, const QString &scheme)
        : m_dictionary(dictionary)
        , m_scheme(scheme)
    {
    }

    void visit(const Provider &provider)
    {
        for (const Offer &offer : provider.offers) {
            const std::array<quint32, 3> entries{offer.sectors, offer.domains, offer.stages};
            if (provider.phase == Phase::Counts && !m_met.contains(entries)) {
                m_met.insert(entries);
                read(offer);
            }
        }
    }

    /// Sorted, so that a report never depends on the order of rows.
    std::vector<Question> questions() const
    {
        std::vector<Question> found;
        // A stage stated without a sector asks for nothing, so it does not count as stating stages.
        if (!m_pairs.isEmpty()) {
            for (const auto &[sector, stage] : m_pairs) {
                found.push_back({sector, stage, {}, 0, false});
            }
        } else {
            for (const QString &sector : m_sectors) {
                found.push_back({sector, {}, {}, 0, false});
            }
        }
        std::sort(found.begin(), found.end(), [](const Question &a, const Question &b) {
            return std::tie(a.sector, a.stage) < std::tie(b.sector, b.stage);
        });
        return found;
    }

private:
    void read(const Offer &offer)
    {
        for (const QString &sector : sectorsOf(offer, m_dictionary, m_scheme)) {
            m_sectors.insert(sector);
            for (const quint32 stage : m_dictionary.parts(offer.stages)) {
                m_pairs.insert({sector, m_dictionary.text(stage)});
            }
        }
    }

    const snapshot::Dictionary &m_dictionary;
    QString m_scheme;
    std::set<std::array<quint32, 3>> m_met;
    QSet<QString> m_sectors;
    QSet<std::pair<QString, QString>> m_pairs;
};

/// Where stages are asked for, inferred offers cannot answer, so n + n_inferred holds for both
/// ways.
bool offers(std::span<const Answer> answers)
{
    return std::any_of(
        answers.begin(), answers.end(), [](const Answer &answer) { return !answer.isComing; });
}

} // namespace

std::vector<Question> peerQuestions(const snapshot::Snapshot &snapshot, const GapSettings &settings)
{
    PeerScan scan(snapshot.dictionary(), settings.scheme);
    forEachProvider(
        snapshot, settings, [&scan](const Provider &provider) { scan.visit(provider); });
    return scan.questions();
}

std::vector<Need> peerNeeds(const std::vector<Question> &questions, std::span<const Pool> pools,
    const NeedList &stated, std::size_t regions)
{
    std::vector<bool> isStated(regions);
    for (const Need &need : stated.needs) {
        isStated[static_cast<std::size_t>(need.at.region)] = true;
    }
    std::vector<Need> needs;
    for (std::size_t question = 0; question < questions.size(); ++question) {
        std::vector<bool> isOffered(regions);
        for (std::size_t region = 0; region < regions; ++region) {
            isOffered[region] = offers(pools[question].of(static_cast<int>(region)));
        }
        const auto all = std::count(isOffered.begin(), isOffered.end(), true);
        for (std::size_t region = 0; region < regions; ++region) {
            if (!isStated[region] && all - (isOffered[region] ? 1 : 0) >= 2) {
                Need need;
                need.from = NeedsFrom::Peers;
                need.at = {static_cast<int>(region), questions[question].sector,
                    questions[question].stage, {}, {}};
                needs.push_back(std::move(need));
            }
        }
    }
    return needs;
}

} // namespace trama::gap
