// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <QFile>
#include <QJsonDocument>

static void initResources()
{
    Q_INIT_RESOURCE(render);
}

namespace trama::render {

const Theme &Theme::get(ThemeKind kind)
{
    static const Theme light(ThemeKind::Light);
    static const Theme dark(ThemeKind::Dark);
    return kind == ThemeKind::Light ? light : dark;
}

Theme::Theme(ThemeKind kind)
    : m_kind(kind)
{
    initResources();
    QFile file(QStringLiteral(":/trama/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the design tokens are missing from the program");
    }
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colors = tokens[QLatin1String("color")][kindKey()].toObject();
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        m_colors.insert(it.key(), QColor(it.value().toString()));
    }
    m_sizes = tokens[QLatin1String("size")].toObject();
    m_types = tokens[QLatin1String("type")][QLatin1String("scale")].toObject();
    m_data = tokens[QLatin1String("data")].toObject();
}

QColor Theme::color(const char *role) const
{
    return m_colors.value(QLatin1String(role));
}

double Theme::size(const char *name) const
{
    return m_sizes[QLatin1String(name)].toDouble();
}

double Theme::type(const char *name) const
{
    return m_types[QLatin1String(name)][QLatin1String("rel")].toDouble(1);
}

QString Theme::kindKey() const
{
    return m_kind == ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark");
}

} // namespace trama::render
