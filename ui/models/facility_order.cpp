// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_order.h"

#include "ui/models/facility_cells.h"
#include "ui/models/facility_model.h"
#include "ui/models/ordering.h"

#include <bit>

namespace trama::ui {

namespace {

QString textOf(const OrderInput &input, const FacilityCells &cells)
{
    switch (input.column) {
    case FacilityModel::Type:
        return input.texts.term(QStringLiteral("facility_type"), cells.type());
    case FacilityModel::Region:
        return cells.regionName();
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
    return column <= FacilityModel::Region;
}

} // namespace

std::vector<double> facilityRanks(const OrderInput &input)
{
    std::vector<QString> texts;
    std::vector<double> values;
    for (const auto &at : input.shown) {
        const FacilityCells cells(input.snapshot, at);
        if (isText(input.column)) {
            texts.push_back(textOf(input, cells));
        } else {
            values.push_back(numberOf(input, cells));
        }
    }
    return isText(input.column) ? ranksOf(texts, collatorOf(input.locale)) : values;
}

} // namespace trama::ui
