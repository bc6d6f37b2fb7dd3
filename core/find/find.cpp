// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find.h"

#include "core/gap/report.h"
#include "core/gap/supply/axis_match.h"
#include "core/geo/geodesic.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trama::find {

namespace {

using gap::Offer;
using gap::Provider;
using snapshot::TriState;

/// One axis of the search; answers everything where nothing is asked.
class Asked {
public:
    Asked(gap::Axis axis, const QString &code, const snapshot::Snapshot &snapshot,
        const QString &scheme)
    {
        if (!code.isEmpty()) {
            m_match.emplace(axis, QStringList{code}, snapshot, scheme);
        }
    }
    bool isAnswered(const Offer &offer) { return !m_match || !m_match->answered(0, offer).empty(); }

private:
    std::optional<gap::AxisMatch> m_match;
};

std::optional<TrlFit> fitOf(quint16 levels, int wanted)
{
    const auto has
        = [levels](int level) { return level >= 1 && level <= 9 && (levels >> level & 1) != 0; };
    if (wanted == 0 || has(wanted)) {
        return TrlFit::Yes;
    }
    if (levels == 0) {
        return TrlFit::NotStated;
    }
    return has(wanted - 1) || has(wanted + 1) ? std::optional(TrlFit::Near) : std::nullopt;
}

bool isFull(const Match &match)
{
    return match.freeCapacity <= 0; // not known is not full
}

double known(double value)
{
    return std::isnan(value) ? std::numeric_limits<double>::infinity() : value;
}

auto rankOf(const Match &match)
{
    return std::tuple(match.open != TriState::Yes, match.trlFit, isFull(match),
        known(match.minutes), known(match.price));
}

class Finder {
public:
    Finder(
        const snapshot::Snapshot &snapshot, const gap::GapSettings &settings, const Search &search)
        : m_snapshot(snapshot)
        , m_settings(settings)
        , m_search(search)
        , m_sector(gap::Axis::Sector, search.sector, snapshot, settings.scheme)
        , m_stage(gap::Axis::Stage, search.stage, snapshot, settings.scheme)
        , m_service(gap::Axis::Service, search.service, snapshot, settings.scheme)
    {
    }

    Found run()
    {
        gap::forEachProvider(m_snapshot, m_settings, [this](const Provider &provider) {
            if (provider.phase == gap::Phase::Counts) {
                look(provider);
            }
        });
        std::sort(
            m_found.matches.begin(), m_found.matches.end(), [](const Match &a, const Match &b) {
                return std::tuple(rankOf(a), a.name, a.key) < std::tuple(rankOf(b), b.name, b.key);
            });
        return std::move(m_found);
    }

private:
    void look(const Provider &provider)
    {
        std::optional<Match> best;
        bool isClosed = false;
        for (const Offer &offer : provider.offers) {
            const auto fit = fitOf(offer.levels, m_search.trl);
            if (offer.isInferred || !fit || !m_sector.isAnswered(offer)
                || !m_stage.isAnswered(offer) || !m_service.isAnswered(offer)) {
                continue;
            }
            const Match match = matchOf(provider, offer, *fit);
            if (match.open == TriState::No) {
                isClosed = true;
            } else if (!best || rankOf(match) < rankOf(*best)) {
                best = match;
            }
        }
        if (best) {
            name(*best);
            m_found.matches.push_back(*std::move(best));
        } else if (isClosed) {
            ++m_found.closed;
        }
    }

    Match matchOf(const Provider &provider, const Offer &offer, TrlFit fit) const
    {
        Match match;
        match.key = provider.key;
        match.region = provider.region;
        match.isAbroad = isAbroad(provider.region);
        match.open = match.isAbroad ? offer.access.abroad : offer.access.home;
        match.trlFit = fit;
        match.isRemote = offer.isRemote;
        match.minutes = offer.isRemote ? 0 : minutesTo(provider);
        match.freeCapacity = offer.capacity - offer.used;
        match.unit = m_snapshot.dictionary().text(offer.unit);
        match.price = offer.price;
        return match;
    }

    bool isAbroad(int region) const
    {
        if (m_search.region < 0) {
            return false;
        }
        const auto &regions = m_snapshot.regions();
        const QString &home = regions[std::size_t(m_search.region)].country;
        return home.isEmpty() ? region != m_search.region
                              : regions[std::size_t(region)].country != home;
    }

    double minutesTo(const Provider &provider) const
    {
        if (!m_search.hasPlace() || std::isnan(provider.lon) || std::isnan(provider.lat)) {
            return snapshot::kUnknown;
        }
        return m_settings.minutes(
            geo::geodesicKm(m_search.lon, m_search.lat, provider.lon, provider.lat));
    }

    void name(Match &match) const
    {
        const auto at = m_snapshot.find(match.key);
        const auto &chunk = *m_snapshot.chunks()[std::size_t(at.chunk)];
        match.uuid = chunk.uuid[at.row];
        match.name = chunk.name(at.row);
    }

    const snapshot::Snapshot &m_snapshot;
    const gap::GapSettings &m_settings;
    const Search &m_search;
    Asked m_sector;
    Asked m_stage;
    Asked m_service;
    Found m_found;
};

} // namespace

Found find(
    const snapshot::Snapshot &snapshot, const gap::GapSettings &settings, const Search &search)
{
    return Finder(snapshot, settings, search).run();
}

QString code(TrlFit fit)
{
    switch (fit) {
    case TrlFit::Yes:
        return QStringLiteral("yes");
    case TrlFit::NotStated:
        return QStringLiteral("not-stated");
    case TrlFit::Near:
        break;
    }
    return QStringLiteral("near");
}

QStringList reasons(const Match &match, const Search &search, const gap::GapSettings &settings,
    const text::Texts &texts)
{
    const QString users = texts.term(QStringLiteral("user_group"), settings.users);
    QStringList found{texts.get(match.open == TriState::Yes ? QStringLiteral("find.open")
                                                            : QStringLiteral("find.open-unknown"),
        {users})};
    if (search.trl != 0) {
        found.append(texts.get(
            QStringLiteral("find.trl-") + code(match.trlFit), {texts.integer(search.trl)}));
    }
    if (match.isRemote) {
        found.append(texts.get(QStringLiteral("find.remote")));
    } else if (!std::isnan(match.minutes)) {
        found.append(
            texts.get(QStringLiteral("find.minutes"), {texts.integer(std::lround(match.minutes))}));
    } else if (search.hasPlace()) {
        found.append(texts.get(QStringLiteral("find.no-place")));
    }
    if (match.isAbroad) {
        found.append(texts.get(QStringLiteral("find.abroad")));
    }
    if (std::isnan(match.freeCapacity)) {
        found.append(texts.get(QStringLiteral("find.capacity-unknown")));
    } else {
        found.append(
            texts.get(isFull(match) ? QStringLiteral("find.full") : QStringLiteral("find.free"),
                {texts.integer(std::lround(std::max(0.0, match.freeCapacity))),
                    match.unit.isEmpty() ? QString()
                                         : texts.term(QStringLiteral("unit"), match.unit)}));
    }
    if (!std::isnan(match.price)) {
        const int decimals = match.price == std::floor(match.price) ? 0 : 2;
        found.append(
            texts.get(QStringLiteral("find.price"), {texts.number(match.price, decimals)}));
    }
    return found;
}

} // namespace trama::find
