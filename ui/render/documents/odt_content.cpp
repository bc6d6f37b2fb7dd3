// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/odt_content.h"

#include "ui/render/documents/odt_xml.h"
#include "ui/render/documents/table_columns.h"
#include "ui/render/theme.h"

namespace trama::render {

namespace {

constexpr double kTextWidthCm = 16;

QString centimetres(double value)
{
    return QString::number(value, 'f', 3) + QStringLiteral("cm");
}

QString tableName(int index)
{
    return QStringLiteral("Table%1").arg(index);
}

/// Styles of the document's own: column widths, cells, frames, and a twin of each paragraph style
/// that begins a page.
void automaticStyles(OdtXml &xml, const PreparedDocument &document)
{
    const Theme &theme = Theme::get(ThemeKind::Light);
    const QString line = QStringLiteral("0.5pt solid ") + theme.color("line").name();
    const QString strongLine = QStringLiteral("0.8pt solid ") + theme.color("accent").name();
    const QString none = QStringLiteral("none");
    xml.start("office:automatic-styles");
    for (const bool isHeader : {false, true}) {
        xml.start("style:style",
            {{"style:name", isHeader ? QStringLiteral("HeaderCell") : QStringLiteral("Cell")},
                {"style:family", QStringLiteral("table-cell")}});
        xml.empty("style:table-cell-properties",
            {{"fo:padding-top", QStringLiteral("0.11cm")},
                {"fo:padding-bottom", QStringLiteral("0.11cm")},
                {"fo:padding-left", QStringLiteral("0.17cm")},
                {"fo:padding-right", QStringLiteral("0.17cm")}, {"fo:border-left", none},
                {"fo:border-right", none}, {"fo:border-top", none},
                {"fo:border-bottom", isHeader ? strongLine : line},
                {"fo:background-color",
                    isHeader ? theme.color("accentTint").name() : QStringLiteral("transparent")}});
        xml.end();
    }
    xml.start("style:style",
        {{"style:name", QStringLiteral("Row")}, {"style:family", QStringLiteral("table-row")}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("auto")}});
    xml.end();
    xml.start("style:style",
        {{"style:name", QStringLiteral("Frame")}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties",
        {{"style:vertical-pos", QStringLiteral("top")},
            {"style:vertical-rel", QStringLiteral("baseline")}});
    xml.end();
    QStringList bases{QStringLiteral("Text_20_body"), QStringLiteral("Note"),
        QStringLiteral("Table"), QStringLiteral("Picture"), QStringLiteral("List_20_Item"),
        QStringLiteral("After_20_Table")};
    for (int level = 1; level <= 6; ++level) {
        bases.append(QStringLiteral("Heading_20_%1").arg(level));
    }
    for (const QString &base : std::as_const(bases)) {
        xml.start("style:style",
            {{"style:name", base + QStringLiteral("_Break")},
                {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", base}});
        xml.empty("style:paragraph-properties", {{"fo:break-before", QStringLiteral("page")}});
        xml.end();
    }
    int index = 0;
    for (const PreparedBlock &block : document.blocks) {
        const auto *table = std::get_if<PreparedTable>(&block);
        if (!table) {
            continue;
        }
        const QString name = tableName(++index);
        xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
        xml.empty("style:table-properties",
            {{"style:width", centimetres(kTextWidthCm)}, {"table:align", QStringLiteral("left")},
                {"table:border-model", QStringLiteral("collapsing")}});
        xml.end();
        int column = 0;
        for (const double share : columnShares(*table)) {
            xml.start("style:style",
                {{"style:name", name + QStringLiteral(".%1").arg(++column)},
                    {"style:family", QStringLiteral("table-column")}});
            xml.empty("style:table-column-properties",
                {{"style:column-width", centimetres(share * kTextWidthCm)}});
            xml.end();
        }
    }
    xml.end();
}

/// Writes office:text block by block.
class OdtBody {
public:
    OdtBody(OdtXml &xml, const PreparedDocument &document)
        : m_xml(xml)
        , m_document(document)
    {
    }

    void operator()(const plan::Heading &heading)
    {
        const QString level = QString::number(heading.level);
        m_xml.element("text:h", heading.text,
            {{"text:style-name", styled(QStringLiteral("Heading_20_") + level)},
                {"text:outline-level", level}});
    }
    void operator()(const plan::Paragraph &paragraph)
    {
        this->paragraph(paragraph.isNote ? "Note" : "Text_20_body", paragraph.text);
    }
    void operator()(const plan::ListBlock &list)
    {
        m_xml.start("text:list",
            {{"text:style-name",
                list.isNumbered ? QStringLiteral("Numbered") : QStringLiteral("Bulleted")}});
        for (const QString &item : list.items) {
            m_xml.start("text:list-item");
            paragraph("List_20_Item", item);
            m_xml.end();
        }
        m_xml.end();
    }
    void operator()(const PreparedTable &table)
    {
        if (table.number > 0) {
            caption(
                "Table", "Table", QStringLiteral("document.table"), table.number, table.caption);
        } else if (m_isBreakDue) {
            paragraph("After_20_Table", {});
        }
        const QString name = tableName(++m_tables);
        m_xml.start("table:table", {{"table:name", name}, {"table:style-name", name}});
        columns(table, name);
        m_xml.start("table:table-header-rows");
        row(table, table.header, true);
        m_xml.end();
        for (const QStringList &cells : table.rows) {
            row(table, cells, false);
        }
        m_xml.end();
        paragraph("After_20_Table", {});
    }
    void operator()(const PreparedFigure &figure)
    {
        m_xml.start("text:p", {{"text:style-name", styled(QStringLiteral("Picture"))}});
        m_xml.start("draw:frame",
            {{"draw:style-name", QStringLiteral("Frame")},
                {"draw:name", m_document.figureLabel(figure)},
                {"text:anchor-type", QStringLiteral("as-char")},
                {"svg:width", centimetres(figure.sizeCm.width())},
                {"svg:height", centimetres(figure.sizeCm.height())},
                {"draw:z-index", QString::number(figure.number)}});
        m_xml.empty("draw:image",
            {{"xlink:href", odtPicturePath(figure.number)},
                {"xlink:type", QStringLiteral("simple")}, {"xlink:show", QStringLiteral("embed")},
                {"xlink:actuate", QStringLiteral("onLoad")}});
        m_xml.element("svg:title", figure.caption);
        m_xml.element("svg:desc", figure.alt);
        m_xml.end();
        m_xml.end();
        caption(
            "Figure", "Figure", QStringLiteral("document.figure"), figure.number, figure.caption);
    }
    void operator()(const plan::PageBreak &) { m_isBreakDue = true; }

private:
    QString styled(const QString &base)
    {
        return std::exchange(m_isBreakDue, false) ? base + QStringLiteral("_Break") : base;
    }

    void paragraph(const char *style, const QString &text)
    {
        m_xml.element("text:p", text, {{"text:style-name", styled(QString::fromLatin1(style))}});
    }

    /// "Table 1. Words", the number a field of the sequence.
    void caption(const char *style, const char *sequence, const QString &key, int number,
        const QString &words)
    {
        const QString mark(QChar(0xE000));
        const QString label = m_document.texts.get(key, {mark});
        const QString name = QString::fromLatin1(sequence);
        const QString digits = QString::number(number);
        m_xml.start("text:p", {{"text:style-name", styled(QString::fromLatin1(style))}});
        m_xml.text(label.section(mark, 0, 0));
        m_xml.element("text:sequence", digits,
            {{"text:ref-name", QStringLiteral("ref") + name + digits}, {"text:name", name},
                {"text:formula", QStringLiteral("ooow:") + name + QStringLiteral("+1")},
                {"style:num-format", QStringLiteral("1")}});
        m_xml.text(captionText(label.section(mark, 1), words));
        m_xml.end();
    }

    void columns(const PreparedTable &table, const QString &name)
    {
        const int headers = table.hasRowHeaders ? 1 : 0;
        for (int column = 0; column < table.columns(); ++column) {
            if (column < headers) {
                m_xml.start("table:table-header-columns");
            }
            m_xml.empty("table:table-column",
                {{"table:style-name", name + QStringLiteral(".%1").arg(column + 1)}});
            if (column < headers) {
                m_xml.end();
            }
        }
    }

    void row(const PreparedTable &table, const QStringList &cells, bool isHeader)
    {
        m_xml.start("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        for (int column = 0; column < table.columns(); ++column) {
            const bool isBold = isHeader || (table.hasRowHeaders && column == 0);
            const bool isNumeric = table.isNumeric[static_cast<std::size_t>(column)];
            m_xml.start("table:table-cell",
                {{"table:style-name",
                     isHeader ? QStringLiteral("HeaderCell") : QStringLiteral("Cell")},
                    {"office:value-type", QStringLiteral("string")}});
            m_xml.element("text:p", cells.at(column),
                {{"text:style-name",
                    QString::fromLatin1(isBold
                            ? (isNumeric ? "Table_20_Number_20_Heading" : "Table_20_Heading")
                            : (isNumeric ? "Table_20_Number" : "Table_20_Contents"))}});
            m_xml.end();
        }
        m_xml.end();
    }

    OdtXml &m_xml;
    const PreparedDocument &m_document;
    int m_tables = 0;
    bool m_isBreakDue = false;
};

void sequenceDeclarations(OdtXml &xml)
{
    xml.start("text:sequence-decls");
    for (const char *name : {"Table", "Figure"}) {
        xml.empty("text:sequence-decl",
            {{"text:display-outline-level", QStringLiteral("0")},
                {"text:name", QString::fromLatin1(name)}});
    }
    xml.end();
}

} // namespace

QString odtPicturePath(int figureNumber)
{
    return QStringLiteral("Pictures/figure%1.png").arg(figureNumber);
}

QByteArray odtContent(const PreparedDocument &document)
{
    QByteArray bytes;
    OdtXml xml(&bytes);
    xml.startRoot("office:document-content");
    automaticStyles(xml, document);
    xml.start("office:body");
    xml.start("office:text");
    sequenceDeclarations(xml);
    xml.element("text:p", document.title, {{"text:style-name", QStringLiteral("Title")}});
    OdtBody body(xml, document);
    for (const PreparedBlock &block : document.blocks) {
        std::visit(body, block);
    }
    xml.end();
    xml.end();
    xml.end();
    xml.finish();
    return bytes;
}

} // namespace trama::render
