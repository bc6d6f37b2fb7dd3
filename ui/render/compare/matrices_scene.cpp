// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/compare/matrices_scene.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/matrix_cell.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kRow = 26;
constexpr double kChip = 20;
constexpr double kLeastCell = 34;
constexpr double kMostCell = 56;
constexpr double kBlockGap = 22;
constexpr double kSmall = 0.85;
constexpr double kLeastBlock = 118; ///< in which a region's name can be read

QString t(const text::Texts &texts, const char *key, const QStringList &arguments = {})
{
    return texts.get(QLatin1String("compare.scene.") + QLatin1String(key), arguments);
}

const MatrixCell *cellOf(const MatrixInput &matrix, const QString &row, const QString &column)
{
    const auto place = [](const std::vector<MatrixLine> &lines, const QString &code) {
        return std::find_if(
            lines.begin(), lines.end(), [&](const MatrixLine &line) { return line.code == code; });
    };
    const auto atRow = place(matrix.rows, row);
    const auto atColumn = place(matrix.columns, column);
    if (atRow == matrix.rows.end() || atColumn == matrix.columns.end()) {
        return nullptr;
    }
    const auto index = std::size_t(atRow - matrix.rows.begin()) * matrix.columns.size()
        + std::size_t(atColumn - matrix.columns.begin());
    return &matrix.cells[index];
}

/// Draws the tables side by side, as many in a row as have room.
class MatricesPainter {
public:
    MatricesPainter(
        const MatricesInput &input, const text::Texts &texts, const Theme &theme, Scene &scene)
        : m_in(input)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
    {
        const double room = input.width - 2 * Canvas::kPadding;
        m_names = std::clamp(room * 0.27, 130.0, 230.0);
        const double columns = double(std::max<std::size_t>(1, input.columns.size()));
        const auto regions = std::max<std::size_t>(1, input.regions.size());
        const double least = std::max(columns * kLeastCell, kLeastBlock) + kBlockGap;
        m_perRow = std::clamp<std::size_t>(std::size_t((room - m_names) / least), 1, regions);
        m_cell = std::clamp(
            ((room - m_names) / double(m_perRow) - kBlockGap) / columns, kLeastCell, kMostCell);
        m_block = std::max(m_cell * columns, kLeastBlock);
    }

    void paint();

private:
    double left(std::size_t region) const
    {
        return Canvas::kPadding + m_names + double(region % m_perRow) * (m_block + kBlockGap);
    }
    void head(std::size_t first, std::size_t end);
    void cells(std::size_t region, const MatrixLine &row);
    void chip(Mark &mark, const MatrixCell &cell, QPointF topLeft) const;
    QString words(std::size_t region, const MatrixLine &row, const MatrixLine &column,
        const MatrixCell &cell) const;
    void legend();

    const MatricesInput &m_in;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    double m_names = 0;
    double m_cell = 0;
    double m_block = 0; ///< of one region
    std::size_t m_perRow = 1;
    double m_y = 0;
};

void MatricesPainter::head(std::size_t first, std::size_t end)
{
    for (std::size_t region = first; region < end; ++region) {
        const CategoryStyle own = categoryStyle(m_in.regions[region].category, m_theme);
        m_canvas.add(Shape{categoricalShape(own.shape, {left(region) + 6, m_y + 9}, 5.5), own.fill,
            {own.outline, 1, false}, Pattern::None, {}});
        m_canvas.text(m_in.regions[region].name, left(region) + 18, m_y + 14, "text", 1, true,
            HAlign::Left, m_block - 18);
        for (std::size_t i = 0; i < m_in.columns.size(); ++i) {
            QString band = m_in.columns[i].code;
            band.replace(QLatin1Char('-'), QChar(0x2013))
                .replace(QLatin1Char('|'), QLatin1Char(','));
            m_canvas.text(band.isEmpty() ? t(m_texts, "anyBand") : band,
                left(region) + (double(i) + 0.5) * m_cell, m_y + 33, "muted", kSmall, false,
                HAlign::Centre, m_cell);
        }
    }
    m_y += 42;
}

QString MatricesPainter::words(std::size_t region, const MatrixLine &row, const MatrixLine &column,
    const MatrixCell &cell) const
{
    const QString where
        = QStringList{m_in.regions[region].name, row.name, column.name}.join(QStringLiteral(", "));
    if (!cell.gapClass && std::isnan(cell.cov)) {
        return where + QStringLiteral(": ") + gapsText(cell, m_texts);
    }
    if (!cell.gapClass) {
        return t(
            m_texts, "several", {where, m_texts.integer(cell.needs), m_texts.integer(cell.gaps)});
    }
    return t(m_texts, "one",
        {where, className(*cell.gapClass, m_texts), m_texts.integer(cell.open),
            m_texts.number(cell.target, cell.target == std::floor(cell.target) ? 0 : 1)});
}

void MatricesPainter::chip(Mark &mark, const MatrixCell &cell, QPointF topLeft) const
{
    if (cell.gapClass) {
        for (Shape &shape : classChip(*cell.gapClass, topLeft, kChip, m_theme)) {
            mark.drawings.push_back(std::move(shape));
        }
        return;
    }
    constexpr int kSteps = 7;
    const int step = std::isnan(cell.cov) ? 0 : std::clamp(int(cell.cov * kSteps), 0, kSteps - 1);
    const StepStyle own = sequentialStep(step, m_theme);
    mark.drawings.push_back(Shape{roundedRect(QRectF(topLeft, QSizeF(kChip, kChip)), 3), own.fill,
        {m_theme.color("line"), 0.8, false}, Pattern::None, {}});
    mark.drawings.push_back(Label{m_texts.integer(cell.needs),
        topLeft + QPointF(kChip / 2, kChip / 2 + 4.4), kSmall, true, own.text, HAlign::Centre, {}});
}

void MatricesPainter::cells(std::size_t region, const MatrixLine &row)
{
    for (std::size_t i = 0; i < m_in.columns.size(); ++i) {
        const QPointF corner(
            left(region) + (double(i) + 0.5) * m_cell - kChip / 2, m_y + (kRow - kChip) / 2);
        const MatrixCell *cell = cellOf(m_in.matrices[region], row.code, m_in.columns[i].code);
        if (!cell || (!cell->gapClass && cell->needs == 0)) {
            QPainterPath dot;
            dot.addEllipse(corner + QPointF(kChip / 2, kChip / 2), 1.2, 1.2);
            m_canvas.add(Shape{dot, m_theme.color("line"), {}, Pattern::None, {}});
            continue;
        }
        Mark mark;
        mark.id = QStringLiteral("cell/%1/%2/%3").arg(region).arg(row.code, m_in.columns[i].code);
        mark.area = QRectF(corner, QSizeF(kChip, kChip));
        mark.name = words(region, row, m_in.columns[i], *cell);
        mark.row = {m_in.regions[region].name, row.name, m_in.columns[i].name,
            cell->gapClass ? className(*cell->gapClass, m_texts)
                           : m_texts.plural(QStringLiteral("compare.scene.needs"), cell->needs),
            m_texts.integer(cell->open), m_texts.number(cell->target, 0)};
        chip(mark, *cell, corner);
        m_scene.marks.push_back(std::move(mark));
    }
}

void MatricesPainter::legend()
{
    std::array<bool, 11> isPresent{};
    for (const MatrixInput &matrix : m_in.matrices) {
        for (const MatrixCell &cell : matrix.cells) {
            if (cell.gapClass) {
                isPresent[std::size_t(*cell.gapClass)] = true;
            }
        }
    }
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < isPresent.size(); ++i) {
        if (isPresent[i]) {
            const auto value = gap::GapClass(i);
            entries.push_back(
                {classChip(value, {0, 0}, kLegendMark, m_theme), className(value, m_texts), {}});
        }
    }
    m_y = addLegend(
        m_canvas, entries, Canvas::kPadding, m_y + 8, m_in.width - 2 * Canvas::kPadding);
}

void MatricesPainter::paint()
{
    m_scene.title = m_in.title;
    m_scene.alt = t(m_texts, "matricesAlt", {m_in.title});
    m_scene.tableHeader = {t(m_texts, "region"), t(m_texts, "stage"), t(m_texts, "band"),
        t(m_texts, "class"), t(m_texts, "open"), t(m_texts, "target")};
    m_y = m_canvas.heading(m_in.title, m_in.sub, m_in.width - 2 * Canvas::kPadding);
    for (std::size_t first = 0; first < m_in.regions.size(); first += m_perRow) {
        const std::size_t end = std::min(first + m_perRow, m_in.regions.size());
        head(first, end);
        for (const MatrixLine &row : m_in.rows) {
            m_canvas.text(row.name, Canvas::kPadding, m_y + kRow / 2 + 4.6, "text", 0.96, false,
                HAlign::Left, m_names - 12);
            for (std::size_t region = first; region < end; ++region) {
                cells(region, row);
            }
            m_y += kRow;
        }
        m_y += 12;
    }
    legend();
    m_scene.size = QSizeF(m_in.width, std::ceil(m_y + 10));
}

} // namespace

MatricesInput matricesInput(const gap::GapReport &report, const CodeNames &names,
    const std::vector<int> &regions, const std::vector<ProfileColumn> &columns)
{
    const auto narrowed = [&](const std::vector<int> &kept) {
        gap::GapReport part;
        part.settings = report.settings;
        for (const gap::NeedResult &need : report.needs) {
            if (std::find(kept.begin(), kept.end(), need.at.region) != kept.end()) {
                part.needs.push_back(need);
            }
        }
        return matrixInput(part, names, {gap::Axis::Stage}, gap::Axis::Band);
    };
    MatricesInput input;
    input.regions = columns;
    const MatrixInput all = narrowed(regions);
    input.rows = all.rows;
    input.columns = all.columns;
    for (const int region : regions) {
        input.matrices.push_back(narrowed({region}));
    }
    return input;
}

Scene matricesScene(const MatricesInput &input, const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    MatricesPainter(input, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
