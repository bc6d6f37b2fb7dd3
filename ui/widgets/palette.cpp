// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "ui/widgets/appearance.h"

#include <cmath>

namespace trama::ui {

namespace {

struct Role {
    QPalette::ColorRole role;
    const char *color;
    const char *disabled;
};

constexpr Role kRoles[] = {
    {QPalette::Window, "window", "window"},
    {QPalette::WindowText, "text", "muted"},
    {QPalette::Base, "surface", "sunken"},
    {QPalette::AlternateBase, "raised", "sunken"},
    {QPalette::Text, "text", "muted"},
    {QPalette::PlaceholderText, "muted", "muted"},
    {QPalette::Button, "surface", "sunken"},
    {QPalette::ButtonText, "text", "muted"},
    {QPalette::BrightText, "accentText", "muted"},
    {QPalette::Highlight, "selection", "sunken"},
    {QPalette::HighlightedText, "selectionText", "muted"},
    {QPalette::Link, "link", "muted"},
    {QPalette::LinkVisited, "link", "muted"},
    {QPalette::ToolTipBase, "raised", "raised"},
    {QPalette::ToolTipText, "text", "text"},
    {QPalette::Light, "surface", "surface"},
    {QPalette::Midlight, "raised", "raised"},
    {QPalette::Mid, "line", "line"},
    {QPalette::Dark, "lineStrong", "lineStrong"},
    {QPalette::Shadow, "lineStrong", "line"},
};

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(double(color.redF())) + 0.7152 * part(double(color.greenF()))
        + 0.0722 * part(double(color.blueF()));
}

} // namespace

QPalette paletteOf(const render::Theme &theme)
{
    QPalette palette;
    for (const Role &role : kRoles) {
        palette.setColor(QPalette::Active, role.role, theme.color(role.color));
        palette.setColor(QPalette::Inactive, role.role, theme.color(role.color));
        palette.setColor(QPalette::Disabled, role.role, theme.color(role.disabled));
    }
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace trama::ui
