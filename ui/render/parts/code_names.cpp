// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/code_names.h"

#include "core/gap/sentences.h"

#include <algorithm>

namespace trama::render {

CodeNames::CodeNames(const snapshot::Snapshot &snapshot, const text::Texts &texts)
    : m_snapshot(snapshot)
    , m_texts(texts)
{
    for (const snapshot::ChainRow &chain : snapshot.tables().chains) {
        for (const snapshot::StageRow &stage : chain.stages) {
            m_stageNames.insert(stage.code, stage.name);
            m_stagePlaces.insert(stage.code, int(m_stagePlaces.size()));
        }
    }
}

QString CodeNames::region(int index) const
{
    const auto &regions = m_snapshot.regions();
    if (index < 0 || std::size_t(index) >= regions.size()) {
        return m_texts.get(QStringLiteral("render.region.none"));
    }
    const snapshot::RegionRow &row = regions[std::size_t(index)];
    return row.name.isEmpty() ? row.code : row.name;
}

QString CodeNames::name(gap::Axis axis, const QString &code) const
{
    if (code.isEmpty()) {
        return m_texts.get(QStringLiteral("render.any"));
    }
    if (code == QLatin1String("-")) {
        return m_texts.get(QStringLiteral("render.notStated"));
    }
    if (axis == gap::Axis::Region) {
        const auto &regions = m_snapshot.regions();
        const auto found = std::find_if(
            regions.begin(), regions.end(), [&](const auto &row) { return row.code == code; });
        return found == regions.end() ? code : region(int(found - regions.begin()));
    }
    if (axis == gap::Axis::Band || axis == gap::Axis::Trl) {
        QString bands = code;
        bands.replace(QLatin1Char('-'), QChar(0x2013))
            .replace(QLatin1Char('|'), QLatin1String(", "));
        return m_texts.get(QStringLiteral("render.trl"), {bands});
    }
    switch (axis) {
    case gap::Axis::Sector:
        return gap::sectorName(code, m_texts);
    case gap::Axis::Stage:
        return gap::stageName(code, m_stageNames.value(code), m_texts);
    default:
        return m_texts.term(QStringLiteral("service_type"), code);
    }
}

QString CodeNames::axis(gap::Axis axis) const
{
    static constexpr const char *kAxes[] = {"region", "sector", "stage", "service", "band", "trl"};
    return m_texts.get(QStringLiteral("render.axis.") + QLatin1String(kAxes[std::size_t(axis)]));
}

QString CodeNames::code(const gap::Coordinates &at, gap::Axis axis) const
{
    switch (axis) {
    case gap::Axis::Region:
        return at.region >= 0 && at.region < regionCount()
            ? m_snapshot.regions()[std::size_t(at.region)].code
            : QString();
    case gap::Axis::Sector:
        return at.sector;
    case gap::Axis::Stage:
        return at.stage;
    case gap::Axis::Service:
        return at.service;
    case gap::Axis::Band:
    case gap::Axis::Trl:
        break;
    }
    return at.bands.join(QLatin1Char('|'));
}

QString CodeNames::need(const gap::Coordinates &at) const
{
    QStringList parts;
    for (const gap::Axis axis :
        {gap::Axis::Service, gap::Axis::Stage, gap::Axis::Sector, gap::Axis::Band}) {
        const QString own = code(at, axis);
        if (!own.isEmpty()) {
            parts.append(name(axis, own));
        }
    }
    return parts.isEmpty() ? m_texts.get(QStringLiteral("render.need.any"))
                           : parts.join(QLatin1String(", "));
}

void CodeNames::sort(gap::Axis axis, QStringList &codes) const
{
    const auto place = [&](const QString &code) {
        if (code.isEmpty()) {
            return std::numeric_limits<int>::max();
        }
        if (axis == gap::Axis::Stage) {
            return m_stagePlaces.value(code, std::numeric_limits<int>::max() - 1);
        }
        if (axis == gap::Axis::Region) {
            const auto &regions = m_snapshot.regions();
            return int(std::find_if(regions.begin(), regions.end(), [&](const auto &row) {
                return row.code == code;
            }) - regions.begin());
        }
        return 0;
    };
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return std::pair(place(a), a) < std::pair(place(b), b);
    });
}

} // namespace trama::render
