// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/gap_matrix_scene.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/matrix_cell.h"
#include "ui/render/parts/matrix_layout.h"
#include "ui/render/parts/type.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kGlyphSide = 15;

QString cellName(const MatrixCell &cell, const MatrixLine &row, const MatrixLine &column,
    const text::Texts &texts)
{
    if (!cell.gapClass) {
        return texts.get(QStringLiteral("render.matrix.rollup"),
            {row.name, column.name, texts.percent(cell.cov), texts.integer(cell.needs),
                texts.integer(cell.gaps)});
    }
    QString name = texts.get(QStringLiteral("render.matrix.cell"),
        {row.name, column.name, className(*cell.gapClass, texts), texts.integer(cell.open),
            targetText(cell.target, texts)});
    for (const gap::Mark mark : cell.marks) {
        name += QStringLiteral("; ") + markName(mark, texts);
    }
    return name;
}

/// Draws one table into a scene.
class MatrixPainter {
public:
    MatrixPainter(
        const MatrixInput &input, const text::Texts &texts, const Theme &theme, Scene &scene)
        : m_in(input)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
        , m_layout(matrixLayout(input, texts))
    {
    }

    void paint();

private:
    QString finding() const;
    QString alt() const;
    void headers();
    void cell(std::size_t row, std::size_t column);
    void margins();
    void cover(const MatrixLine &line, const QRectF &at, HAlign align);
    void legend();
    void nothing();
    double width() const { return m_layout.width; }

    const MatrixInput &m_in;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    MatrixLayout m_layout;
    double m_y = 0;
};

QString MatrixPainter::finding() const
{
    if (m_in.rows.empty()) {
        return m_texts.get(QStringLiteral("render.matrix.none"));
    }
    if (std::isnan(m_in.cov)) {
        return m_texts.get(QStringLiteral("render.matrix.unknown"));
    }
    const auto &lines = m_in.rows.size() > 1 ? m_in.rows : m_in.columns;
    const MatrixLine *weakest = nullptr;
    bool isTie = false;
    for (const MatrixLine &line : lines) {
        if (!std::isnan(line.cov) && (!weakest || line.cov <= weakest->cov)) {
            isTie = weakest && line.cov == weakest->cov;
            weakest = &line;
        }
    }
    if (m_in.cov >= 1 || !weakest || isTie || lines.size() < 2) {
        return m_texts.plural(
            QStringLiteral("render.matrix.all"), m_in.needs, {m_texts.percent(m_in.cov)});
    }
    return m_texts.get(
        QStringLiteral("render.matrix.weakest"), {weakest->name, m_texts.percent(weakest->cov)});
}

QString MatrixPainter::alt() const
{
    if (m_in.rows.empty()) {
        return m_texts.get(QStringLiteral("render.matrix.none"));
    }
    std::array<int, 11> counts{};
    for (const MatrixCell &cell : m_in.cells) {
        if (cell.gapClass) {
            ++counts[std::size_t(*cell.gapClass)];
        }
    }
    QStringList classes;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            classes.append(m_texts.integer(counts[i]) + QLatin1Char(' ')
                + className(gap::GapClass(i), m_texts).toLower());
        }
    }
    const QString words = m_texts.get(QStringLiteral("render.matrix.alt"),
        {m_texts.integer(qint64(m_in.rows.size())), m_in.rowTitle,
            m_texts.integer(qint64(m_in.columns.size())), m_in.columnTitle, m_scene.title});
    return classes.isEmpty() ? words
                             : words + QLatin1Char(' ')
            + m_texts.get(QStringLiteral("render.matrix.altClasses"), {m_texts.list(classes)});
}

void MatrixPainter::headers()
{
    const double size = m_theme.type("small");
    for (std::size_t c = 0; c < m_in.columns.size(); ++c) {
        const QRectF at = m_layout.cell(0, c, m_y);
        const QStringList lines
            = wrapped(m_in.columns[c].name, at.width() - 4, MatrixLayout::kHeaderLines, size, true);
        double y = m_y + m_layout.headerHeight - 8
            - double(lines.size() - 1) * MatrixLayout::kHeaderLine;
        for (const QString &line : lines) {
            m_canvas.text(line, at.center().x(), y, "text", size, true, HAlign::Centre);
            y += MatrixLayout::kHeaderLine;
        }
    }
    m_canvas.text(m_texts.get(QStringLiteral("render.cover")), m_layout.right,
        m_y + m_layout.headerHeight - 8, "text", size, true, HAlign::Right);
    m_y += m_layout.headerHeight;
}

void MatrixPainter::cell(std::size_t row, std::size_t column)
{
    const MatrixCell &cell = m_in.cells[row * m_in.columns.size() + column];
    if (!cell.gapClass && cell.needs == 0) {
        const QRectF area = m_layout.cell(row, column, m_y);
        m_canvas.add(classGlyph(gap::GapClass::NotNeeded,
            QRectF(area.center() - QPointF(kGlyphSide / 2, kGlyphSide / 2),
                QSizeF(kGlyphSide, kGlyphSide)),
            m_theme.color("muted"), m_theme));
        return;
    }
    Mark mark;
    mark.id = QStringLiteral("cell/%1/%2").arg(m_in.rows[row].code, m_in.columns[column].code);
    mark.name = cellName(cell, m_in.rows[row], m_in.columns[column], m_texts);
    mark.area = m_layout.cell(row, column, m_y);
    QStringList marks;
    for (const gap::Mark value : cell.marks) {
        marks.append(markName(value, m_texts));
    }
    mark.row = {m_in.rows[row].name, m_in.columns[column].name,
        cell.gapClass ? className(*cell.gapClass, m_texts) : QString(), m_texts.integer(cell.open),
        targetText(cell.target, m_texts), m_texts.percent(cell.cov),
        marks.join(QLatin1String(", "))};
    if (cell.gapClass) {
        addNeedCell(mark, cell, m_texts, m_theme);
    } else {
        addRollupCell(mark, cell, m_texts, m_theme);
    }
    m_scene.marks.push_back(std::move(mark));
}

void MatrixPainter::cover(const MatrixLine &line, const QRectF &at, HAlign align)
{
    constexpr double kBar = 34;
    const bool isKnown = !std::isnan(line.cov);
    const char *role = !isKnown ? "muted" : line.cov < kLowCover ? "error" : "text";
    const QString words = isKnown ? m_texts.number(line.cov * 100, 0) : QStringLiteral("–");
    const double middle = at.center().y();
    const double right = align == HAlign::Right
        ? at.right()
        : at.center().x() + (kBar + 6 + textWidth(words, 0.96, true)) / 2;
    m_canvas.text(words, right, middle + 4.6, role, 0.96, true, HAlign::Right);
    const double barRight
        = align == HAlign::Right ? at.right() - 32 : right - 6 - textWidth(words, 0.96, true);
    m_canvas.add(bar(QRectF(barRight - kBar, middle - 2.5, kBar, 5), line.cov,
        m_theme.color(isKnown && line.cov < kLowCover ? "error" : "accent"), m_theme));
}

void MatrixPainter::margins()
{
    const double bottom = m_layout.cell(m_in.rows.size(), 0, m_y).top();
    m_canvas.text(m_texts.get(QStringLiteral("render.cover")), m_layout.nameRight, bottom + 21,
        "text", 0.96, true, HAlign::Right);
    for (std::size_t c = 0; c < m_in.columns.size(); ++c) {
        cover(m_in.columns[c],
            QRectF(m_layout.cell(0, c, m_y).left(), bottom, m_layout.cellWidth, 32),
            HAlign::Centre);
    }
    m_canvas.text(std::isnan(m_in.cov) ? QStringLiteral("–") : m_texts.percent(m_in.cov),
        m_layout.right, bottom + 21, "text", m_theme.type("chartTitle"), true, HAlign::Right);
    m_y = bottom + 40;
}

void MatrixPainter::legend()
{
    std::array<int, 11> counts{};
    std::array<int, 4> marks{};
    bool hasRollup = false;
    for (const MatrixCell &cell : m_in.cells) {
        if (!cell.gapClass && cell.needs > 0) {
            hasRollup = true;
        } else {
            ++counts[std::size_t(cell.gapClass.value_or(gap::GapClass::NotNeeded))];
        }
        for (const gap::Mark mark : cell.marks) {
            ++marks[std::size_t(mark)];
        }
    }
    std::vector<LegendEntry> entries;
    for (std::size_t i = 1; i <= counts.size(); ++i) {
        const auto value = gap::GapClass(i % counts.size()); // not needed stands last
        if (const int n = counts[std::size_t(value)]; n > 0) {
            entries.push_back({classChip(value, {}, kLegendMark, m_theme),
                className(value, m_texts), m_texts.integer(n)});
        }
    }
    for (const gap::Mark value :
        {gap::Mark::Doubtful, gap::Mark::Coming, gap::Mark::Inferred, gap::Mark::Underused}) {
        if (const int n = marks[std::size_t(value)]; n > 0) {
            std::vector<Shape> shapes
                = markGlyph(value, QRectF(2.5, 2.5, 11, 11), m_theme.color("text"), m_theme);
            shapes.push_back({roundedRect(QRectF(0.5, 0.5, 15, 15), 3), {},
                {m_theme.color("lineStrong"), 1, value == gap::Mark::Doubtful}, Pattern::None, {}});
            entries.push_back({shapes, markName(value, m_texts), m_texts.integer(n)});
        }
    }
    m_canvas.line(Canvas::kPadding, m_y, Canvas::kPadding + width(), m_y);
    m_y = addLegend(m_canvas, entries, Canvas::kPadding, m_y + 8, width());
    if (hasRollup) {
        for (const QString &line :
            wrapped(m_texts.get(QStringLiteral("render.matrix.shade")), width(), 2, 0.92)) {
            m_canvas.text(line, Canvas::kPadding, m_y + 13, "muted", 0.92);
            m_y += 18;
        }
    }
    m_y += 8;
}

void MatrixPainter::nothing()
{
    for (const QString &line :
        wrapped(m_texts.get(QStringLiteral("render.matrix.empty")), width(), 4)) {
        m_canvas.text(line, Canvas::kPadding, m_y + 14, "text");
        m_y += kLine;
    }
    m_y += 16;
}

void MatrixPainter::paint()
{
    m_scene.title = m_in.caption.title.isEmpty() ? finding() : m_in.caption.title;
    m_scene.alt = alt();
    m_scene.tableHeader
        = {m_in.rowTitle, m_in.columnTitle, m_texts.get(QStringLiteral("render.header.class")),
            m_texts.get(QStringLiteral("render.header.open")),
            m_texts.get(QStringLiteral("render.header.needed")),
            m_texts.get(QStringLiteral("render.header.cover")),
            m_texts.get(QStringLiteral("render.header.marks"))};
    m_y = m_canvas.heading(m_scene.title, joined({m_in.sub, m_in.caption.sub}), width());
    if (m_in.rows.empty()) {
        nothing();
    } else {
        headers();
        for (std::size_t r = 0; r < m_in.rows.size(); ++r) {
            const double middle = m_layout.cell(r, 0, m_y).center().y();
            const QStringList lines = wrapped(m_in.rows[r].name, m_layout.nameWidth, 2, 0.96);
            double y = middle + 4.6 - double(lines.size() - 1) * MatrixLayout::kNameLine / 2;
            for (const QString &line : lines) {
                m_canvas.text(line, m_layout.nameRight, y, "text", 0.96, false, HAlign::Right);
                y += MatrixLayout::kNameLine;
            }
            for (std::size_t c = 0; c < m_in.columns.size(); ++c) {
                cell(r, c);
            }
            const QRectF row = m_layout.cell(r, 0, m_y);
            cover(m_in.rows[r], QRectF(m_layout.right - 80, row.top(), 80, row.height()),
                HAlign::Right);
        }
        margins();
        legend();
    }
    m_y = m_canvas.source(m_in.caption, m_texts, m_y, width());
    m_scene.size = QSizeF(std::ceil(width() + 2 * Canvas::kPadding), std::ceil(m_y));
}

} // namespace

QString className(gap::GapClass value, const text::Texts &texts)
{
    return texts.get(QStringLiteral("class.") + gap::code(value));
}

QString markName(gap::Mark value, const text::Texts &texts)
{
    return texts.get(QStringLiteral("mark.") + gap::code(value));
}

QString adviceName(gap::Advice value, const text::Texts &texts)
{
    return texts.get(QStringLiteral("advice.") + gap::code(value));
}

Scene gapMatrixScene(const MatrixInput &input, const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    MatrixPainter(input, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
