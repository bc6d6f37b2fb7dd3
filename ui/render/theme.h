// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace trama::render {

enum class ThemeKind { Light, Dark };

/// The design tokens of one theme, read once from resources/tokens.json: the only place a colour or
/// size is written.
class Theme {
public:
    static const Theme &get(ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    QColor color(const char *role) const; ///< "surface", "muted", … of the tokens' color table
    double size(const char *name) const; ///< dp, of the tokens' size table
    double type(const char *name) const; ///< size relative to the body font
    const QJsonObject &data() const { return m_data; } ///< palettes, gap classes, glyphs, patterns
    QString kindKey() const; ///< "light", "dark"

private:
    explicit Theme(ThemeKind kind);
    ThemeKind m_kind;
    QHash<QString, QColor> m_colors;
    QJsonObject m_sizes;
    QJsonObject m_types;
    QJsonObject m_data;
};

} // namespace trama::render
