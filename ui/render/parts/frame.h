// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/parts/palette.h"
#include "ui/render/scene.h"
#include "ui/render/theme.h"

#include <initializer_list>

namespace trama::render {

/// The words around a picture.
struct Caption {
    QString title; ///< empty = the finding the scene makes itself
    QString sub; ///< said after the scene's own measure and numbers
    QString source; ///< "project records, needs survey 2025"; empty = project records
    QStringList notices; ///< "Sample data: invented"
};

/// Puts drawings into a scene, from top to bottom: heading, content, legend, source line.
class Canvas {
public:
    static constexpr double kPadding = 20;

    Canvas(Scene &scene, const Theme &theme)
        : m_scene(scene)
        , m_theme(theme)
    {
    }

    /// Adds decoration.
    void add(Drawing drawing);
    void add(const std::vector<Shape> &shapes);
    /// Text with its baseline at y; cut to `room` where given.
    void text(const QString &text, double x, double y, const char *role, double size = 1,
        bool isBold = false, HAlign align = HAlign::Left, double room = 0);
    void line(double x1, double y1, double x2, double y2, const char *role = "line");
    /// Title, muted sub lines; gives back the y below.
    double heading(const QString &title, const QString &sub, double width);
    /// Notices in warn, then the source, muted and wrapped; gives back the y below.
    double source(const Caption &caption, const text::Texts &texts, double y, double width);

    const Theme &theme() const { return m_theme; }
    Scene &scene() { return m_scene; }

private:
    Scene &m_scene;
    const Theme &m_theme;
};

/// An entry of a legend: its mark drawn in a square of 16 dp, its name, its count (muted, may be
/// empty).
struct LegendEntry {
    std::vector<Shape> mark;
    QString name;
    QString count;
};
inline constexpr double kLegendMark = 16;
/// Draws entries in rows that wrap at a width (a mark's square has its origin at 0,0); gives back
/// the y below.
double addLegend(
    Canvas &canvas, const std::vector<LegendEntry> &entries, double x, double y, double width);

/// A small rounded bar on its track, share 0..1. NaN draws nothing: unknown is not an empty bar.
std::vector<Shape> bar(const QRectF &track, double share, const QColor &fill, const Theme &theme);
/// Text on a 14 dp square in the class's fill.
std::vector<Shape> classChip(gap::GapClass value, QPointF topLeft, double side, const Theme &theme);
QPainterPath roundedRect(const QRectF &rect, double radius);
/// Words and notices of a picture as one muted line: "A · B · C".
QString joined(std::initializer_list<QString> parts);

} // namespace trama::render
