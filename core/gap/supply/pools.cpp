// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/pools.h"

#include "core/gap/supply/axis_match.h"

#include <algorithm>
#include <bit>

namespace trama::gap {

namespace {

using Bits = std::vector<quint64>;

void set(Bits *bits, std::size_t question)
{
    (*bits)[question / 64] |= quint64{1} << (question % 64);
}

/// For one axis: the questions that an offer's entry answers, as bits.
class AxisBits {
public:
    AxisBits(Axis axis, const QStringList &asked, const snapshot::Snapshot &snapshot,
        const QString &scheme)
        : m_any((static_cast<std::size_t>(asked.size()) + 63) / 64)
        , m_match(axis, distinct(asked), snapshot, scheme)
    {
        m_ofCode.assign(static_cast<std::size_t>(m_codes.size()), m_any);
        for (int question = 0; question < asked.size(); ++question) {
            const QString &code = asked[question];
            set(code.isEmpty() ? &m_any : &m_ofCode[static_cast<std::size_t>(m_position[code])],
                static_cast<std::size_t>(question));
        }
    }

    const Bits &of(const Offer &offer)
    {
        const quint64 entry = m_match.entry(0, offer);
        const auto known = m_known.constFind(entry);
        if (known != m_known.constEnd()) {
            return *known;
        }
        Bits bits = m_any;
        for (const int code : m_match.answered(0, offer)) {
            for (std::size_t word = 0; word < bits.size(); ++word) {
                bits[word] |= m_ofCode[static_cast<std::size_t>(code)][word];
            }
        }
        return *m_known.insert(entry, bits);
    }

private:
    QStringList distinct(const QStringList &asked)
    {
        for (const QString &code : asked) {
            if (!code.isEmpty() && !m_position.contains(code)) {
                m_position.insert(code, static_cast<int>(m_codes.size()));
                m_codes.append(code);
            }
        }
        return m_codes;
    }

    QStringList m_codes;
    QHash<QString, int> m_position;
    Bits m_any;
    AxisMatch m_match;
    std::vector<Bits> m_ofCode;
    QHash<quint64, Bits> m_known;
};

/// The bits of levels: a question of several bands is one mask, so it needs no list of codes.
class LevelBits {
public:
    explicit LevelBits(const std::vector<Question> &questions)
        : m_ofLevel(10, Bits((questions.size() + 63) / 64))
    {
        for (std::size_t question = 0; question < questions.size(); ++question) {
            for (std::size_t level = 1; level <= 9; ++level) {
                if (!questions[question].isBanded
                    || (questions[question].levels >> level & 1) != 0) {
                    set(&m_ofLevel[level], question);
                }
            }
            if (!questions[question].isBanded) {
                set(&m_ofLevel[0], question);
            }
        }
    }

    const Bits &of(const Offer &offer)
    {
        const auto known = m_known.constFind(offer.levels);
        if (known != m_known.constEnd()) {
            return *known;
        }
        Bits bits = m_ofLevel[0];
        for (std::size_t level = 1; level <= 9; ++level) {
            for (std::size_t word = 0; (offer.levels >> level & 1) != 0 && word < bits.size();
                 ++word) {
                bits[word] |= m_ofLevel[level][word];
            }
        }
        return *m_known.insert(offer.levels, bits);
    }

private:
    std::vector<Bits> m_ofLevel;
    QHash<quint16, Bits> m_known;
};

QStringList column(const std::vector<Question> &questions, QString Question::*field)
{
    QStringList codes;
    for (const Question &question : questions) {
        codes.append(question.*field);
    }
    return codes;
}

} // namespace

/// Gathers the answers of one facility at a time.
class PoolBuilder {
public:
    PoolBuilder(const snapshot::Snapshot &snapshot, const GapSettings &settings,
        const std::vector<Question> &questions)
        : m_sectors(Axis::Sector, column(questions, &Question::sector), snapshot, settings.scheme)
        , m_stages(Axis::Stage, column(questions, &Question::stage), snapshot, settings.scheme)
        , m_services(
              Axis::Service, column(questions, &Question::service), snapshot, settings.scheme)
        , m_levels(questions)
        , m_lastSite(questions.size(), kNoSite)
    {
        m_found.pools.resize(questions.size());
    }

    void visit(const Provider &provider)
    {
        const auto site = static_cast<quint32>(m_found.sites.size());
        bool answersAny = false;
        for (const Offer &offer : provider.offers) {
            const Bits &sectors = m_sectors.of(offer);
            const Bits &stages = m_stages.of(offer);
            const Bits &services = m_services.of(offer);
            const Bits &levels = m_levels.of(offer);
            for (std::size_t word = 0; word < sectors.size(); ++word) {
                for (quint64 left = sectors[word] & stages[word] & services[word] & levels[word];
                     left != 0; left &= left - 1) {
                    add(word * 64 + static_cast<std::size_t>(std::countr_zero(left)), site,
                        provider, offer);
                    answersAny = true;
                }
            }
        }
        if (answersAny) {
            m_found.sites.push_back({provider.key, provider.lon, provider.lat, provider.opens});
        }
    }

    Pools finish(std::size_t regions, int unplaced)
    {
        for (Pool &pool : m_found.pools) {
            std::stable_sort(pool.m_answers.begin(), pool.m_answers.end(),
                [](const Answer &a, const Answer &b) { return a.region < b.region; });
            pool.m_first.assign(regions + 1, 0);
            for (const Answer &answer : pool.m_answers) {
                ++pool.m_first[static_cast<std::size_t>(answer.region) + 1];
            }
            for (std::size_t region = 0; region < regions; ++region) {
                pool.m_first[region + 1] += pool.m_first[region];
            }
        }
        m_found.unplaced = unplaced;
        return std::move(m_found);
    }

private:
    static constexpr quint32 kNoSite = ~quint32{0};

    void add(std::size_t question, quint32 site, const Provider &provider, const Offer &offer)
    {
        std::vector<Answer> &answers = m_found.pools[question].m_answers;
        if (m_lastSite[question] != site) {
            m_lastSite[question] = site;
            Answer answer;
            answer.site = site;
            answer.region = provider.region;
            answer.isComing = provider.phase == Phase::Coming;
            answers.push_back(answer);
        }
        answers.back().add(offer);
    }

    AxisBits m_sectors;
    AxisBits m_stages;
    AxisBits m_services;
    LevelBits m_levels;
    std::vector<quint32> m_lastSite;
    Pools m_found;
};

size_t qHash(const Question &question, size_t seed)
{
    return qHashMulti(seed, question.sector, question.stage, question.service, question.levels,
        question.isBanded);
}

std::span<const Answer> Pool::of(int region) const
{
    const auto at = static_cast<std::size_t>(region);
    return std::span<const Answer>(m_answers).subspan(m_first[at], m_first[at + 1] - m_first[at]);
}

Pools findPools(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::vector<Question> &questions)
{
    PoolBuilder builder(snapshot, settings, questions);
    const int unplaced = forEachProvider(
        snapshot, settings, [&builder](const Provider &provider) { builder.visit(provider); });
    return builder.finish(snapshot.regions().size(), unplaced);
}

} // namespace trama::gap
