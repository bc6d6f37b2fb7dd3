// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour_bubble.h"

#include <QCoreApplication>
#include <QStringList>

namespace trama::ui {

class Workspace;

/// What a bubble points at: the first of these widgets that is seen; of a drawing the first of the
/// marks that is drawn, or its current one where no marks are named.
struct TourTarget {
    QStringList names;
    QStringList marks;
};

/// The stops of the tour: what each does in the open project, what it points at and says. What they
/// show by, a region and one of its facilities, is chosen from the project; where it has none the
/// words do without.
class TourStops {
    Q_DECLARE_TR_FUNCTIONS(TourStops)
public:
    explicit TourStops(Workspace &workspace);

    static constexpr int kNumbered = 6;
    static constexpr int kCount = kNumbered + 1; ///< the last asks for the list of one's own

    void arrive(int stop); ///< does what the stop speaks of
    TourTarget target(int stop) const;
    TourWords words(int stop) const;

private:
    void showPage(const char *name);
    void chooseRegion();
    void chooseFacility();
    void chooseGap();
    std::pair<QString, QString> titleAndText(int stop) const;

    Workspace &m_workspace;
    int m_region = -1; ///< the one that is filtered for; -1 = none has a facility
    QString m_regionName;
    QString m_facilityId; ///< of the one that is selected; empty = none has a place
    QString m_facilityName;
};

} // namespace trama::ui
