// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/ranking_scene.h"

#include "ui/render/gap_matrix_scene.h"
#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kRow = 27;
constexpr double kNameLine = 16;
constexpr double kFactor = 90;
constexpr double kFactorBar = 44;

/// Left edges of the columns.
struct Columns {
    double rank = Canvas::kPadding;
    double region = Canvas::kPadding + 26;
    double need = region;
    double needWidth = 0;
    double gapClass = 0;
    double factors = 0; ///< four of kFactor
    double g = 0; ///< right edge
    double gLeft = 0; ///< right edge
    double advice = 0;
    double right = 0;
};

/// Draws one ranking into a scene.
class RankingPainter {
public:
    RankingPainter(const RankingInput &input, const CodeNames &names, const text::Texts &texts,
        const Theme &theme, Scene &scene)
        : m_in(input)
        , m_names(names)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
        , m_columns(columns())
    {
        for (const gap::NeedResult &need : input.needs) {
            m_largestWeight = std::max(m_largestWeight, need.weight);
        }
        m_categories
            = categories(std::vector<double>(std::size_t(std::max(0, names.regionCount())), 1));
    }

    void paint();

private:
    QString t(const char *key, const QStringList &arguments = {}) const
    {
        return m_texts.get(QStringLiteral("render.") + QLatin1String(key), arguments);
    }
    Columns columns() const;
    void header();
    void row(std::size_t index);
    double needRow(Mark &mark, const gap::NeedResult &need, std::size_t index);
    void factor(Mark &mark, int column, double value, double scale, double middle);
    void label(Mark &mark, const QString &text, double x, double middle, const char *role,
        bool isBold = false, HAlign align = HAlign::Left);
    void words();

    const RankingInput &m_in;
    const CodeNames &m_names;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    Columns m_columns;
    std::vector<int> m_categories;
    double m_largestWeight = 1;
    double m_y = 0;
};

Columns RankingPainter::columns() const
{
    Columns columns;
    double region = 0;
    double need = textWidth(t("header.need"), 0.92);
    double gapClass = textWidth(t("header.class"), 0.92);
    double advice = textWidth(t("header.advice"), 0.92);
    for (const gap::NeedResult &result : m_in.needs) {
        region = std::max(region, textWidth(oneLine(m_names.region(result.at.region))));
        need = std::max(need, textWidth(oneLine(m_names.need(result.at)), 1, true));
        gapClass = std::max(gapClass, textWidth(className(result.gapClass, m_texts)));
        if (!result.advice.empty()) {
            advice = std::max(advice, textWidth(adviceName(result.advice.front(), m_texts)));
        }
    }
    columns.need = columns.region + (m_in.hasRegions ? std::min(region, 170.0) + 20 + 16 : 0);
    columns.needWidth = std::clamp(need, 160.0, 300.0);
    columns.gapClass = columns.need + columns.needWidth + 18;
    columns.factors = columns.gapClass + 22 + gapClass + 18;
    columns.g = columns.factors + 4 * kFactor + 40;
    columns.gLeft = columns.g + std::max(54.0, textWidth(t("header.gLeft"), 0.92) + 14);
    columns.advice = columns.gLeft + 22;
    columns.right = columns.advice + 22 + advice;
    return columns;
}

void RankingPainter::label(Mark &mark, const QString &text, double x, double middle,
    const char *role, bool isBold, HAlign align)
{
    mark.drawings.push_back(
        Label{text, {x, middle + 4.8}, 1, isBold, m_theme.color(role), align, {}});
}

void RankingPainter::header()
{
    const double y = m_y + 14;
    const double size = m_theme.type("small");
    const auto put = [&](const char *key, double x, HAlign align = HAlign::Left) {
        m_canvas.text(t(key), x, y, "muted", size, false, align);
    };
    if (m_in.hasRegions) {
        put("header.region", m_columns.region);
    }
    put("header.need", m_columns.need);
    put("header.class", m_columns.gapClass);
    put("header.weight", m_columns.factors);
    put("header.demand", m_columns.factors + kFactor);
    put("header.loss", m_columns.factors + 2 * kFactor);
    put("header.notBorrow", m_columns.factors + 3 * kFactor);
    put("header.g", m_columns.g, HAlign::Right);
    put("header.gLeft", m_columns.gLeft, HAlign::Right);
    put("header.advice", m_columns.advice);
    m_y += 22;
}

void RankingPainter::factor(Mark &mark, int column, double value, double scale, double middle)
{
    const double left = m_columns.factors + column * kFactor;
    for (Shape &shape : bar(QRectF(left, middle - 3, kFactorBar, 6), value / scale,
             m_theme.color("accent"), m_theme)) {
        mark.drawings.push_back(std::move(shape));
    }
    const bool isKnown = !std::isnan(value);
    label(mark, isKnown ? m_texts.number(value, 2) : QStringLiteral("–"), left + kFactor - 14,
        middle, isKnown ? "text" : "muted", false, HAlign::Right);
}

double RankingPainter::needRow(Mark &mark, const gap::NeedResult &need, std::size_t index)
{
    const QStringList lines = wrapped(m_names.need(need.at), m_columns.needWidth, 3, 1, index == 0);
    const double height = kRow + double(lines.size() - 1) * kNameLine;
    const double middle = m_y + height / 2;
    label(mark, m_texts.integer(qint64(index) + 1), m_columns.rank, middle, "muted");
    if (m_in.hasRegions) {
        const int region = need.at.region;
        const bool hasStyle = region >= 0 && std::size_t(region) < m_categories.size();
        const CategoryStyle style
            = categoryStyle(hasStyle ? m_categories[std::size_t(region)] : -1, m_theme);
        mark.drawings.push_back(
            Shape{categoricalShape(style.shape, {m_columns.region + 6, middle}, 5), style.fill,
                {style.outline, 1, false}, Pattern::None, {}});
        label(mark, elided(m_names.region(region), 170), m_columns.region + 20, middle, "text");
    }
    double y = middle - double(lines.size() - 1) * kNameLine / 2;
    for (const QString &line : lines) {
        label(mark, line, m_columns.need, y, "text", index == 0);
        y += kNameLine;
    }
    for (Shape &shape : classChip(need.gapClass, {m_columns.gapClass, middle - 8}, 16, m_theme)) {
        mark.drawings.push_back(std::move(shape));
    }
    label(mark, className(need.gapClass, m_texts), m_columns.gapClass + 22, middle, "text");
    factor(mark, 0, need.weight, m_largestWeight, middle);
    factor(mark, 1, need.demandFactor, 1, middle);
    factor(mark, 2, need.loss, 1, middle);
    factor(mark, 3, 1 - need.bestBorrow(), 1, middle);
    label(mark, m_texts.number(need.g, 2), m_columns.g, middle, "text", false, HAlign::Right);
    label(
        mark, m_texts.number(need.gLeft, 2), m_columns.gLeft, middle, "text", true, HAlign::Right);
    if (!need.advice.empty()) {
        const QRectF square(m_columns.advice, middle - 8, 16, 16);
        for (Shape &shape : adviceIcon(need.advice.front(), square, m_theme.color("muted"))) {
            mark.drawings.push_back(std::move(shape));
        }
        label(
            mark, adviceName(need.advice.front(), m_texts), m_columns.advice + 22, middle, "text");
    }
    return height;
}

void RankingPainter::row(std::size_t index)
{
    const gap::NeedResult &need = m_in.needs[index];
    Mark mark;
    mark.id = QStringLiteral("need/%1").arg(index + 1);
    const QString advice
        = need.advice.empty() ? QString() : adviceName(need.advice.front(), m_texts);
    const QString gLeft = m_texts.number(need.gLeft, 2);
    mark.name = t("ranking.row",
        {m_texts.integer(qint64(index) + 1), m_names.region(need.at.region), m_names.need(need.at),
            className(need.gapClass, m_texts), gLeft, advice});
    mark.row = {m_texts.integer(qint64(index) + 1), m_names.region(need.at.region),
        m_names.need(need.at), className(need.gapClass, m_texts), m_texts.number(need.weight, 2),
        m_texts.number(need.demandFactor, 2), m_texts.number(need.loss, 2),
        m_texts.number(1 - need.bestBorrow(), 2), m_texts.number(need.g, 2), gLeft, advice};
    m_canvas.line(Canvas::kPadding, m_y, m_columns.right, m_y);
    const double height = needRow(mark, need, index);
    mark.area = QRectF(Canvas::kPadding, m_y, m_columns.right - Canvas::kPadding, height);
    m_scene.marks.push_back(std::move(mark));
    m_y += height;
}

void RankingPainter::words()
{
    if (m_in.needs.empty()) {
        m_scene.title = t("ranking.none");
        m_scene.alt = m_scene.title;
    } else {
        const gap::NeedResult &first = m_in.needs.front();
        const QString name = m_in.hasRegions
            ? m_names.region(first.at.region) + QStringLiteral(": ") + m_names.need(first.at)
            : m_names.need(first.at);
        m_scene.title = t("ranking.title", {name});
        m_scene.alt = t("ranking.alt",
            {m_texts.integer(qint64(m_in.needs.size())), m_texts.integer(m_in.gaps), name,
                className(first.gapClass, m_texts).toLower(), m_texts.number(first.gLeft, 2)});
    }
    if (!m_in.caption.title.isEmpty()) {
        m_scene.title = m_in.caption.title;
    }
    m_scene.tableHeader = {t("header.rank"), t("header.region"), t("header.need"),
        t("header.class"), t("header.weight"), t("header.demand"), t("header.loss"),
        t("header.notBorrow"), t("header.g"), t("header.gLeft"), t("header.advice")};
}

void RankingPainter::paint()
{
    words();
    const double width = m_columns.right - Canvas::kPadding;
    const QString shown = m_in.needs.empty()
        ? t("ranking.empty")
        : joined({t("ranking.formula"),
            m_texts.plural(QStringLiteral("render.ranking.shown"), m_in.gaps,
                {m_texts.integer(qint64(m_in.needs.size()))})});
    m_y = m_canvas.heading(m_scene.title, joined({shown, m_in.sub, m_in.caption.sub}), width);
    if (!m_in.needs.empty()) {
        header();
        for (std::size_t i = 0; i < m_in.needs.size(); ++i) {
            row(i);
        }
        m_y += 4;
    }
    m_y = m_canvas.source(m_in.caption, m_texts, m_y, width);
    m_scene.size = QSizeF(std::ceil(width + 2 * Canvas::kPadding), std::ceil(m_y));
}

} // namespace

RankingInput rankingInput(const gap::GapReport &report, int limit)
{
    RankingInput input;
    QSet<int> regions;
    for (const gap::NeedResult &need : report.needs) {
        if (!gap::isGap(need.gapClass) || std::isnan(need.gLeft)) {
            continue;
        }
        ++input.gaps;
        if (int(input.needs.size()) < limit) {
            input.needs.push_back(need);
            regions.insert(need.at.region);
        }
    }
    input.hasRegions = regions.size() > 1;
    return input;
}

Scene rankingScene(
    const RankingInput &input, const CodeNames &names, const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    RankingPainter(input, names, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
