// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

namespace trama::snapshot {

/// A facility as a chunk holds it: codes of a dictionary, Julian days, name in UTF-8.
struct FacilityCodes {
    Key key = 0;
    QUuid uuid;
    QByteArray name; ///< of a chunk's row: a view of the chunk's bytes
    quint32 type = 0;
    LifeCycle status = LifeCycle::Unknown;
    qint32 opens = 0;
    qint32 closes = 0;
    double lon = kUnknown;
    double lat = kUnknown;
    Precision precision = Precision::Unknown;
    Key statedRegion = 0;
    quint32 country = 0;
    qint32 region = kUnplaced;
    quint32 domains = 0;
    quint32 sectors = 0;
    TriState openToSmes = TriState::Unknown;
    TriState openToForeign = TriState::Unknown;
    quint32 users = 0;
    double capacity = kUnknown;
    double used = kUnknown;
    quint32 unit = 0;
    double investment = kUnknown;
    double yearlyCost = kUnknown;
    qint32 checked = 0;
    bool hasSource = false;
    quint32 tier = 0;
};

/// A service as a chunk holds it.
struct ServiceCodes {
    Key key = 0;
    Key facility = 0;
    quint32 type = 0;
    quint32 sectors = 0;
    quint32 stages = 0;
    quint8 trlMin = 0;
    quint8 trlMax = 0;
    double capacity = kUnknown;
    double used = kUnknown;
    quint32 unit = 0;
    double price = kUnknown;
    quint32 accessTypes = 0;
    TriState openToSmes = TriState::Unknown;
    TriState openToForeign = TriState::Unknown;
    quint32 users = 0;
    qint32 checked = 0;
    bool hasSource = false;
    quint32 tier = 0;
};

/// Services by facility, then key.
class GroupedServices {
public:
    explicit GroupedServices(std::vector<ServiceCodes> services);
    std::span<const ServiceCodes> of(Key facility) const;

private:
    std::vector<Key> m_facilities; ///< of each service: small, so that a search stays in the cache
    std::vector<ServiceCodes> m_services;
};

/// The dictionary of a snapshot to come: that of the old one, copied when the first new word
/// appears.
class Words {
public:
    explicit Words(std::shared_ptr<const Dictionary> known);
    quint32 code(const QString &text);
    quint32 code(const QStringList &list);
    quint32 codeOf(QByteArrayView utf8); ///< one text
    quint32 codeOfList(QByteArrayView utf8); ///< "A|B"
    std::shared_ptr<const Dictionary> take() const { return m_known; }

private:
    Dictionary &writable();
    std::shared_ptr<const Dictionary> m_known;
    std::shared_ptr<Dictionary> m_own; ///< the same as m_known once it is ours
    QHash<QByteArray, quint32> m_codeOf;
    QHash<QByteArray, quint32> m_codeOfList;
};

FacilityCodes coded(const FacilityRow &row, Words &words);
ServiceCodes coded(const ServiceRow &row, Words &words);
FacilityRow plain(const FacilityCodes &codes, const Dictionary &dictionary);
ServiceRow plain(const ServiceCodes &codes, const Dictionary &dictionary);

/// Days as a chunk holds them: Julian, 0 = none.
qint32 dayOf(const QDate &date);

} // namespace trama::snapshot
