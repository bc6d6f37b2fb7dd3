// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chain_scene.h"

#include "ui/render/chain/chain_boxes.h"
#include "ui/render/chain/chain_layout.h"
#include "ui/render/chain/chain_legend.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

using snapshot::Key;

constexpr double kLowCover = 0.6; ///< DESIGN.md section 6: red under 60
constexpr double kNameLine = 17; ///< of a stage's name
constexpr double kCountLine = 16; ///< of what is counted there
constexpr double kCoverLine = 20;
constexpr double kHeaderSides = 24; ///< above, below, and to the boxes
constexpr double kDot = 3.5; ///< radius of a link's dot
constexpr double kDotReach = 8;
constexpr double kEndStep = 7; ///< between the ends of two links at a box
constexpr double kBesides = 0.35; ///< opacity of links that do not concern the selected

/// Draws one chain into a scene.
class ChainPainter {
public:
    ChainPainter(const ChainInput &input, const snapshot::Snapshot &snapshot,
        const text::Texts &texts, const Theme &theme, Scene &scene)
        : m_in(input)
        , m_snapshot(snapshot)
        , m_words(input.report, snapshot, texts)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
        , m_layout(chainLayout(input))
    {
    }

    void paint();

private:
    void heading();
    QStringList nameLines(std::size_t index) const;
    QStringList countLines(std::size_t index) const;
    double header() const;
    void placeBoxes(double top);
    void links();
    void link(const chain::ChainLink &link, double share);
    void stage(std::size_t index, double top);
    void cover(const chain::ChainStage &stage, double left, double y);
    void boxes(std::size_t index);
    std::size_t shownOf(const chain::ChainStage &stage) const;
    QRectF boxOf(int stage, Key facility) const;
    QRectF nextEnd(int stage, Key facility); ///< a box, moved so that its links keep apart

    struct Ends {
        int all = 0; ///< of links at one box
        int drawn = 0;
    };
    const ChainInput &m_in;
    const snapshot::Snapshot &m_snapshot;
    ChainWords m_words;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    ChainLayout m_layout;
    QHash<std::pair<int, Key>, QRectF> m_boxes; ///< by stage and facility; hidden: "n more"
    QHash<std::pair<int, Key>, Ends> m_ends; ///< by stage and facility
    std::vector<int> m_categories; ///< of regions
    double m_header = 0;
    double m_y = 0;
};

std::size_t ChainPainter::shownOf(const chain::ChainStage &stage) const
{
    const auto most = std::size_t(std::max(1, m_in.boxes));
    return stage.facilities.size() <= most + 1 ? stage.facilities.size() : most;
}

void ChainPainter::heading()
{
    m_scene.title = m_in.caption.title.isEmpty() ? m_words.finding() : m_in.caption.title;
    m_scene.alt = m_words.t("alt", {m_in.report.name, m_words.measures(), m_words.finding()});
    m_scene.tableHeader = {m_words.t("header.stage"), m_words.t("header.facility"),
        m_words.t("header.region"), m_words.t("header.link"), m_words.t("header.to")};
    m_y = m_canvas.heading(
        m_scene.title, joined({m_words.measures(), m_in.sub, m_in.caption.sub}), m_layout.width);
}

void ChainPainter::placeBoxes(double top)
{
    for (std::size_t s = 0; s < m_in.report.stages.size(); ++s) {
        const chain::ChainStage &stage = m_in.report.stages[s];
        const std::size_t shown = shownOf(stage);
        for (std::size_t i = 0; i < stage.facilities.size(); ++i) {
            m_boxes.insert(
                {int(s), stage.facilities[i].key}, m_layout.box(s, std::min(i, shown), top));
        }
    }
}

QRectF ChainPainter::boxOf(int stage, Key facility) const
{
    return m_boxes.value({stage, facility});
}

void ChainPainter::link(const chain::ChainLink &link, double share)
{
    const QRectF from = boxOf(link.fromStage, link.link.from);
    const QRectF to = boxOf(link.toStage, link.link.to);
    if (from.isEmpty() || to.isEmpty() || from == to) {
        return;
    }
    const bool isConcerned
        = m_in.selected.contains(link.link.from) || m_in.selected.contains(link.link.to);
    QColor color = m_theme.color(link.crossesBorder ? "accent" : "lineStrong");
    color.setAlphaF(float(m_in.selected.isEmpty() || isConcerned ? 1 : kBesides));
    const double weight = std::isnan(link.link.weight) ? 1 : link.link.weight;
    const double width = 1 + std::clamp(weight, 0.0, 4.0) * 0.4 + (isConcerned ? 0.8 : 0);
    const LinkPath path = linkPath(nextEnd(link.fromStage, link.link.from),
        nextEnd(link.toStage, link.link.to), m_layout.gap, share);
    Mark mark;
    mark.id = QStringLiteral("link/%1").arg(link.link.key);
    const QString type = m_words.type(link.link);
    mark.name = m_words.link(link.link);
    mark.area
        = QRectF(path.dot - QPointF(kDotReach, kDotReach), QSizeF(2 * kDotReach, 2 * kDotReach));
    mark.row = {m_words.stage(std::size_t(link.fromStage)), m_words.facility(link.link.from),
        m_words.regionOf(link.link.from), type, m_words.facility(link.link.to)};
    mark.drawings.push_back(
        Shape{path.line, {}, {color, width, link.link.isPlanned}, Pattern::None, {}});
    mark.drawings.push_back(Shape{path.arrow, color, {}, Pattern::None, {}});
    QPainterPath dot;
    dot.addEllipse(path.dot, kDot, kDot);
    mark.drawings.push_back(
        Shape{dot, m_theme.color("surface"), {color, 1.4, false}, Pattern::None, {}});
    m_scene.marks.push_back(std::move(mark));
}

// Links that leave one box or lead to it keep a little apart, and so do the dots of those that
// leave one column.
void ChainPainter::links()
{
    QHash<int, int> leaving;
    for (const chain::ChainLink &each : m_in.report.links) {
        ++leaving[each.fromStage];
        ++m_ends[{each.fromStage, each.link.from}].all;
        ++m_ends[{each.toStage, each.link.to}].all;
    }
    QHash<int, int> drawn;
    for (const chain::ChainLink &each : m_in.report.links) {
        const int order = drawn[each.fromStage]++;
        link(each, (order + 0.5) / leaving[each.fromStage]);
    }
}

QRectF ChainPainter::nextEnd(int stage, Key facility)
{
    Ends &ends = m_ends[{stage, facility}];
    const double step = std::min(kEndStep, (ChainLayout::kBox - 12) / ends.all);
    return boxOf(stage, facility).translated(0, (ends.drawn++ + 0.5 - ends.all / 2.0) * step);
}

void ChainPainter::cover(const chain::ChainStage &stage, double left, double y)
{
    constexpr double kBar = 40;
    if (stage.needs == 0 || std::isnan(stage.cov)) {
        m_canvas.text(m_words.t("noNeeds"), left, y + 12, "muted", 0.92, false, HAlign::Left,
            m_layout.column);
        return;
    }
    const bool isLow = stage.cov < kLowCover;
    m_canvas.add(bar(QRectF(left, y + 5, kBar, 6), stage.cov,
        m_theme.color(isLow ? "error" : "accent"), m_theme));
    m_canvas.text(m_texts.percent(stage.cov), left + kBar + 7, y + 12.5, isLow ? "error" : "text",
        0.96, true);
}

QStringList ChainPainter::nameLines(std::size_t index) const
{
    return wrapped(m_words.stage(index), m_layout.column, 2, 1, true);
}

QStringList ChainPainter::countLines(std::size_t index) const
{
    return wrapped(m_words.counted(m_in.report.stages[index]), m_layout.column, 2, 0.92);
}

/// From the top of the columns to the first box: as high as the longest words over a column.
double ChainPainter::header() const
{
    double highest = 0;
    for (std::size_t i = 0; i < m_in.report.stages.size(); ++i) {
        const double words = double(nameLines(i).size()) * kNameLine
            + double(countLines(i).size()) * kCountLine + kCoverLine
            + (m_words.isWeakest(i) ? kCountLine : 0);
        highest = std::max(highest, words);
    }
    return highest + kHeaderSides;
}

void ChainPainter::stage(std::size_t index, double top)
{
    const chain::ChainStage &stage = m_in.report.stages[index];
    const double left = m_layout.left(index);
    const bool isWeakest = m_words.isWeakest(index);
    Mark mark;
    mark.id = QStringLiteral("stage/") + stage.code;
    mark.area = QRectF(left - 8, top, m_layout.column + 16, m_header - 12);
    const QString counted = m_words.counted(stage);
    const QString covered = m_words.covered(stage);
    mark.name = QStringList{m_words.stage(index), counted, covered}.join(QLatin1String(": "))
        + (isWeakest ? QStringLiteral(", ") + m_words.t("isWeakest") : QString());
    mark.row = {m_words.stage(index), counted, {}, covered, {}};
    if (isWeakest) {
        mark.drawings.push_back(
            Shape{roundedRect(mark.area, 6), m_theme.color("errorTint"), {}, Pattern::None, {}});
    }
    m_scene.marks.push_back(std::move(mark));
    double y = top + 4;
    for (const QString &line : nameLines(index)) {
        m_canvas.text(line, left, y + 14, "text", 1, true);
        y += kNameLine;
    }
    for (const QString &line : countLines(index)) {
        m_canvas.text(line, left, y + 13, "muted", 0.92);
        y += kCountLine;
    }
    y += 1;
    cover(stage, left, y);
    if (isWeakest) {
        m_canvas.text(m_words.t("isWeakest"), left, y + 29, "error", 0.92, true, HAlign::Left,
            m_layout.column);
    }
}

void ChainPainter::boxes(std::size_t index)
{
    const chain::ChainStage &stage = m_in.report.stages[index];
    const double top = m_y + m_header;
    if (stage.facilities.empty()) {
        const QRectF area = m_layout.box(index, 0, top);
        m_canvas.add(Shape{
            roundedRect(area, 4), {}, {m_theme.color("lineStrong"), 1, true}, Pattern::None, {}});
        m_canvas.text(m_words.t("nobody"), area.center().x(), area.center().y() + 4.4,
            stage.needs > 0 ? "error" : "muted", 0.92, false, HAlign::Centre, area.width() - 8);
        return;
    }
    const std::size_t shown = shownOf(stage);
    for (std::size_t i = 0; i < shown; ++i) {
        const chain::ChainFacility &facility = stage.facilities[i];
        const bool isKnown
            = facility.region >= 0 && std::size_t(facility.region) < m_categories.size();
        m_scene.marks.push_back(facilityBox(facility, index, m_in.report, m_words,
            m_layout.box(index, i, top), m_in.selected.contains(facility.key),
            isKnown ? m_categories[std::size_t(facility.region)] : -1, m_theme));
    }
    if (shown < stage.facilities.size()) {
        m_scene.marks.push_back(moreBox(stage.facilities.size() - shown, index, m_in.report,
            m_words, m_layout.box(index, shown, top), m_theme));
    }
}

void ChainPainter::paint()
{
    m_categories = regionCategories(m_snapshot);
    heading();
    m_header = header();
    placeBoxes(m_y + m_header);
    links();
    for (std::size_t i = 0; i < m_in.report.stages.size(); ++i) {
        stage(i, m_y);
        boxes(i);
    }
    m_y += m_header + double(m_layout.rows) * (ChainLayout::kBox + ChainLayout::kBoxGap) + 10;
    m_canvas.line(Canvas::kPadding, m_y, Canvas::kPadding + m_layout.width, m_y);
    m_y = addLegend(m_canvas, chainLegend(m_in.report, m_words, m_categories, m_theme),
              Canvas::kPadding, m_y + 8, m_layout.width)
        + 6;
    m_y = m_canvas.source(m_in.caption, m_texts, m_y, m_layout.width);
    m_scene.size = QSizeF(std::ceil(m_layout.width + 2 * Canvas::kPadding), std::ceil(m_y));
}

} // namespace

Scene chainScene(const ChainInput &input, const snapshot::Snapshot &snapshot,
    const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    ChainPainter(input, snapshot, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
