// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/axis_match.h"

#include "core/vocabulary/vocabulary.h"

namespace trama::gap {

namespace {

QStringList textsOf(quint32 entry, const snapshot::Dictionary &dictionary)
{
    QStringList texts;
    for (const quint32 part : dictionary.parts(entry)) {
        if (part != 0) {
            texts.append(dictionary.text(part));
        }
    }
    return texts;
}

} // namespace

AxisMatch::AxisMatch(
    Axis axis, const QStringList &codes, const snapshot::Snapshot &snapshot, const QString &scheme)
    : m_axis(axis)
    , m_codes(codes)
    , m_snapshot(snapshot)
    , m_scheme(scheme)
{
    if (axis == Axis::Band || axis == Axis::Trl) {
        for (const QString &code : codes) {
            m_levels.push_back(levelsOf(code));
        }
    }
}

quint64 AxisMatch::entry(qint32 region, const Offer &offer) const
{
    switch (m_axis) {
    case Axis::Region:
        return static_cast<quint64>(region);
    case Axis::Sector:
        return static_cast<quint64>(offer.domains) << 32 | offer.sectors;
    case Axis::Stage:
        return offer.stages;
    case Axis::Service:
        return offer.type;
    case Axis::Band:
    case Axis::Trl:
        return offer.levels;
    }
    return 0;
}

bool AxisMatch::isStated(const Offer &offer) const
{
    return m_axis == Axis::Region || entry(0, offer) != 0;
}

const std::vector<int> &AxisMatch::answered(qint32 region, const Offer &offer)
{
    const quint64 key = entry(region, offer);
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? *known : *m_known.insert(key, find(region, offer));
}

std::vector<int> AxisMatch::find(qint32 region, const Offer &offer) const
{
    if (m_axis == Axis::Sector) {
        return findSectors(offer);
    }
    const snapshot::Dictionary &dictionary = m_snapshot.dictionary();
    const QStringList stages = textsOf(offer.stages, dictionary);
    const QString type = dictionary.text(offer.type);
    std::vector<int> found;
    for (int i = 0; i < m_codes.size(); ++i) {
        const bool isHit = m_axis == Axis::Region
            ? m_snapshot.regions()[static_cast<std::size_t>(region)].code == m_codes[i]
            : m_axis == Axis::Stage   ? stages.contains(m_codes[i])
            : m_axis == Axis::Service ? offer.type != 0 && type == m_codes[i]
                                      : (m_levels[static_cast<std::size_t>(i)] & offer.levels) != 0;
        if (isHit) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<int> AxisMatch::findSectors(const Offer &offer) const
{
    const snapshot::Dictionary &dictionary = m_snapshot.dictionary();
    QStringList names = textsOf(offer.sectors, dictionary) + textsOf(offer.domains, dictionary);
    names += sectorsOf(offer, dictionary, m_scheme);
    std::vector<int> found;
    for (int i = 0; i < m_codes.size(); ++i) {
        for (const QString &name : std::as_const(names)) {
            if (vocabulary::isSameOrBelow(name, m_codes[i])) {
                found.push_back(i);
                break;
            }
        }
    }
    return found;
}

QStringList sectorsInScheme(const QString &code, const QString &scheme)
{
    const QStringList walked = vocabulary::crossWalk(code, scheme);
    return walked.isEmpty() ? QStringList{code} : walked;
}

QStringList sectorsOf(
    const Offer &offer, const snapshot::Dictionary &dictionary, const QString &scheme)
{
    QStringList sectors;
    const QStringList names
        = textsOf(offer.sectors, dictionary) + textsOf(offer.domains, dictionary);
    for (const QString &name : names) {
        sectors += sectorsInScheme(name, scheme);
    }
    sectors.removeDuplicates();
    return sectors;
}

} // namespace trama::gap
