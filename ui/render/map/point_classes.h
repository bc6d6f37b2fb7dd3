// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/map_scene.h"

namespace trama::render {

/// What the colours of a map's points stand for: regions in order of the set, or main types, the
/// most frequent first.
struct PointClasses {
    std::vector<QString> names; ///< one a class
    std::vector<double> counts; ///< points of each class
    std::vector<int> categories; ///< of the palette, -1 = "Other"; one a class
    std::vector<int> of; ///< the class of each point, -1 = in none
    QString none; ///< what a point in none is called

    int category(std::size_t point) const
    {
        return of[point] < 0 ? -1 : categories[std::size_t(of[point])];
    }
    const QString &name(std::size_t point) const
    {
        return of[point] < 0 ? none : names[std::size_t(of[point])];
    }
};

PointClasses pointClasses(const MapInput &input, const text::Texts &texts);

} // namespace trama::render
