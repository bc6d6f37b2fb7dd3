// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/rows.h"

#include <functional>

namespace trama::tests {

/// The coverage cube as METHODS.md tells it, over plain rows: slow, plain, written apart from the
/// engine it judges.
class Reference {
public:
    /// Index of a region by a point, or -1.
    using Locate = std::function<int(double lon, double lat)>;

    Reference(const snapshot::Rows &rows, const gap::GapSettings &settings, const Locate &locate);

    struct Judged {
        gap::Coordinates at;
        double target = 1;
        double weight = 1;
        double demand = snapshot::kUnknown;
        gap::Supply supply;
        double cov = 0;
        double reach = snapshot::kUnknown;
        std::vector<gap::GapClass> conditions; ///< the first is the class
        std::vector<gap::Mark> marks;
        double loss = snapshot::kUnknown;
        int bestPartner = -1;
        double borrow = 0;
        double g = snapshot::kUnknown;
        double gLeft = snapshot::kUnknown;
        double shared = 0;
        bool comesOn = false; ///< a date ahead is known of what is coming
        std::vector<gap::Advice> advice;
        std::vector<snapshot::Key> facilities;
    };

    gap::NeedsFrom needsFrom() const { return m_from; }
    const std::vector<Judged> &needs() const { return m_needs; }
    double coverageOf(int region) const; ///< -1 = the set; NaN where there is no need
    /// Distinct live facilities (n, n_open) for one coordinate a filter names; "-" = not stated;
    /// TRL 1..9 as text.
    std::pair<int, int> count(const QHash<int, QString> &codesByAxis) const;

private:
    struct Offer {
        int facility = 0;
        bool isInferred = false;
        QStringList sectors;
        QStringList stages;
        QString type;
        int trlMin = 0;
        int trlMax = 0;
        bool isRemote = false;
        snapshot::TriState home = snapshot::TriState::Unknown;
        snapshot::TriState foreign = snapshot::TriState::Unknown;
        double capacity = snapshot::kUnknown;
        double used = snapshot::kUnknown;
        QString unit;
    };

    void placeFacilities(const Locate &locate);
    void collectOffers();
    void collectNeeds();
    void addRegisterNeeds();
    void addTemplateNeeds();
    void addPeerNeeds();
    bool isLive(int facility) const;
    bool isComing(int facility) const;
    bool answers(const Offer &offer, const gap::Coordinates &need) const;
    bool admits(const Offer &offer, int region) const;
    double useOf(const std::vector<int> &facilities, const gap::Coordinates &need) const;
    std::pair<double, double> borrowFrom(int partner, const Judged &need, int *facilities) const;
    double reachOf(const gap::Coordinates &need) const;
    bool isMapped(int region, const QString &sector) const;
    bool isDoubtful(const gap::Coordinates &need, const std::vector<int> &facilities) const;
    void judge(Judged &need) const;
    void rank();
    void advise();
    int countAnswering(
        int region, const QString &sector, const QString &stage, bool withInferred) const;

    snapshot::Rows m_rows;
    gap::GapSettings m_settings;
    Locate m_locate;
    std::vector<int> m_regionOf;
    std::vector<Offer> m_offers;
    std::vector<Judged> m_needs;
    gap::NeedsFrom m_from = gap::NeedsFrom::Register;
};

} // namespace trama::tests
