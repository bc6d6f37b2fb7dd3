// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <QByteArray>
#include <QVector>

#include <random>

namespace trama::tests {

/// Plain rows with every field stated or not, from a seed.
class RandomRows {
public:
    explicit RandomRows(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int bound); ///< 0 .. bound - 1
    snapshot::FacilityRow facility(snapshot::Key key);
    snapshot::ServiceRow service(snapshot::Key key, snapshot::Key facility);

private:
    bool chance(double share) { return std::bernoulli_distribution(share)(m_random); }
    double amount();
    QDate date();
    QString word(const char *stem, int bound);
    QStringList words(const char *stem, int bound);

    std::mt19937 m_random;
};

/// Everything a row says as one text, so that rows can be compared and a difference read. NaN
/// equals NaN.
QByteArray said(const snapshot::FacilityRow &row);
QByteArray said(const snapshot::ServiceRow &row);

/// Regions 1, 2, 3 (codes AA1, AA2, BB1) and a placing whose regions are the stripes lon 0-1, 1-2,
/// 2-3.
std::vector<snapshot::RegionRow> threeRegions();
snapshot::Placing stripes();

} // namespace trama::tests
