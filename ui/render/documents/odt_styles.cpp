// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/odt_styles.h"

#include "ui/render/documents/odt_xml.h"
#include "ui/render/theme.h"

namespace trama::render {

namespace {

QString color(const char *role)
{
    return Theme::get(ThemeKind::Light).color(role).name();
}

QString points(double value)
{
    return QString::number(value) + QStringLiteral("pt");
}

struct ParagraphLook {
    const char *name;
    const char *parent;
    double size;
    bool isBold;
    const char *color;
    double above;
    double below;
    bool isKeptWithNext = false;
    bool isRight = false;
};

constexpr ParagraphLook kLooks[] = {
    {"Text_20_body", "Standard", 10.5, false, "text", 0, 6},
    {"Title", "Standard", 22, true, "accent", 0, 14, true},
    {"Note", "Standard", 9, false, "muted", 0, 6},
    {"Caption", "Standard", 9.5, true, "text", 8, 4},
    {"Table", "Caption", 9.5, true, "text", 8, 4, true},
    {"Figure", "Caption", 9.5, true, "text", 4, 10},
    {"Picture", "Standard", 10.5, false, "text", 8, 0, true},
    {"Table_20_Contents", "Standard", 9.5, false, "text", 0, 0},
    {"Table_20_Heading", "Table_20_Contents", 9.5, true, "text", 0, 0},
    {"Table_20_Number", "Table_20_Contents", 9.5, false, "text", 0, 0, false, true},
    {"Table_20_Number_20_Heading", "Table_20_Heading", 9.5, true, "text", 0, 0, false, true},
    {"After_20_Table", "Standard", 5, false, "text", 0, 0},
    {"List_20_Item", "Text_20_body", 10.5, false, "text", 0, 3},
    {"Footer", "Standard", 8.5, false, "muted", 0, 0},
};

constexpr double kHeadingSizes[] = {16, 13, 11.5, 10.5, 10.5, 10.5};

void paragraphStyle(OdtXml &xml, const ParagraphLook &look)
{
    const QString name = QString::fromLatin1(look.name);
    xml.start("style:style",
        {{"style:name", name},
            {"style:display-name",
                QString(name).replace(QLatin1String("_20_"), QLatin1String(" "))},
            {"style:family", QStringLiteral("paragraph")},
            {"style:parent-style-name", QString::fromLatin1(look.parent)}});
    xml.empty("style:paragraph-properties",
        {{"fo:margin-top", points(look.above)}, {"fo:margin-bottom", points(look.below)},
            {"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")},
            {"fo:keep-with-next",
                look.isKeptWithNext ? QStringLiteral("always") : QStringLiteral("auto")},
            {"fo:text-align", look.isRight ? QStringLiteral("end") : QStringLiteral("start")}});
    xml.empty("style:text-properties",
        {{"fo:font-size", points(look.size)}, {"fo:color", color(look.color)},
            {"fo:font-weight", look.isBold ? QStringLiteral("bold") : QStringLiteral("normal")}});
    xml.end();
}

void headingStyle(OdtXml &xml, int level)
{
    const QString number = QString::number(level);
    xml.start("style:style",
        {{"style:name", QStringLiteral("Heading_20_") + number},
            {"style:display-name", QStringLiteral("Heading ") + number},
            {"style:family", QStringLiteral("paragraph")},
            {"style:parent-style-name", QStringLiteral("Standard")},
            {"style:next-style-name", QStringLiteral("Text_20_body")},
            {"style:default-outline-level", number}});
    xml.empty("style:paragraph-properties",
        {{"fo:margin-top",
             points(level == 1    ? 18
                     : level == 2 ? 14
                                  : 10)},
            {"fo:margin-bottom", points(level < 3 ? 5 : 3)},
            {"fo:keep-with-next", QStringLiteral("always")}});
    xml.empty("style:text-properties",
        {{"fo:font-size", points(kHeadingSizes[level - 1])}, {"fo:color", color("accent")},
            {"fo:font-weight", QStringLiteral("bold")}});
    xml.end();
}

void listStyles(OdtXml &xml)
{
    for (const bool isNumbered : {false, true}) {
        xml.start("text:list-style",
            {{"style:name", isNumbered ? QStringLiteral("Numbered") : QStringLiteral("Bulleted")}});
        if (isNumbered) {
            xml.start("text:list-level-style-number",
                {{"text:level", QStringLiteral("1")}, {"style:num-suffix", QStringLiteral(".")},
                    {"style:num-format", QStringLiteral("1")}});
        } else {
            xml.start("text:list-level-style-bullet",
                {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}});
        }
        xml.start("style:list-level-properties",
            {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        xml.empty("style:list-level-label-alignment",
            {{"text:label-followed-by", QStringLiteral("listtab")},
                {"text:list-tab-stop-position", QStringLiteral("0.6cm")},
                {"fo:text-indent", QStringLiteral("-0.6cm")},
                {"fo:margin-left", QStringLiteral("0.6cm")}});
        xml.end();
        xml.end();
        xml.end();
    }
}

void defaultStyles(OdtXml &xml, const QString &language)
{
    const QString shortCode = language.section(QLatin1Char('-'), 0, 0);
    const QString country = language.section(QLatin1Char('-'), 1, 1);
    xml.start("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:paragraph-properties",
        {{"style:tab-stop-distance", QStringLiteral("1.25cm")},
            {"style:writing-mode", QStringLiteral("page")}});
    xml.empty("style:text-properties",
        {{"style:font-name", QStringLiteral("Sans")},
            {"style:font-name-asian", QStringLiteral("Sans")},
            {"style:font-name-complex", QStringLiteral("Sans")}, {"fo:font-size", points(10.5)},
            {"fo:color", color("text")}, {"fo:language", shortCode},
            {"fo:country", country.isEmpty() ? QStringLiteral("GB") : country}});
    xml.end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("table")}});
    xml.empty("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
    xml.end();
    xml.start("style:style",
        {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")},
            {"style:class", QStringLiteral("text")}});
    xml.empty("style:paragraph-properties", {{"fo:line-height", QStringLiteral("125%")}});
    xml.end();
}

void outlineStyle(OdtXml &xml)
{
    xml.start("text:outline-style", {{"style:name", QStringLiteral("Outline")}});
    for (int level = 1; level <= 6; ++level) {
        xml.empty("text:outline-level-style",
            {{"text:level", QString::number(level)}, {"style:num-format", QString()}});
    }
    xml.end();
}

void pageLayout(OdtXml &xml)
{
    xml.start("office:automatic-styles");
    xml.start("style:page-layout", {{"style:name", QStringLiteral("A4")}});
    xml.empty("style:page-layout-properties",
        {{"fo:page-width", QStringLiteral("21cm")}, {"fo:page-height", QStringLiteral("29.7cm")},
            {"style:print-orientation", QStringLiteral("portrait")},
            {"fo:margin-top", QStringLiteral("2.2cm")},
            {"fo:margin-bottom", QStringLiteral("1.5cm")},
            {"fo:margin-left", QStringLiteral("2.5cm")},
            {"fo:margin-right", QStringLiteral("2.5cm")}});
    xml.start("style:footer-style");
    xml.empty("style:header-footer-properties",
        {{"fo:min-height", QStringLiteral("0.9cm")}, {"fo:margin-top", QStringLiteral("0.5cm")},
            {"fo:padding-top", QStringLiteral("0.15cm")},
            {"fo:border-top", QStringLiteral("0.5pt solid ") + color("line")}});
    xml.end();
    xml.end();
    xml.end();
}

/// The catalogue's "Page %1 of %2" with fields in the places of its arguments.
void pageNumber(OdtXml &xml, const text::Texts &texts)
{
    const QString page(QChar(0xE000));
    const QString count(QChar(0xE001));
    QString words;
    const auto flush = [&] { xml.text(std::exchange(words, QString())); };
    for (const QChar c : texts.get(QStringLiteral("document.page"), {page, count})) {
        if (c != page[0] && c != count[0]) {
            words.append(c);
            continue;
        }
        flush();
        if (c == page[0]) {
            xml.element("text:page-number", QStringLiteral("1"),
                {{"text:select-page", QStringLiteral("current")}});
        } else {
            xml.element("text:page-count", QStringLiteral("1"));
        }
    }
    flush();
}

void masterPage(OdtXml &xml, const PreparedDocument &document)
{
    xml.start("office:master-styles");
    xml.start("style:master-page",
        {{"style:name", QStringLiteral("Standard")},
            {"style:page-layout-name", QStringLiteral("A4")}});
    xml.start("style:footer");
    for (const QString &notice : document.notices) {
        xml.element("text:p", notice, {{"text:style-name", QStringLiteral("Footer")}});
    }
    xml.start("text:p", {{"text:style-name", QStringLiteral("Footer_20_Page")}});
    pageNumber(xml, document.texts);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QByteArray odtStyles(const PreparedDocument &document)
{
    QByteArray bytes;
    OdtXml xml(&bytes);
    xml.startRoot("office:document-styles");
    xml.start("office:font-face-decls");
    xml.empty("style:font-face",
        {{"style:name", QStringLiteral("Sans")},
            {"svg:font-family", QStringLiteral("'Liberation Sans'")},
            {"style:font-family-generic", QStringLiteral("swiss")},
            {"style:font-pitch", QStringLiteral("variable")}});
    xml.end();
    xml.start("office:styles");
    defaultStyles(xml, document.language);
    for (const ParagraphLook &look : kLooks) {
        paragraphStyle(xml, look);
    }
    paragraphStyle(xml, {"Footer_20_Page", "Footer", 8.5, false, "muted", 0, 0, false, true});
    for (int level = 1; level <= 6; ++level) {
        headingStyle(xml, level);
    }
    outlineStyle(xml);
    listStyles(xml);
    xml.end();
    pageLayout(xml);
    masterPage(xml, document);
    xml.end();
    xml.finish();
    return bytes;
}

} // namespace trama::render
