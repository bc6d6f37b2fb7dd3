// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/palette.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace trama::render {

namespace {

constexpr std::array kClassTokens{"notNeeded", "notMapped", "absent", "unclear", "restricted",
    "short", "full", "far", "fragile", "surplus", "covered"};
constexpr std::array kMarkTokens{"underused", "coming", "inferred", "doubtful"};
constexpr std::array kAdviceTokens{"mapFirst", "ask", "openUp", "borrow", "buildTogether", "build",
    "extend", "agreeOnAccess", "backUp", "lend", "promoteUse", "wait"};
constexpr std::array kPatternTokens{"none", "diagonal-thin", "diagonal", "dashes", "horizontal",
    "vertical", "dots", "half", "cross"};

// The tokens have no measures for the dashes of "unclear"; this is the horizontal's strength.
constexpr double kDashAlpha = 0.28;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

Pattern patternNamed(const QString &name)
{
    const auto found = std::find_if(kPatternTokens.begin(), kPatternTokens.end(),
        [&](const char *token) { return name == QLatin1String(token); });
    return found == kPatternTokens.end() ? Pattern::None
                                         : Pattern(std::distance(kPatternTokens.begin(), found));
}

QColor colorOf(const QJsonValue &value)
{
    return value.isString() ? QColor(value.toString()) : QColor();
}

} // namespace

QString classToken(gap::GapClass value)
{
    return QLatin1String(kClassTokens[std::size_t(value)]);
}

QString markToken(gap::Mark value)
{
    return QLatin1String(kMarkTokens[std::size_t(value)]);
}

QString adviceToken(gap::Advice value)
{
    return QLatin1String(kAdviceTokens[std::size_t(value)]);
}

QColor patternColor(Pattern pattern, const QColor &base, const Theme &theme)
{
    const QJsonObject entry = theme
                                  .data()[QLatin1String("patterns")]
                                         [QLatin1String(kPatternTokens[std::size_t(pattern)])]
                                  .toObject();
    const double half = entry[QLatin1String("lowerLeftTriangleAlpha")].toDouble(kDashAlpha);
    QColor color = base;
    color.setAlphaF(float(entry[QLatin1String("alpha")].toDouble(half)));
    return color;
}

ClassStyle classStyle(gap::GapClass value, const Theme &theme)
{
    const QJsonObject entry
        = theme.data()[QLatin1String("gapClasses")][classToken(value)].toObject();
    const QJsonObject colors = entry[theme.kindKey()].toObject();
    ClassStyle style;
    style.fill = colorOf(colors[QLatin1String("fill")]);
    style.text = colorOf(colors[QLatin1String("text")]);
    style.pattern = patternNamed(entry[QLatin1String("pattern")].toString());
    style.patternColor = patternColor(style.pattern, style.text, theme);
    return style;
}

CategoryStyle categoryStyle(int index, const Theme &theme)
{
    if (index < 0) {
        return {theme.color("lineStrong"), theme.color("text"), {}, QStringLiteral("circle"), true};
    }
    const QJsonObject entry
        = theme.data()[QLatin1String("categorical")].toArray()[index % kCategories].toObject();
    const bool isLight = theme.kind() == ThemeKind::Light;
    return {colorOf(entry[theme.kindKey()]),
        colorOf(entry[isLight ? QLatin1String("lightText") : QLatin1String("darkText")]),
        isLight ? colorOf(entry[QLatin1String("outlineLight")]) : QColor(),
        entry[QLatin1String("shape")].toString(), false};
}

std::vector<int> categories(const std::vector<double> &sizes)
{
    std::vector<int> result(sizes.size(), -1);
    if (sizes.size() <= kCategories) {
        std::iota(result.begin(), result.end(), 0);
        return result;
    }
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    order.resize(kCategories - 1);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        result[order[i]] = int(i);
    }
    return result;
}

StepStyle sequentialStep(int step, const Theme &theme)
{
    const QJsonObject entry
        = theme.data()[QLatin1String("sequential")][theme.kindKey()].toArray()[step].toObject();
    return {colorOf(entry[QLatin1String("fill")]), colorOf(entry[QLatin1String("text")])};
}

QColor noDataFill(const Theme &theme)
{
    return colorOf(
        theme.data()[QLatin1String("sequential")][QLatin1String("noData")][theme.kindKey()]);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace trama::render
