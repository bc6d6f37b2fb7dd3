// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/compare/profile_scene.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kRow = 27;
constexpr double kStepRow = 27;
constexpr double kBarHeight = 13;
constexpr double kDifference = 74; ///< room of the last column
constexpr double kColumnGap = 16;
constexpr double kBarShare = 0.5; ///< of a column: the value needs room beside the bar
constexpr double kSmall = 0.92;
constexpr int kSteps = 7;
constexpr double kText = 4.8; ///< from the middle of a row to the baseline

QString t(const text::Texts &texts, const char *key, const QStringList &arguments = {})
{
    return texts.get(QLatin1String("compare.scene.") + QLatin1String(key), arguments);
}

/// Draws one comparison into a scene.
class ProfilePainter {
public:
    ProfilePainter(
        const ProfileInput &input, const text::Texts &texts, const Theme &theme, Scene &scene)
        : m_in(input)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
    {
        const double room = input.width - 2 * Canvas::kPadding;
        m_names = std::clamp(room * 0.27, 130.0, 230.0);
        m_column = (room - m_names - kDifference)
            / double(std::max<std::size_t>(1, input.columns.size()));
    }

    void paint();

private:
    double left(std::size_t column) const
    {
        return Canvas::kPadding + m_names + double(column) * m_column;
    }
    double right() const { return m_in.width - Canvas::kPadding; }
    CategoryStyle style(std::size_t column) const
    {
        return categoryStyle(m_in.columns[column].category, m_theme);
    }
    void words();
    void head();
    void section(const ProfileSection &section);
    void label(const ProfileRow &row, double middle);
    void cell(const ProfileSection &section, const ProfileRow &row, std::size_t column);
    void bar(Mark &mark, const ProfileRow &row, std::size_t column, double middle);
    void step(Mark &mark, const ProfileRow &row, std::size_t column, double middle);
    void weight(Mark &mark, const ProfileRow &row, std::size_t column, double middle);
    void year(Mark &mark, int year, double x, double middle);
    Label text(const QString &text, double x, double middle, const char *role, bool isBold = false,
        HAlign align = HAlign::Left) const
    {
        return Label{text, {x, middle + kText}, 1, isBold, m_theme.color(role), align, {}};
    }

    const ProfileInput &m_in;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    double m_names = 0;
    double m_column = 0;
    double m_y = 0;
};

void ProfilePainter::words()
{
    m_scene.tableHeader = {t(m_texts, "fact")};
    QStringList names;
    for (const ProfileColumn &column : m_in.columns) {
        names.append(column.name);
    }
    m_scene.tableHeader += names;
    m_scene.tableHeader.append(t(m_texts, "difference"));
    m_scene.title = m_in.caption.title;
    m_scene.alt = t(m_texts, "alt", {m_texts.list(names), m_scene.title});
}

void ProfilePainter::head()
{
    const double middle = m_y + 14;
    for (std::size_t i = 0; i < m_in.columns.size(); ++i) {
        const CategoryStyle own = style(i);
        m_canvas.add(Shape{categoricalShape(own.shape, {left(i) + 6, middle}, 5.5), own.fill,
            {own.outline, 1, false}, Pattern::None, {}});
        m_canvas.text(m_in.columns[i].name, left(i) + 18, middle + kText, "text", 1, true,
            HAlign::Left, m_column - kColumnGap - 18);
    }
    m_canvas.text(
        t(m_texts, "difference"), right(), middle + kText, "muted", kSmall, false, HAlign::Right);
    m_y += 30;
}

void ProfilePainter::label(const ProfileRow &row, double middle)
{
    Mark mark; // unnamed: its row stands in the table twin
    mark.row = {row.name};
    for (const compare::Value &value : row.fact.values) {
        const QString words = valueText(row.fact, value, m_texts);
        mark.row.append(
            value.year == 0 ? words : t(m_texts, "ofYear", {words, QString::number(value.year)}));
    }
    mark.row.append(differenceText(row.fact, m_texts));
    mark.drawings.push_back(text(elided(row.name, m_names - 12), Canvas::kPadding, middle, "text"));
    mark.drawings.push_back(text(mark.row.last(), right(), middle, "muted", false, HAlign::Right));
    m_scene.marks.push_back(std::move(mark));
}

void ProfilePainter::year(Mark &mark, int year, double x, double middle)
{
    const QString words = QString::number(year);
    const double wide = textWidth(words, 0.85) + 14;
    mark.drawings.push_back(Shape{roundedRect(QRectF(x, middle - 8.5, wide, 17), 8.5),
        m_theme.color("warnTint"), {}, Pattern::None, {}});
    mark.drawings.push_back(Label{
        words, {x + wide / 2, middle + 4}, 0.85, true, m_theme.color("warn"), HAlign::Centre, {}});
}

void ProfilePainter::bar(Mark &mark, const ProfileRow &row, std::size_t column, double middle)
{
    const compare::Value &value = row.fact.values[column];
    const double largest = row.fact.unit == compare::Unit::Share ? 1 : row.fact.largest();
    const double longest = (m_column - kColumnGap) * kBarShare;
    const double length = largest > 0 ? longest * std::clamp(value.value / largest, 0.0, 1.0) : 0;
    const CategoryStyle own = style(column);
    if (length > 0) {
        mark.drawings.push_back(Shape{roundedRect(QRectF(left(column), middle - kBarHeight / 2,
                                                      std::max(length, 2.0), kBarHeight),
                                          2),
            own.fill, {own.outline, 0.8, false}, Pattern::None, {}});
    }
    const QString words = factText(row.fact, value.value, m_texts);
    const bool isLargest = value.value == row.fact.largest() && row.fact.difference() > 0;
    const double x = left(column) + length + (length > 0 ? 8 : 0);
    mark.drawings.push_back(text(words, x, middle, "text", isLargest));
    if (row.fact.hasOtherYear(column)) {
        year(mark, value.year, x + textWidth(words, 1, isLargest) + 8, middle);
    }
}

void ProfilePainter::step(Mark &mark, const ProfileRow &row, std::size_t column, double middle)
{
    const double share = row.fact.values[column].value;
    const int index = std::clamp(int(share * kSteps), 0, kSteps - 1);
    const StepStyle own = sequentialStep(index, m_theme);
    const QRectF area(left(column), middle - 11, m_column - kColumnGap, 22);
    mark.drawings.push_back(Shape{
        roundedRect(area, 3), own.fill, {m_theme.color("line"), 0.8, false}, Pattern::None, {}});
    mark.drawings.push_back(Label{factText(row.fact, share, m_texts),
        {area.center().x(), middle + kText}, 1, true, own.text, HAlign::Centre, {}});
}

void ProfilePainter::weight(Mark &mark, const ProfileRow &row, std::size_t column, double middle)
{
    const double value = row.fact.values[column].value;
    const double largest = row.fact.largest();
    const double radius = 3.5 + (largest > 0 ? 3.5 * std::sqrt(value / largest) : 0);
    const CategoryStyle own = style(column);
    mark.drawings.push_back(Shape{categoricalShape(own.shape, {left(column) + 7, middle}, radius),
        own.fill, {own.outline, 1, false}, Pattern::None, {}});
    mark.drawings.push_back(
        text(factText(row.fact, value, m_texts), left(column) + 22, middle, "text"));
}

void ProfilePainter::cell(const ProfileSection &section, const ProfileRow &row, std::size_t column)
{
    const double middle = m_y + kRow / 2;
    const compare::Value &value = row.fact.values[column];
    Mark mark;
    mark.id = QStringLiteral("fact/%1/%2").arg(row.id).arg(column);
    mark.area = QRectF(left(column), m_y + 1, m_column - kColumnGap + 6, kRow - 2);
    mark.name = t(m_texts, "cell",
        {row.name, m_in.columns[column].name,
            value.isNone ? t(m_texts, "nothingNeeded") : factText(row.fact, value.value, m_texts)});
    if (value.known >= 0 && !value.isNone && section.kind != ProfileKind::Weights) {
        mark.name += QLatin1Char(' ')
            + m_texts.plural(row.fact.isOfNeeds() ? QStringLiteral("compare.scene.ofNeeds")
                                                  : QStringLiteral("compare.scene.known"),
                value.known);
    }
    if (row.fact.hasOtherYear(column)) {
        mark.name += QLatin1Char(' ') + t(m_texts, "year", {QString::number(value.year)});
    }
    if (std::isnan(value.value)) {
        mark.drawings.push_back(
            text(valueText(row.fact, value, m_texts), left(column), middle, "muted"));
    } else if (section.kind == ProfileKind::Bars) {
        bar(mark, row, column, middle);
    } else if (section.kind == ProfileKind::Steps) {
        step(mark, row, column, middle);
    } else {
        weight(mark, row, column, middle);
    }
    m_scene.marks.push_back(std::move(mark));
}

void ProfilePainter::section(const ProfileSection &section)
{
    if (section.rows.empty()) {
        return;
    }
    if (!section.title.isEmpty()) {
        m_y += 10;
        m_canvas.text(section.title, Canvas::kPadding, m_y + 14, "muted", kSmall, true,
            HAlign::Left, m_in.width - 2 * Canvas::kPadding);
        m_y += 22;
    }
    for (const ProfileRow &row : section.rows) {
        if (section.kind == ProfileKind::Bars) {
            m_canvas.line(Canvas::kPadding, m_y, right(), m_y);
        }
        label(row, m_y + kRow / 2);
        for (std::size_t column = 0; column < m_in.columns.size(); ++column) {
            cell(section, row, column);
        }
        m_y += section.kind == ProfileKind::Steps ? kStepRow : kRow;
    }
    m_y += 4;
    m_canvas.line(Canvas::kPadding, m_y, right(), m_y);
}

void ProfilePainter::paint()
{
    words();
    m_y = m_canvas.heading(m_scene.title, m_in.sub, m_in.width - 2 * Canvas::kPadding);
    head();
    for (const ProfileSection &one : m_in.sections) {
        section(one);
    }
    m_y = m_canvas.source(m_in.caption, m_texts, m_y + 6, m_in.width - 2 * Canvas::kPadding);
    m_scene.size = QSizeF(m_in.width, std::ceil(m_y));
}

} // namespace

QString factText(const compare::Fact &fact, double value, const text::Texts &texts)
{
    if (std::isnan(value)) {
        return fact.unit == compare::Unit::Number ? QStringLiteral("–")
                                                  : texts.get(QStringLiteral("render.unknown"));
    }
    switch (fact.unit) {
    case compare::Unit::Count:
        return texts.integer(qint64(value));
    case compare::Unit::Share:
        return texts.percent(value);
    case compare::Unit::Number:
        break;
    }
    constexpr double kWholeFrom = 100;
    if (value >= kWholeFrom || value == std::floor(value)) {
        return texts.number(value, 0);
    }
    return texts.number(value, fact.measure.isEmpty() ? 2 : 1);
}

QString valueText(const compare::Fact &fact, const compare::Value &value, const text::Texts &texts)
{
    return value.isNone ? QStringLiteral("–") : factText(fact, value.value, texts);
}

QString differenceText(const compare::Fact &fact, const text::Texts &texts)
{
    const double difference = fact.difference();
    if (std::isnan(difference)) {
        return QStringLiteral("–");
    }
    if (fact.unit == compare::Unit::Share) {
        return t(texts, "points", {texts.number(difference * 100, 0)});
    }
    return factText(fact, difference, texts);
}

Scene profileScene(const ProfileInput &input, const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("surface");
    ProfilePainter(input, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
