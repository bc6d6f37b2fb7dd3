// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace trama::ui {

namespace {

/// The SVG text of an icon, read once.
const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    auto found = read.find(name);
    if (found == read.end()) {
        QFile file(QStringLiteral(":/trama/icons/%1.svg").arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "icon", qPrintable(name));
        found = read.insert(name, isOpen ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key = QStringLiteral("trama-icon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap) || pixels.isEmpty()) {
        return pixmap;
    }
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(double(color.alphaF()));
    const double side = std::min(pixels.width(), pixels.height());
    renderer.render(
        &painter, QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an icon in the colour of the theme in use, so that icons once given out stay right.
class IconEngine : public QIconEngine {
public:
    IconEngine(const char *name, const char *role)
        : m_name(QLatin1String(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State on) override
    {
        const double dpr = painter->device()->devicePixelRatio();
        QPixmap pixmap = rendered(m_name, rect.size() * dpr, color(mode, on));
        pixmap.setDevicePixelRatio(dpr);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State on) override
    {
        return rendered(m_name, size, color(mode, on));
    }
    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("trama"); }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State on) const
    {
        if (mode == QIcon::Disabled) {
            return theme().color("muted");
        }
        if (m_role != nullptr) {
            return theme().color(m_role);
        }
        return theme().color(on == QIcon::On ? "accent" : "muted");
    }

    QString m_name;
    const char *m_role;
};

} // namespace

QIcon icon(const char *name, const char *role)
{
    return QIcon(new IconEngine(name, role));
}

QPixmap iconPixmap(const char *name, double side, const QColor &color, double dpr)
{
    const int pixels = qRound(side * dpr);
    QPixmap pixmap = rendered(QLatin1String(name), {pixels, pixels}, color);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace trama::ui
