// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/render/scene.h"
#include "ui/render/theme.h"

namespace trama::render {

/// How a gap class looks: fill (invalid = none), text on it, pattern.
struct ClassStyle {
    QColor fill;
    QColor text;
    Pattern pattern = Pattern::None;
    QColor patternColor;
};
ClassStyle classStyle(gap::GapClass value, const Theme &theme);
QString classToken(gap::GapClass value); ///< its name in the tokens: "notNeeded"
QString markToken(gap::Mark value);
QString adviceToken(gap::Advice value);

/// A colour with a shape: one of eight, or "Other".
struct CategoryStyle {
    QColor fill;
    QColor text; ///< on the fill
    QColor outline; ///< invalid = none of its own
    QString shape;
    bool isOther = false;
};
inline constexpr int kCategories = 8;
CategoryStyle categoryStyle(int index, const Theme &theme); ///< -1 = "Other"
/// Which category each of n things has: its own up to eight; else the seven largest keep a colour,
/// the rest -1.
std::vector<int> categories(const std::vector<double> &sizes);

/// One of the seven sequential steps, 0 = least.
struct StepStyle {
    QColor fill;
    QColor text;
};
StepStyle sequentialStep(int step, const Theme &theme);
QColor noDataFill(const Theme &theme);
QColor patternColor(Pattern pattern, const QColor &base, const Theme &theme);

/// WCAG 2 contrast of two opaque colours, 1..21.
double contrast(const QColor &a, const QColor &b);

} // namespace trama::render
