// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/matrix_cell.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kGlyphSide = 15;
constexpr double kGlyphGap = 7;

QString cellText(const MatrixCell &cell, const text::Texts &texts)
{
    return texts.integer(cell.open) + QStringLiteral(" / ") + targetText(cell.target, texts);
}

void addCorners(Mark &mark, const MatrixCell &cell, const QColor &color, const Theme &theme)
{
    constexpr double kSide = 11;
    const auto has = [&](gap::Mark value) {
        return std::find(cell.marks.begin(), cell.marks.end(), value) != cell.marks.end();
    };
    const bool isDoubtful = has(gap::Mark::Doubtful);
    if (isDoubtful) {
        mark.drawings.push_back(Shape{roundedRect(mark.area.adjusted(2, 2, -2, -2), 2), {},
            {color, 1, true}, Pattern::None, {}});
    }
    const auto put = [&](gap::Mark value, double x, double y) {
        for (Shape &shape : markGlyph(value, QRectF(x, y, kSide, kSide), color, theme)) {
            mark.drawings.push_back(std::move(shape));
        }
    };
    const double left = mark.area.left() + 4;
    const double right = mark.area.right() - 4 - kSide;
    const double top = mark.area.top() + 3;
    const double bottom = mark.area.bottom() - 3 - kSide;
    if (isDoubtful) {
        put(gap::Mark::Doubtful, right, top);
    }
    if (has(gap::Mark::Coming)) {
        put(gap::Mark::Coming, isDoubtful ? left : right, top);
    }
    if (has(gap::Mark::Underused)) {
        put(gap::Mark::Underused, right, bottom);
    }
    if (has(gap::Mark::Inferred)) {
        put(gap::Mark::Inferred, left, bottom);
    }
}

} // namespace

QString gapsText(const MatrixCell &cell, const text::Texts &texts)
{
    if (std::isnan(cell.cov)) {
        return texts.plural(QStringLiteral("render.matrix.notJudged"), cell.needs);
    }
    return texts.plural(
        QStringLiteral("render.matrix.gapsOf"), cell.gaps, {texts.integer(cell.needs)});
}

QString targetText(double target, const text::Texts &texts)
{
    return texts.number(target, target == std::floor(target) ? 0 : 1);
}

void addNeedCell(Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme)
{
    const ClassStyle style = classStyle(*cell.gapClass, theme);
    const bool isNeeded = *cell.gapClass != gap::GapClass::NotNeeded;
    const QString words = isNeeded ? cellText(cell, texts) : QString();
    const double text = isNeeded ? kGlyphGap + textWidth(words, 1, true) : 0;
    const double whole = kGlyphSide + text;
    const QPointF start = mark.area.center() - QPointF(whole / 2, 0);
    if (style.fill.isValid()) {
        const QPainterPath path = roundedRect(mark.area, 3);
        mark.drawings.push_back(Shape{path, style.fill, {}, style.pattern, style.patternColor});
    }
    if (style.pattern != Pattern::None && style.pattern != Pattern::LowerHalf) {
        // The pattern stays off the words.
        const QRectF plate(start.x() - 5, mark.area.center().y() - 10, whole + 10, 20);
        mark.drawings.push_back(Shape{roundedRect(plate, 4), style.fill, {}, Pattern::None, {}});
    }
    const QRectF square(start.x(), start.y() - kGlyphSide / 2, kGlyphSide, kGlyphSide);
    for (Shape &shape : classGlyph(*cell.gapClass, square, style.text, theme)) {
        mark.drawings.push_back(std::move(shape));
    }
    if (isNeeded) {
        mark.drawings.push_back(Label{words, {start.x() + kGlyphSide + kGlyphGap, start.y() + 4.8},
            1, true, style.text, HAlign::Left, {}});
    }
    addCorners(mark, cell, style.text, theme);
}

void addRollupCell(Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme)
{
    // Drawn as the margins are, which sum up, too: the colours of the classes stay with the needs.
    const bool isKnown = !std::isnan(cell.cov);
    const QPointF centre = mark.area.center();
    const Pattern pattern = isKnown ? Pattern::None : Pattern::DiagonalThin;
    mark.drawings.push_back(Shape{roundedRect(mark.area, 3),
        isKnown ? theme.color("raised") : noDataFill(theme), {theme.color("line"), 1, false},
        pattern, patternColor(pattern, theme.color("muted"), theme)});
    const QColor ink = theme.color(isKnown ? "text" : "muted");
    mark.drawings.push_back(Label{isKnown ? texts.percent(cell.cov) : QStringLiteral("–"),
        {centre.x(), centre.y() - 2.5}, 0.96, true, ink, HAlign::Centre, {}});
    mark.drawings.push_back(Label{
        gapsText(cell, texts), {centre.x(), centre.y() + 9}, 0.77, false, ink, HAlign::Centre, {}});
    if (isKnown) {
        const QRectF at(mark.area.left() + 8, mark.area.bottom() - 5, mark.area.width() - 16, 3);
        const QColor fill = theme.color(cell.cov < kLowCover ? "error" : "accent");
        for (Shape &drawing : bar(at, cell.cov, fill, theme)) {
            mark.drawings.push_back(std::move(drawing));
        }
    }
}

} // namespace trama::render
