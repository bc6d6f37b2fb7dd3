// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/codes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace trama::snapshot {

namespace {

QDate dateOf(qint32 day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

QStringList listOf(quint32 code, const Dictionary &dictionary)
{
    QStringList list;
    for (const quint32 part : dictionary.parts(code)) {
        list.append(dictionary.text(part));
    }
    return list;
}

} // namespace

qint32 dayOf(const QDate &date)
{
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

GroupedServices::GroupedServices(std::vector<ServiceCodes> services)
    : m_services(std::move(services))
{
    struct Entry {
        Key facility;
        Key key;
        std::size_t at; ///< where the service stands
    };
    std::vector<Entry> order;
    order.reserve(m_services.size());
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        order.push_back({m_services[i].facility, m_services[i].key, i});
    }
    std::ranges::sort(order, {}, [](const Entry &one) { return std::tie(one.facility, one.key); });
    m_facilities.reserve(order.size());
    for (const Entry &one : order) {
        m_facilities.push_back(one.facility);
    }
    for (std::size_t i = 0; i < order.size(); ++i) { // each service moves once, along its cycle
        const ServiceCodes held = m_services[i];
        std::size_t to = i;
        while (order[to].at != i) {
            const std::size_t from = std::exchange(order[to].at, to);
            m_services[to] = m_services[from];
            to = from;
        }
        order[to].at = to;
        m_services[to] = held;
    }
}

std::span<const ServiceCodes> GroupedServices::of(Key facility) const
{
    const auto own = std::ranges::equal_range(m_facilities, facility);
    return {m_services.begin() + (own.begin() - m_facilities.begin()), own.size()};
}

Words::Words(std::shared_ptr<const Dictionary> known)
    : m_known(std::move(known))
{
}

quint32 Words::code(const QString &text)
{
    const quint32 known = m_known->find(text);
    return known != 0 || text.isEmpty() ? known : writable().code(text);
}

quint32 Words::code(const QStringList &list)
{
    if (list.size() <= 1) {
        return list.isEmpty() ? 0 : code(list.first());
    }
    const quint32 known = m_known->find(list.join(QLatin1Char('|')));
    return known != 0 ? known : writable().code(list);
}

quint32 Words::codeOf(QByteArrayView utf8)
{
    const auto seen = m_codeOf.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (seen != m_codeOf.constEnd()) {
        return *seen;
    }
    return *m_codeOf.insert(utf8.toByteArray(), code(QString::fromUtf8(utf8)));
}

quint32 Words::codeOfList(QByteArrayView utf8)
{
    const auto seen = m_codeOfList.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (seen != m_codeOfList.constEnd()) {
        return *seen;
    }
    const QStringList list = QString::fromUtf8(utf8).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return *m_codeOfList.insert(utf8.toByteArray(), code(list));
}

Dictionary &Words::writable()
{
    if (!m_own) {
        m_own = std::make_shared<Dictionary>(*m_known);
        m_known = m_own;
    }
    return *m_own;
}

FacilityCodes coded(const FacilityRow &row, Words &words)
{
    FacilityCodes codes;
    codes.key = row.key;
    codes.uuid = row.uuid;
    codes.name = row.name.toUtf8();
    codes.type = words.code(row.type);
    codes.status = row.status;
    codes.opens = dayOf(row.opens);
    codes.closes = dayOf(row.closes);
    codes.lon = row.lon;
    codes.lat = row.lat;
    codes.precision = row.precision;
    codes.statedRegion = row.statedRegion;
    codes.country = words.code(row.country);
    codes.domains = words.code(row.domains);
    codes.sectors = words.code(row.sectors);
    codes.openToSmes = row.openToSmes;
    codes.openToForeign = row.openToForeign;
    codes.users = words.code(row.users);
    codes.capacity = row.capacity;
    codes.used = row.used;
    codes.unit = words.code(row.unit);
    codes.investment = row.investment;
    codes.yearlyCost = row.yearlyCost;
    codes.checked = dayOf(row.checked);
    codes.hasSource = row.hasSource;
    codes.tier = words.code(row.tier);
    return codes;
}

ServiceCodes coded(const ServiceRow &row, Words &words)
{
    ServiceCodes codes;
    codes.key = row.key;
    codes.facility = row.facility;
    codes.type = words.code(row.type);
    codes.sectors = words.code(row.sectors);
    codes.stages = words.code(row.stages);
    codes.trlMin = static_cast<quint8>(row.trlMin);
    codes.trlMax = static_cast<quint8>(row.trlMax);
    codes.capacity = row.capacity;
    codes.used = row.used;
    codes.unit = words.code(row.unit);
    codes.price = row.price;
    codes.accessTypes = words.code(row.accessTypes);
    codes.openToSmes = row.openToSmes;
    codes.openToForeign = row.openToForeign;
    codes.users = words.code(row.users);
    codes.checked = dayOf(row.checked);
    codes.hasSource = row.hasSource;
    codes.tier = words.code(row.tier);
    return codes;
}

FacilityRow plain(const FacilityCodes &codes, const Dictionary &dictionary)
{
    FacilityRow row;
    row.key = codes.key;
    row.uuid = codes.uuid;
    row.name = QString::fromUtf8(codes.name);
    row.type = dictionary.text(codes.type);
    row.status = codes.status;
    row.opens = dateOf(codes.opens);
    row.closes = dateOf(codes.closes);
    row.lon = codes.lon;
    row.lat = codes.lat;
    row.precision = codes.precision;
    row.statedRegion = codes.statedRegion;
    row.country = dictionary.text(codes.country);
    row.domains = listOf(codes.domains, dictionary);
    row.sectors = listOf(codes.sectors, dictionary);
    row.openToSmes = codes.openToSmes;
    row.openToForeign = codes.openToForeign;
    row.users = listOf(codes.users, dictionary);
    row.capacity = codes.capacity;
    row.used = codes.used;
    row.unit = dictionary.text(codes.unit);
    row.investment = codes.investment;
    row.yearlyCost = codes.yearlyCost;
    row.checked = dateOf(codes.checked);
    row.hasSource = codes.hasSource;
    row.tier = dictionary.text(codes.tier);
    return row;
}

ServiceRow plain(const ServiceCodes &codes, const Dictionary &dictionary)
{
    ServiceRow row;
    row.key = codes.key;
    row.facility = codes.facility;
    row.type = dictionary.text(codes.type);
    row.sectors = listOf(codes.sectors, dictionary);
    row.stages = listOf(codes.stages, dictionary);
    row.trlMin = codes.trlMin;
    row.trlMax = codes.trlMax;
    row.capacity = codes.capacity;
    row.used = codes.used;
    row.unit = dictionary.text(codes.unit);
    row.price = codes.price;
    row.accessTypes = listOf(codes.accessTypes, dictionary);
    row.openToSmes = codes.openToSmes;
    row.openToForeign = codes.openToForeign;
    row.users = listOf(codes.users, dictionary);
    row.checked = dateOf(codes.checked);
    row.hasSource = codes.hasSource;
    row.tier = dictionary.text(codes.tier);
    return row;
}

} // namespace trama::snapshot
