// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cube_check.h"

#include <numeric>

namespace trama::bench {

namespace {

/// The positions of the oracle's codes in the cube, -1 where it has not met them.
QVector<int> positions(const QStringList &codes, const QStringList &wanted)
{
    QVector<int> all;
    for (const QString &code : wanted) {
        all.append(static_cast<int>(codes.indexOf(code)));
    }
    return all;
}

QStringList numbered(const QString &pattern, qint64 count, int width)
{
    QStringList codes;
    for (qint64 i = 0; i < count; ++i) {
        codes.append(pattern.arg(i, width, 10, QLatin1Char('0')));
    }
    return codes;
}

QString compare(const gap::DenseCube &cube, const std::vector<int> &counts,
    const QStringList &regions, const Array &codes, const Array &wanted, const QString &name)
{
    const QStringList sectors = numbered(QStringLiteral("S%1"), wanted.shape[1], 2);
    const QStringList stages = numbered(QStringLiteral("V%1"), wanted.shape[2], 1);
    const QVector<int> regionAt = positions(regions, codes.texts);
    const QVector<int> sectorAt = positions(cube.sectors, sectors);
    const QVector<int> stageAt = positions(cube.stages, stages);
    qint64 sum = 0;
    std::size_t next = 0;
    for (qsizetype r = 0; r < regionAt.size(); ++r) {
        for (qsizetype s = 0; s < sectorAt.size(); ++s) {
            for (qsizetype v = 0; v < stageAt.size(); ++v) {
                for (int level = 0; level < cube.trl; ++level) {
                    const bool isMet = regionAt[r] >= 0 && sectorAt[s] >= 0 && stageAt[v] >= 0;
                    const int count
                        = isMet ? counts[cube.at(regionAt[r], sectorAt[s], stageAt[v], level)] : 0;
                    const int expected = wanted.integers[next++];
                    sum += expected;
                    if (count != expected) {
                        return QStringLiteral("%1 of %2, %3, %4, TRL %5: %6 instead of %7")
                            .arg(name, codes.texts[r], sectors[s], stages[v])
                            .arg(cube.trl > 1 ? QString::number(level + 1) : QStringLiteral("any"))
                            .arg(count)
                            .arg(expected);
                    }
                }
            }
        }
    }
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    return total == sum
        ? QString()
        : QStringLiteral("%1: %2 in all cells instead of %3").arg(name).arg(total).arg(sum);
}

} // namespace

QString firstDifference(
    const gap::DenseCube &cube, const QStringList &regions, const QHash<QString, Array> &oracle)
{
    const QString suffix = cube.trl > 1 ? QStringLiteral("_trl") : QString();
    const Array codes = oracle.value(QStringLiteral("codes"));
    const std::pair<QString, const std::vector<int> *> pairs[] = {
        {QStringLiteral("n") + suffix, &cube.n}, {QStringLiteral("n_open") + suffix, &cube.nOpen}};
    for (const auto &[name, counts] : pairs) {
        const Array wanted = oracle.value(name);
        if (wanted.shape.size() < 3 || wanted.shape[0] != codes.texts.size()
            || (cube.trl > 1) != (wanted.shape.size() == 4)) {
            return QStringLiteral("%1: the oracle has no such cube").arg(name);
        }
        const QString difference = compare(cube, *counts, regions, codes, wanted, name);
        if (!difference.isEmpty()) {
            return difference;
        }
    }
    return {};
}

} // namespace trama::bench
