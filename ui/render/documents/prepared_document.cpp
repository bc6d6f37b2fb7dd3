// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/prepared_document.h"

#include <QRegularExpression>

#include <algorithm>

namespace trama::render {

namespace {

QStringList cleanTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        result.append(cleanText(text));
    }
    return result;
}

bool isAllowed(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit != 0x7F && unit < 0xFFFE && !(unit >= 0x80 && unit < 0xA0))
        || unit == u'\t' || unit == u'\n';
}

bool looksNumeric(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^[-−+≈<>]?\\s?[\\d.,\\s\\x{a0}\\x{202f}]*\\d\\s?%?(\\s?(/|of|de|–)\\s?\\d[\\d.,]*)?$"));
    return text == QLatin1String("–") || number.match(text).hasMatch();
}

std::vector<bool> numericColumns(const PreparedTable &table, int columns)
{
    std::vector<bool> isNumeric;
    for (int column = 0; column < columns; ++column) {
        bool isFilled = false;
        bool isOnlyNumbers = true;
        for (const QStringList &row : table.rows) {
            const QString &cell = row.at(column);
            isFilled = isFilled || !cell.isEmpty();
            isOnlyNumbers = isOnlyNumbers && (cell.isEmpty() || looksNumeric(cell));
        }
        isNumeric.push_back(isFilled && isOnlyNumbers && !(table.hasRowHeaders && column == 0));
    }
    return isNumeric;
}

bool isEmptyTable(const plan::Block &block)
{
    const auto *table = std::get_if<plan::Table>(&block);
    return table && table->header.isEmpty()
        && std::all_of(table->rows.begin(), table->rows.end(),
            [](const QStringList &row) { return row.isEmpty(); });
}

/// Numbers tables and figures in their order, and draws the figures.
class Preparation {
public:
    explicit Preparation(const FigureDrawer &drawFigure)
        : m_drawFigure(drawFigure)
    {
    }

    Result<PreparedBlock> operator()(const plan::Heading &heading)
    {
        return plan::Heading{std::clamp(heading.level, 1, 6), cleanText(heading.text).simplified()};
    }
    Result<PreparedBlock> operator()(const plan::Paragraph &paragraph)
    {
        return plan::Paragraph{cleanText(paragraph.text), paragraph.isNote};
    }
    Result<PreparedBlock> operator()(const plan::ListBlock &list)
    {
        return plan::ListBlock{cleanTexts(list.items), list.isNumbered};
    }
    Result<PreparedBlock> operator()(const plan::PageBreak &pageBreak) { return pageBreak; }

    Result<PreparedBlock> operator()(const plan::Table &table)
    {
        PreparedTable result;
        result.number = table.caption.isEmpty() ? 0 : ++m_tables;
        result.caption = cleanText(table.caption).simplified();
        result.header = cleanTexts(table.header);
        result.hasRowHeaders = table.hasRowHeaders;
        qsizetype columns = result.header.size();
        for (const QStringList &row : table.rows) {
            result.rows.push_back(cleanTexts(row));
            columns = std::max(columns, row.size());
        }
        const auto fill = [columns](QStringList &row) { row.resize(columns); };
        fill(result.header);
        std::for_each(result.rows.begin(), result.rows.end(), fill);
        result.isNumeric = numericColumns(result, static_cast<int>(columns));
        return result;
    }

    Result<PreparedBlock> operator()(const plan::Figure &figure)
    {
        auto scene = m_drawFigure(figure.id);
        if (!scene) {
            return tl::unexpected(scene.error());
        }
        PreparedFigure result;
        result.number = ++m_figures;
        result.caption = cleanText(figure.caption).simplified();
        result.alt = cleanText(figure.alt.isEmpty() ? scene->alt : figure.alt).simplified();
        const QSizeF size = scene->size.isEmpty() ? QSizeF(1, 1) : scene->size;
        result.sizeCm = size.scaled(figure.widthCm, figure.heightCm, Qt::KeepAspectRatio);
        result.scene = std::move(*scene);
        return result;
    }

private:
    const FigureDrawer &m_drawFigure;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

QString PreparedDocument::tableLabel(const PreparedTable &table) const
{
    return texts.get(QStringLiteral("document.table"), {QString::number(table.number)});
}

QString PreparedDocument::figureLabel(const PreparedFigure &figure) const
{
    return texts.get(QStringLiteral("document.figure"), {QString::number(figure.number)});
}

Result<PreparedDocument> prepare(const plan::Document &document, const FigureDrawer &drawFigure)
{
    PreparedDocument result;
    result.title = cleanText(document.title).simplified();
    result.language = document.language;
    result.author = cleanText(document.author).simplified();
    result.notices = cleanTexts(document.notices);
    result.texts = text::Texts(text::languageFromTag(document.language));
    Preparation preparation(drawFigure);
    for (const plan::Block &block : document.blocks) {
        if (isEmptyTable(block)) {
            continue;
        }
        auto prepared = std::visit(preparation, block);
        if (!prepared) {
            return tl::unexpected(prepared.error());
        }
        result.blocks.push_back(std::move(*prepared));
    }
    return result;
}

QString cleanText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            const bool isPair
                = c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n');
            i += isPair ? 1 : 0;
            result.append(QLatin1Char('\n'));
        } else if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                result.append(c).append(text[++i]);
            }
        } else if (!c.isLowSurrogate() && isAllowed(c)) {
            result.append(c);
        }
    }
    return result;
}

QString captionText(const QString &label, const QString &caption)
{
    return caption.isEmpty() ? label : label + QStringLiteral(". ") + caption;
}

} // namespace trama::render
