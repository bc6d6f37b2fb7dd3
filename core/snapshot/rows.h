// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <limits>
#include <vector>

namespace trama::snapshot {

using Key = qint64;

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

enum class TriState : quint8 { Unknown, No, Yes };
enum class LifeCycle : quint8 {
    Unknown,
    Planned,
    UnderConstruction,
    Operational,
    Upgrading,
    Suspended,
    Closed
};
enum class Precision : quint8 { Unknown, Exact, Address, Municipality, Approximate };

/// A region of the set in use. Regions of one set do not overlap; levels may be mixed.
struct RegionRow {
    Key key = 0;
    QString code;
    QString version; ///< "NUTS 2021"
    QString name;
    QString country; ///< two letters, NUTS manner (EL, UK)
    int level = -1; ///< -1 = outside NUTS
    QPointF centroid{
        kUnknown, kUnknown}; ///< degrees, of the EPSG:3035 outline; NaN without an outline
};

/// A facility as the analyses see it. Amounts are NaN, dates invalid, codes empty where not stated.
struct FacilityRow {
    Key key = 0;
    QUuid uuid;
    QString name;
    QString type; ///< facility_type
    LifeCycle status = LifeCycle::Unknown;
    QDate opens;
    QDate closes;
    double lon = kUnknown;
    double lat = kUnknown;
    Precision precision = Precision::Unknown;
    Key statedRegion = 0;
    QString country;
    QStringList domains; ///< "domain" codes (MERIL, ESFRI, FORD)
    QStringList sectors; ///< codes of the coverage scheme stated for the facility itself
    TriState openToSmes = TriState::Unknown;
    TriState openToForeign = TriState::Unknown;
    QStringList users; ///< user_group codes admitted; empty = not stated
    double capacity = kUnknown;
    double used = kUnknown;
    QString unit;
    double investment = kUnknown;
    double yearlyCost = kUnknown;
    QDate checked;
    bool hasSource = false;
    QString tier; ///< public, partner, confidential; empty = partner
};

/// A service of a facility: its offer is sectors x stages x type x bands.
struct ServiceRow {
    Key key = 0;
    Key facility = 0;
    QString type; ///< service_type
    QStringList sectors;
    QStringList stages;
    int trlMin = 0; ///< 0 = not stated
    int trlMax = 0;
    double capacity = kUnknown; ///< units a year
    double used = kUnknown;
    QString unit;
    double price = kUnknown; ///< per unit
    QStringList accessTypes; ///< physical, remote, virtual, mail-in, other
    TriState openToSmes = TriState::Unknown;
    TriState openToForeign = TriState::Unknown;
    QStringList users;
    QDate checked;
    bool hasSource = false;
    QString tier;
};

/// The demand side. Empty code or list = any.
struct NeedRow {
    Key key = 0;
    Key region = 0;
    QString sector;
    QString stage;
    QString service;
    QStringList bands; ///< names "1-3"
    double target = kUnknown; ///< NaN = 1
    double weight = kUnknown; ///< NaN = 1
    double demand = kUnknown;
};

struct PriorityRow {
    Key key = 0;
    Key region = 0;
    QString name;
    QStringList sectors;
    double weight = kUnknown; ///< NaN = 1
    Key chain = 0;
};

struct StageRow {
    Key key = 0;
    QString code; ///< "template/stage", or a free code
    QString name;
    int position = 0;
};

struct ChainRow {
    Key key = 0;
    QString code;
    QString name;
    std::vector<StageRow> stages; ///< by position
};

enum class MappingStatus : quint8 { NotStarted, Partial, Complete };

struct MappingRow {
    Key key = 0;
    Key region = 0;
    QString sector;
    MappingStatus status = MappingStatus::NotStarted;
    QDate date;
};

/// A located firm: a demand point of reach.
struct FirmRow {
    Key key = 0;
    double lon = kUnknown;
    double lat = kUnknown;
    Key statedRegion = 0;
};

/// All rows of a project in plain form: what the builder takes, and what the slow reference of the
/// tests works on.
struct Rows {
    std::vector<RegionRow> regions;
    std::vector<FacilityRow> facilities;
    std::vector<ServiceRow> services;
    std::vector<NeedRow> needs;
    std::vector<PriorityRow> priorities;
    std::vector<ChainRow> chains;
    std::vector<MappingRow> mappings;
    std::vector<FirmRow> firms;
};

} // namespace trama::snapshot
