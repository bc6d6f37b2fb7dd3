// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/coverage_scene.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kRow = 24;
constexpr double kAxis = 440; ///< from 0 to 100 %
constexpr double kDot = 5.5;
constexpr double kLabelRoom = 44;
constexpr double kSamePlace = 0.005;

/// Draws one dumbbell chart into a scene.
class CoveragePainter {
public:
    CoveragePainter(const CoverageInput &input, const CodeNames &names, const text::Texts &texts,
        const Theme &theme, Scene &scene)
        : m_in(input)
        , m_names(names)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
    {
        for (const gap::Rollup &rollup : input.rollups) {
            (rollup.region < 0 ? m_set : m_rows).push_back(rollup);
        }
        std::stable_sort(
            m_rows.begin(), m_rows.end(), [](const gap::Rollup &a, const gap::Rollup &b) {
                return !std::isnan(a.cov) && (std::isnan(b.cov) || a.cov > b.cov);
            });
        m_categories = categories(std::vector<double>(std::size_t(names.regionCount()), 1));
    }

    void paint();

private:
    QString t(const char *key, const QStringList &arguments = {}) const
    {
        return m_texts.get(QStringLiteral("render.") + QLatin1String(key), arguments);
    }
    QString name(const gap::Rollup &rollup) const
    {
        return rollup.region < 0 ? t("coverage.set") : m_names.region(rollup.region);
    }
    double x(double share) const { return m_left + share * kAxis; }
    double width() const { return m_left + kAxis + kLabelRoom + 90 - Canvas::kPadding; }
    void words();
    void grid(std::size_t rows);
    QStringList tableRow(const gap::Rollup &rollup) const;
    void notKnown(std::size_t regions);
    void row(const gap::Rollup &rollup, const QString &id);
    void dumbbell(Mark &mark, const gap::Rollup &rollup, double middle);
    void legend();

    const CoverageInput &m_in;
    const CodeNames &m_names;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    std::vector<gap::Rollup> m_rows;
    std::vector<gap::Rollup> m_set;
    std::vector<int> m_categories;
    double m_left = 0;
    double m_y = 0;
};

void CoveragePainter::words()
{
    m_scene.tableHeader = {t("header.region"), t("header.alone"), t("header.shared"),
        t("header.needs"), t("header.notMapped")};
    const gap::Rollup *most = nullptr;
    for (const gap::Rollup &row : m_rows) {
        if (!std::isnan(row.cov) && !std::isnan(row.shared)
            && (!most || row.shared - row.cov > most->shared - most->cov)) {
            most = &row;
        }
    }
    if (!most) {
        m_scene.title = t("coverage.none");
    } else if (m_rows.size() == 1) {
        m_scene.title = t("coverage.one",
            {name(*most), m_texts.percent(most->cov), m_texts.percent(most->shared)});
    } else if (most->shared - most->cov < kSamePlace) {
        m_scene.title = t("coverage.noGain");
    } else {
        m_scene.title = t("coverage.gain",
            {name(*most), m_texts.percent(most->cov), m_texts.percent(most->shared)});
    }
    m_scene.alt = t("coverage.alt",
        {m_texts.plural(QStringLiteral("render.regions"), qint64(m_rows.size())), m_scene.title});
    if (!m_in.caption.title.isEmpty()) {
        m_scene.title = m_in.caption.title;
    }
}

void CoveragePainter::grid(std::size_t rows)
{
    const double bottom = m_y + double(rows) * kRow + 6;
    for (int i = 0; i <= 4; ++i) {
        m_canvas.line(x(i / 4.0), m_y, x(i / 4.0), bottom);
        const QString value = m_texts.integer(qint64(i) * 25);
        m_canvas.text(i == 4 ? m_texts.percent(1) : value, x(i / 4.0), bottom + 15, "muted", 0.85,
            false, HAlign::Centre);
    }
}

void CoveragePainter::dumbbell(Mark &mark, const gap::Rollup &rollup, double middle)
{
    const bool hasShared = !std::isnan(rollup.shared);
    const double shared = hasShared ? rollup.shared : rollup.cov;
    const QColor accent = m_theme.color("accent");
    QPainterPath between(QPointF(x(rollup.cov), middle));
    between.lineTo(x(shared), middle);
    const auto dot = [&](double share, bool isFilled) {
        QPainterPath path;
        path.addEllipse(QPointF(x(share), middle), kDot, kDot);
        mark.drawings.push_back(Shape{path, isFilled ? accent : m_theme.color("surface"),
            {accent, 2, false}, Pattern::None, {}});
    };
    const auto value = [&](double share, double at, HAlign align, bool isBold) {
        mark.drawings.push_back(Label{m_texts.percent(share), {at, middle + 4.8}, 0.96, isBold,
            m_theme.color(isBold ? "text" : "muted"), align, m_theme.color("surface")});
    };
    const bool hasGain = hasShared && shared - rollup.cov > kSamePlace;
    if (hasGain) {
        mark.drawings.push_back(Shape{between, {}, {accent, 3, false}, Pattern::None, {}});
        dot(shared, true);
        value(shared, x(shared) + kDot + 7, HAlign::Left, true);
        value(rollup.cov, x(rollup.cov) - kDot - 7, HAlign::Right, false);
        mark.drawings.push_back(
            Label{t("coverage.points", {m_texts.number((shared - rollup.cov) * 100, 0)}),
                {m_left + kAxis + kLabelRoom + 90, middle + 4.8}, 0.96, false,
                m_theme.color("muted"), HAlign::Right, {}});
    } else {
        value(rollup.cov, x(rollup.cov) + kDot + 7, HAlign::Left, true);
    }
    dot(rollup.cov, false);
}

QStringList CoveragePainter::tableRow(const gap::Rollup &rollup) const
{
    return {name(rollup), m_texts.percent(rollup.cov), m_texts.percent(rollup.shared),
        m_texts.integer(rollup.needs), m_texts.integer(rollup.notMapped)};
}

/// One line for all regions of which nothing can be said; each has its row in the table twin.
void CoveragePainter::notKnown(std::size_t regions)
{
    if (regions == 0) {
        return;
    }
    for (const gap::Rollup &rollup : m_rows) {
        if (std::isnan(rollup.cov)) {
            Mark mark; // unnamed and not drawn
            mark.row = tableRow(rollup);
            m_scene.marks.push_back(std::move(mark));
        }
    }
    m_canvas.text(m_texts.plural(QStringLiteral("render.coverage.notKnown"), qint64(regions)),
        Canvas::kPadding, m_y + 14, "muted", 1, false, HAlign::Left, width());
    m_y += 28;
}

void CoveragePainter::row(const gap::Rollup &rollup, const QString &id)
{
    const double middle = m_y + kRow / 2;
    Mark mark;
    mark.id = id;
    mark.area = QRectF(Canvas::kPadding, m_y, width(), kRow);
    mark.row = tableRow(rollup);
    mark.name = t("coverage.row", mark.row);
    if (rollup.region >= 0) {
        const CategoryStyle style = categoryStyle(std::size_t(rollup.region) < m_categories.size()
                ? m_categories[std::size_t(rollup.region)]
                : -1,
            m_theme);
        mark.drawings.push_back(
            Shape{categoricalShape(style.shape, {Canvas::kPadding + 6, middle}, 5), style.fill,
                {style.outline, 1, false}, Pattern::None, {}});
    }
    mark.drawings.push_back(
        Label{elided(name(rollup), m_left - Canvas::kPadding - 46, 1, rollup.region < 0),
            {Canvas::kPadding + 20, middle + 4.8}, 1, rollup.region < 0, m_theme.color("text"),
            HAlign::Left, {}});
    dumbbell(mark, rollup, middle);
    m_scene.marks.push_back(std::move(mark));
    m_y += kRow;
}

void CoveragePainter::legend()
{
    const auto dot = [&](bool isFilled) {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), kDot, kDot);
        return std::vector<Shape>{Shape{path, m_theme.color(isFilled ? "accent" : "surface"),
            {m_theme.color("accent"), 2, false}, Pattern::None, {}}};
    };
    m_y = addLegend(m_canvas,
              {{dot(false), t("coverage.alone"), {}}, {dot(true), t("coverage.withShared"), {}}},
              Canvas::kPadding, m_y, width())
        + 6;
}

void CoveragePainter::paint()
{
    double widest = 120;
    for (const gap::Rollup &rollup : m_in.rollups) {
        widest = std::max(widest, textWidth(oneLine(name(rollup)), 1, rollup.region < 0));
    }
    m_left = Canvas::kPadding + 46 + std::min(widest, 240.0);
    words();
    m_y = m_canvas.heading(
        m_scene.title, joined({t("coverage.sub"), m_in.sub, m_in.caption.sub}), width());
    const auto known = std::size_t(std::count_if(m_rows.begin(), m_rows.end(),
        [](const gap::Rollup &rollup) { return !std::isnan(rollup.cov); }));
    const std::size_t rows = known + (known > 1 ? m_set.size() : 0);
    if (rows > 0) {
        grid(rows);
        for (const gap::Rollup &rollup : m_rows) {
            if (!std::isnan(rollup.cov)) {
                row(rollup, QStringLiteral("region/%1").arg(rollup.region));
            }
        }
        if (known > 1 && !m_set.empty()) {
            m_canvas.line(Canvas::kPadding, m_y, Canvas::kPadding + width(), m_y);
            row(m_set.front(), QStringLiteral("region/set"));
        }
        m_y += 24;
        legend();
    }
    notKnown(m_rows.size() - known);
    m_y = m_canvas.source(m_in.caption, m_texts, m_y, width());
    m_scene.size = QSizeF(std::ceil(width() + 2 * Canvas::kPadding), std::ceil(m_y));
}

} // namespace

Scene coverageScene(const CoverageInput &input, const CodeNames &names, const text::Texts &texts,
    const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    CoveragePainter(input, names, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
