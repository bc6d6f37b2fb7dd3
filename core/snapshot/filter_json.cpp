// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/filter_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace trama::snapshot {

namespace {

constexpr const char *kLacking[kLackingCount]{"", "place", "service", "use", "source", "check",
    "type", "status", "region", "sector", "stage", "trl", "access"};

QString key(const char *name)
{
    return QLatin1String(name);
}

void insertList(QJsonObject &json, const char *name, QStringList list)
{
    if (!list.isEmpty()) {
        list.sort();
        json.insert(key(name), QJsonArray::fromStringList(list));
    }
}

QStringList listIn(const QJsonObject &json, const char *name)
{
    QStringList list;
    const QJsonArray array = json.value(key(name)).toArray();
    for (const auto &one : array) {
        list.append(one.toString());
    }
    return list;
}

std::array<std::pair<const char *, int>, 2> levelsOf(const Filter &filter)
{
    return {{{"trlFrom", filter.trlFrom}, {"trlTo", filter.trlTo}}};
}

int levelIn(const QJsonObject &json, const char *name)
{
    const int level = json.value(key(name)).toInt();
    return level >= 1 && level <= 9 ? level : 0;
}

} // namespace

QJsonObject filterToJson(const Filter &filter, const Snapshot &snapshot)
{
    QJsonObject json;
    QStringList regions;
    for (const qint32 region : filter.regions) {
        if (region == kUnplaced) {
            json.insert(key("outside"), true);
        } else {
            regions.append(snapshot.regions()[std::size_t(region)].code);
        }
    }
    QStringList keys;
    for (const Key one : filter.keys) {
        keys.append(QString::number(one));
    }
    insertList(json, "regions", regions);
    insertList(json, "types", filter.types);
    insertList(json, "sectors", filter.sectors);
    insertList(json, "services", filter.services);
    insertList(json, "statuses", filter.statuses);
    insertList(json, "tiers", filter.tiers);
    insertList(json, "keys", keys);
    for (const auto &[name, level] : levelsOf(filter)) {
        if (level > 0) {
            json.insert(key(name), level);
        }
    }
    if (filter.checkedSince.isValid()) {
        json.insert(key("checkedSince"), filter.checkedSince.toString(Qt::ISODate));
    }
    if (!filter.text.isEmpty()) {
        json.insert(key("text"), filter.text);
    }
    if (filter.openToSmes != TriState::Unknown) {
        json.insert(key("openToSmes"), filter.openToSmes == TriState::Yes);
    }
    if (filter.lacking != Lacking::Nothing) {
        json.insert(key("lacking"), key(kLacking[std::size_t(filter.lacking)]));
    }
    return json;
}

Filter filterFromJson(const QJsonObject &json, const Snapshot &snapshot)
{
    Filter filter;
    const QStringList wanted = listIn(json, "regions");
    for (std::size_t i = 0; i < snapshot.regions().size(); ++i) {
        if (wanted.contains(snapshot.regions()[i].code)) {
            filter.regions.insert(qint32(i));
        }
    }
    if (json.value(key("outside")).toBool()) {
        filter.regions.insert(kUnplaced);
    }
    filter.types = listIn(json, "types");
    filter.sectors = listIn(json, "sectors");
    filter.services = listIn(json, "services");
    filter.statuses = listIn(json, "statuses");
    filter.tiers = listIn(json, "tiers");
    filter.trlFrom = levelIn(json, "trlFrom");
    filter.trlTo = levelIn(json, "trlTo");
    filter.checkedSince
        = QDate::fromString(json.value(key("checkedSince")).toString(), Qt::ISODate);
    for (const QString &one : listIn(json, "keys")) {
        if (const Key known = one.toLongLong(); known > 0) {
            filter.keys.insert(known);
        }
    }
    filter.text = json.value(key("text")).toString();
    if (const QJsonValue open = json.value(key("openToSmes")); open.isBool()) {
        filter.openToSmes = open.toBool() ? TriState::Yes : TriState::No;
    }
    const QString lacking = json.value(key("lacking")).toString();
    for (std::size_t i = 1; i < std::size(kLacking); ++i) {
        if (lacking == QLatin1String(kLacking[i])) {
            filter.lacking = Lacking(i);
        }
    }
    return filter;
}

} // namespace trama::snapshot
