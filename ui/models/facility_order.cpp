// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_order.h"

#include "ui/models/facility_cells.h"
#include "ui/models/facility_model.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace trama::ui {

namespace {

/// Places of the texts in the order of a locale, equal texts the same place; NaN where empty.
std::vector<double> ranksOf(const std::vector<QString> &texts, const QCollator &collator)
{
    QHash<QString, double> rankOf;
    for (const QString &text : texts) {
        rankOf.insert(text, snapshot::kUnknown);
    }
    std::vector<std::pair<QCollatorSortKey, QString>> distinct;
    distinct.reserve(std::size_t(rankOf.size()));
    for (auto it = rankOf.cbegin(); it != rankOf.cend(); ++it) {
        if (!it.key().isEmpty()) {
            distinct.emplace_back(collator.sortKey(it.key()), it.key());
        }
    }
    std::sort(distinct.begin(), distinct.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order < 0 || (order == 0 && a.second < b.second);
    });
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        rankOf[distinct[i].second] = double(i);
    }
    std::vector<double> ranks;
    ranks.reserve(texts.size());
    for (const QString &text : texts) {
        ranks.push_back(rankOf.value(text));
    }
    return ranks;
}

QString textOf(const OrderInput &input, const FacilityCells &cells, snapshot::Key key)
{
    switch (input.column) {
    case FacilityModel::Type:
        return input.texts.term(QStringLiteral("facility_type"), cells.type());
    case FacilityModel::Region:
        return cells.regionName();
    case FacilityModel::Place:
        return input.places.value(key);
    default:
        return cells.name();
    }
}

double numberOf(const OrderInput &input, const FacilityCells &cells)
{
    switch (input.column) {
    case FacilityModel::Trl: {
        const quint16 levels = cells.levels();
        return levels == 0 ? snapshot::kUnknown
                           : std::countr_zero(levels) * 16.0 + std::bit_width(levels);
    }
    case FacilityModel::Smes:
        return cells.openToSmes() == snapshot::TriState::Unknown ? snapshot::kUnknown
            : cells.openToSmes() == snapshot::TriState::Yes      ? 0.0
                                                                 : 1.0;
    case FacilityModel::Use:
        return cells.use();
    default:
        return cells.checkedDay() == 0 ? snapshot::kUnknown : double(cells.checkedDay());
    }
}

bool isText(int column)
{
    return column <= FacilityModel::Place;
}

} // namespace

std::vector<snapshot::Snapshot::Position> facilityOrder(const OrderInput &input)
{
    QCollator collator(input.locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QString> names;
    std::vector<QString> texts;
    std::vector<double> values;
    for (const auto &at : input.shown) {
        const FacilityCells cells(input.snapshot, at);
        const snapshot::Key key = input.snapshot.chunks()[std::size_t(at.chunk)]->key[at.row];
        names.push_back(cells.name());
        if (isText(input.column)) {
            texts.push_back(textOf(input, cells, key));
        } else {
            values.push_back(numberOf(input, cells));
        }
    }
    std::vector<double> byName = ranksOf(names, collator);
    std::replace_if(
        byName.begin(), byName.end(), [](double rank) { return std::isnan(rank); }, -1.0);
    if (isText(input.column)) {
        values = input.column == FacilityModel::Name ? byName : ranksOf(texts, collator);
    }
    std::vector<std::size_t> order(input.shown.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool isUnknown = std::isnan(values[a]);
        if (isUnknown != std::isnan(values[b])) {
            return !isUnknown;
        }
        if (!isUnknown && values[a] != values[b]) {
            return (values[a] < values[b]) != input.isDescending;
        }
        return byName[a] != byName[b] ? byName[a] < byName[b] : a < b;
    });
    std::vector<snapshot::Snapshot::Position> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order) {
        sorted.push_back(input.shown[i]);
    }
    return sorted;
}

} // namespace trama::ui
