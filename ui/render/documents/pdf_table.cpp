// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/pdf_table.h"

#include "ui/render/documents/table_columns.h"
#include "ui/render/theme.h"

#include <QPainter>

#include <algorithm>

namespace trama::render {

namespace {

constexpr double kFontPoints = 9;
constexpr double kPadPoints = 3.5; ///< above and below
constexpr double kSidePoints = 5;
constexpr PdfLook kCaptionLook{9.5, true, "text"};

struct Rule {
    double points;
    const char *color;
};

/// Lays out and places the rows of one table.
class TablePlacer {
public:
    TablePlacer(PdfPages &pages, const PreparedTable &table)
        : m_pages(pages)
        , m_table(table)
        , m_pad(pages.unit(kPadPoints))
        , m_side(pages.unit(kSidePoints))
    {
        const QFontMetricsF regular(pdfFont(look(false, 0)), pages.device());
        const QFontMetricsF bold(pdfFont(look(true, 0)), pages.device());
        m_widths = columnWidths(table, pages.width(), 2 * m_side + pages.unit(0.5),
            [&](const QString &line, bool isHeader) {
                return (isHeader ? bold : regular).horizontalAdvance(line);
            });
        m_header = cells(table.header, true);
        m_isHeaderRepeated = height(m_header) < pages.bodyHeight() / 3;
    }

    void place(const QString &caption)
    {
        const double firstRow
            = m_table.rows.empty() ? 0 : height(cells(m_table.rows.front(), false));
        const double together = std::min(height(m_header) + firstRow, m_pages.bodyHeight() / 2);
        if (caption.isEmpty()) {
            m_pages.ensure(together);
        } else {
            const PdfText text(caption, kCaptionLook, m_pages.width(), m_pages.device());
            m_pages.ensure(text.height() + m_pad + together);
            m_pages.placeText(text);
            m_pages.space(m_pad);
        }
        placeHeader();
        for (const QStringList &row : m_table.rows) {
            placeRow(cells(row, false));
        }
    }

private:
    using Cells = std::vector<PdfText>;

    PdfLook look(bool isBold, std::size_t column) const
    {
        PdfLook result;
        result.points = kFontPoints;
        result.isBold = isBold;
        result.isRight = column < m_table.isNumeric.size() && m_table.isNumeric[column];
        result.spacing = 1.05;
        return result;
    }

    Cells cells(const QStringList &row, bool isHeader) const
    {
        Cells result;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const bool isBold = isHeader || (m_table.hasRowHeaders && column == 0);
            result.emplace_back(row.at(static_cast<qsizetype>(column)), look(isBold, column),
                std::max(m_widths[column] - 2 * m_side, m_side), m_pages.device());
        }
        return result;
    }

    int lines(const Cells &cells) const
    {
        int most = 0;
        for (const PdfText &cell : cells) {
            most = std::max(most, cell.lineCount());
        }
        return most;
    }

    double height(const Cells &cells) const
    {
        return cells.front().lineHeight() * lines(cells) + 2 * m_pad;
    }

    void placeHeader()
    {
        if (m_isHeaderRepeated) {
            placeLines(m_header, 0, lines(m_header), "accentTint", {0.8, "accent"});
        } else {
            placeSplit(m_header);
        }
    }

    void beginPage()
    {
        m_pages.breakPage();
        if (m_isHeaderRepeated) {
            placeHeader();
        }
    }

    void placeRow(const Cells &row)
    {
        if (height(row) <= m_pages.remaining()) {
            placeLines(row, 0, lines(row), nullptr, {0.5, "line"});
        } else if (height(row) <= m_pages.bodyHeight() / 2) {
            beginPage();
            placeLines(row, 0, lines(row), nullptr, {0.5, "line"});
        } else {
            placeSplit(row);
        }
    }

    void placeSplit(const Cells &row)
    {
        const int count = lines(row);
        for (int first = 0; first < count;) {
            const double room = m_pages.remaining() - 2 * m_pad;
            const int fitting = static_cast<int>(room / row.front().lineHeight());
            if (fitting < std::min(2, count - first)) {
                beginPage();
                continue;
            }
            const int end = std::min(count, first + fitting);
            placeLines(row, first, end, nullptr, {0.5, "line"});
            first = end;
        }
    }

    /// Lines first to end of each cell, with the fill behind and the rule below.
    void placeLines(const Cells &row, int first, int end, const char *fill, Rule rule)
    {
        const double lineHeight = row.front().lineHeight();
        const double rowHeight = lineHeight * (end - first) + 2 * m_pad;
        const Theme &theme = Theme::get(ThemeKind::Light);
        const QColor background = fill ? theme.color(fill) : QColor();
        const QPen pen(theme.color(rule.color), m_pages.unit(rule.points));
        const double width = m_pages.width();
        m_pages.place(rowHeight,
            [=, widths = m_widths, pad = m_pad, side = m_side](QPainter &painter, QPointF at) {
                if (background.isValid()) {
                    painter.fillRect(QRectF(at, QSizeF(width, rowHeight)), background);
                }
                double x = at.x();
                for (std::size_t column = 0; column < row.size(); ++column) {
                    for (int line = first; line < std::min(end, row[column].lineCount()); ++line) {
                        row[column].draw(
                            painter, line, {x + side, at.y() + pad + lineHeight * (line - first)});
                    }
                    x += widths[column];
                }
                painter.setPen(pen);
                painter.drawLine(QPointF(at.x(), at.y() + rowHeight),
                    QPointF(at.x() + width, at.y() + rowHeight));
            });
    }

    PdfPages &m_pages;
    const PreparedTable &m_table;
    double m_pad = 0;
    double m_side = 0;
    std::vector<double> m_widths;
    Cells m_header;
    bool m_isHeaderRepeated = false;
};

} // namespace

void placeTable(PdfPages &pages, const PreparedTable &table, const QString &caption)
{
    TablePlacer(pages, table).place(caption);
}

} // namespace trama::render
