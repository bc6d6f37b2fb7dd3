// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/table/axis_codes.h"

#include <QSet>

#include <algorithm>

namespace trama::gap {

namespace {

/// Codes met in offers and needs on the sector, stage or service axis.
QSet<QString> metCodes(Axis axis, const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::vector<NeedResult> &needs)
{
    const snapshot::Dictionary &dictionary = snapshot.dictionary();
    QSet<quint64> entries;
    QSet<QString> codes;
    const AxisMatch reader(axis, {}, snapshot, settings.scheme);
    forEachProvider(snapshot, settings, [&](const Provider &provider) {
        for (const Offer &offer : provider.offers) {
            const quint64 entry = reader.entry(provider.region, offer);
            if (entry == 0 || entries.contains(entry)) {
                continue;
            }
            entries.insert(entry);
            if (axis == Axis::Sector) {
                const QStringList sectors = sectorsOf(offer, dictionary, settings.scheme);
                codes.unite(QSet<QString>(sectors.begin(), sectors.end()));
            } else {
                for (const quint32 part : dictionary.parts(static_cast<quint32>(entry))) {
                    codes.insert(dictionary.text(part));
                }
            }
        }
    });
    for (const NeedResult &need : needs) {
        codes.insert(axis == Axis::Sector ? need.at.sector
                : axis == Axis::Stage     ? need.at.stage
                                          : need.at.service);
    }
    codes.remove(QString());
    return codes;
}

QStringList ordered(Axis axis, const snapshot::Snapshot &snapshot, QSet<QString> codes)
{
    QStringList inOrder;
    if (axis == Axis::Stage) {
        for (const snapshot::ChainRow &chain : snapshot.tables().chains) {
            for (const snapshot::StageRow &stage : chain.stages) {
                if (codes.remove(stage.code)) {
                    inOrder.append(stage.code);
                }
            }
        }
    }
    QStringList rest(codes.begin(), codes.end());
    std::sort(rest.begin(), rest.end());
    return inOrder + rest;
}

} // namespace

QStringList axisCodes(Axis axis, const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::vector<NeedResult> &needs, const ReportFilter &filter)
{
    QStringList codes;
    if (axis == Axis::Region) {
        for (const snapshot::RegionRow &region : snapshot.regions()) {
            codes.append(region.code);
        }
    } else if (axis == Axis::Band) {
        for (const TrlBand &band : settings.bands) {
            codes.append(band.name());
        }
    } else if (axis == Axis::Trl) {
        for (int level = 1; level <= 9; ++level) {
            codes.append(QString::number(level));
        }
    } else {
        codes = ordered(axis, snapshot, metCodes(axis, snapshot, settings, needs));
    }
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                    [&](const QString &code) { return !filter.takes(axis, code); }),
        codes.end());
    return codes;
}

} // namespace trama::gap
