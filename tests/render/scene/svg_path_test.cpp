// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/svg_path.h"
#include "ui/render/parts/type.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::render;

TEST_CASE("Numbers of SVG are short and never minus zero", "[scene]")
{
    CHECK(svgNumber(1) == "1");
    CHECK(svgNumber(1.5) == "1.5");
    CHECK(svgNumber(-0.001) == "0");
    CHECK(svgNumber(100) == "100");
    CHECK(svgNumber(0.456) == "0.46");
}

TEST_CASE("A path of SVG is read with relative, joined and repeated numbers", "[scene]")
{
    const QPainterPath path = fromSvgPath(QStringLiteral("M3 3h10v10H3zM3 8l5-5"));
    CHECK(path.boundingRect() == QRectF(3, 3, 10, 10));
    CHECK(path.currentPosition() == QPointF(8, 3));
    CHECK(fromSvgPath(QStringLiteral("M1.5.5-2 3")).currentPosition() == QPointF(-2, 3));
    CHECK(fromSvgPath(QStringLiteral("m1 1 2 2 3 3")).currentPosition() == QPointF(6, 6));
    CHECK(fromSvgPath(QStringLiteral("hello")).isEmpty());
}

TEST_CASE("An arc of SVG passes through the circle's far point", "[scene]")
{
    // Half a circle of radius 5 about (5, 0), clockwise on screen from the left: its top is (5,
    // -5).
    const QPainterPath path = fromSvgPath(QStringLiteral("M0 0a5 5 0 0 1 10 0"));
    CHECK(path.currentPosition() == QPointF(10, 0));
    CHECK(path.boundingRect().top() == Approx(-5).margin(0.01));
    CHECK(path.boundingRect().bottom() == Approx(0).margin(0.01));
    const QPainterPath packed = fromSvgPath(QStringLiteral("M0 0a5 5 0 0110 0"));
    CHECK(packed.boundingRect().top() == Approx(-5).margin(0.01));
}

TEST_CASE("What is written as a path is read as the same path", "[scene]")
{
    QPainterPath path;
    path.addRoundedRect(QRectF(10, 20, 30, 40), 4, 4);
    const QPainterPath back = fromSvgPath(QString::fromLatin1(toSvgPath(path)));
    CHECK(toSvgPath(back) == toSvgPath(path));
    CHECK(toSvgPath(path).endsWith('Z'));
}

TEST_CASE("Every class, mark and advice has a glyph inside its square", "[scene]")
{
    const QRectF square(100, 50, 16, 16);
    const Theme &theme = Theme::get(ThemeKind::Light);
    const auto check = [&](const std::vector<Shape> &shapes) {
        REQUIRE_FALSE(shapes.empty());
        for (const Shape &shape : shapes) {
            CHECK(square.contains(shape.path.boundingRect()));
        }
    };
    for (int i = 0; i < 11; ++i) {
        check(classGlyph(gap::GapClass(i), square, Qt::black, theme));
    }
    for (int i = 0; i < 4; ++i) {
        check(markGlyph(gap::Mark(i), square, Qt::black, theme));
    }
    for (int i = 0; i < 12; ++i) {
        check(adviceIcon(gap::Advice(i), square, Qt::black));
    }
}

TEST_CASE("Text is wrapped within its width and the last line says that more follows", "[scene]")
{
    const QString words
        = QStringLiteral("Validation, certification and conformity assessment of devices");
    const QStringList lines = wrapped(words, 120, 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines.last().endsWith(QChar(0x2026)));
    for (const QString &line : lines) {
        CHECK(textWidth(line) <= 121);
    }
    CHECK(wrapped(words, 120, 20).join(QLatin1Char(' ')) == words);
    CHECK(wrapped(QString(), 120, 3).isEmpty());
    CHECK_FALSE(wrapped(QString(5000, QLatin1Char('x')), 100, 3).isEmpty());
}
