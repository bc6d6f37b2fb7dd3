// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/html_writer.h"

#include "ui/render/output.h"
#include "ui/render/theme.h"

namespace trama::render {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString withBreaks(const QString &text)
{
    return escaped(text).replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
}

QString styleSheet()
{
    const Theme &theme = Theme::get(ThemeKind::Light);
    return QStringLiteral(
        "body{font:10.5pt/1.45 'Noto Sans','Liberation "
        "Sans',Arial,sans-serif;color:%1;max-width:46rem;"
        "margin:2.5rem auto;padding:0 1.25rem}\n"
        "h1,h2,h3,h4,h5,h6{color:%2;line-height:1.25;margin:1.6em 0 .4em;break-after:avoid}\n"
        "h1{font-size:2em;margin-top:0}h2{font-size:1.5em}h3{font-size:1.22em}h4,h5,h6{font-size:1."
        "05em}\n"
        "p{margin:0 0 .7em}.note,footer{font-size:.86em;color:%3}\n"
        "table{border-collapse:collapse;width:100%;margin:1em 0 1.4em}\n"
        "caption,figcaption{text-align:left;font-weight:600;font-size:.92em;margin:.3em 0}\n"
        "th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid %4;"
        "font-size:.92em;overflow-wrap:anywhere}\n"
        "thead th{background:%5;border-bottom:1px solid %2}tbody th{font-weight:600}\n"
        ".number{text-align:right;font-variant-numeric:tabular-nums}\n"
        "figure{margin:1.2em 0;break-inside:avoid}img{max-width:100%;height:auto}\n"
        "footer{border-top:1px solid %4;margin-top:2.5em;padding-top:.7em}\n"
        "@page{size:A4;margin:22mm 25mm}@media print{body{margin:0;max-width:none;padding:0}"
        ".break{break-before:page}tr{break-inside:avoid}}\n")
        .arg(theme.color("text").name(), theme.color("accent").name(), theme.color("muted").name(),
            theme.color("line").name(), theme.color("accentTint").name());
}

/// Writes the body block by block.
class HtmlBody {
public:
    explicit HtmlBody(const PreparedDocument &document)
        : m_document(document)
    {
    }

    QString take() { return std::move(m_html); }

    void operator()(const plan::Heading &heading)
    {
        const QString tag = QStringLiteral("h%1").arg(std::min(heading.level + 1, 6));
        element(tag, breakClass(), escaped(heading.text));
    }
    void operator()(const plan::Paragraph &paragraph)
    {
        QString classes = breakClass();
        if (paragraph.isNote) {
            classes = classes.isEmpty() ? QStringLiteral("note") : QStringLiteral("note break");
        }
        element(QStringLiteral("p"), classes, withBreaks(paragraph.text));
    }
    void operator()(const plan::ListBlock &list)
    {
        const QString tag = list.isNumbered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_html += QStringLiteral("<%1%2>\n").arg(tag, classAttribute(breakClass()));
        for (const QString &item : list.items) {
            element(QStringLiteral("li"), {}, withBreaks(item));
        }
        m_html += QStringLiteral("</%1>\n").arg(tag);
    }
    void operator()(const PreparedTable &table)
    {
        m_html += QStringLiteral("<table%1>\n").arg(classAttribute(breakClass()));
        if (table.number > 0) {
            element(QStringLiteral("caption"), {},
                escaped(captionText(m_document.tableLabel(table), table.caption)));
        }
        m_html += QStringLiteral("<thead><tr>");
        for (int column = 0; column < table.columns(); ++column) {
            cell(QStringLiteral("th scope=\"col\""), table, column, table.header.at(column));
        }
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QStringList &row : table.rows) {
            m_html += QStringLiteral("<tr>");
            for (int column = 0; column < table.columns(); ++column) {
                const bool isHeader = table.hasRowHeaders && column == 0;
                cell(isHeader ? QStringLiteral("th scope=\"row\"") : QStringLiteral("td"), table,
                    column, row.at(column));
            }
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }
    void operator()(const PreparedFigure &figure)
    {
        const QString data = QString::fromLatin1(toPng(figure.scene, 2).toBase64());
        m_html += QStringLiteral("<figure%1>\n<img src=\"data:image/png;base64,")
                      .arg(classAttribute(breakClass()));
        m_html += data + QStringLiteral("\" alt=\"") + escaped(figure.alt);
        m_html
            += QStringLiteral("\" style=\"width:%1cm\">\n").arg(figure.sizeCm.width(), 0, 'f', 2);
        element(QStringLiteral("figcaption"), {},
            escaped(captionText(m_document.figureLabel(figure), figure.caption)));
        m_html += QStringLiteral("</figure>\n");
    }
    void operator()(const plan::PageBreak &) { m_isBreakDue = true; }

private:
    QString breakClass()
    {
        return std::exchange(m_isBreakDue, false) ? QStringLiteral("break") : QString();
    }

    static QString classAttribute(const QString &classes)
    {
        return classes.isEmpty() ? QString()
                                 : QStringLiteral(" class=\"") + classes + QLatin1Char('"');
    }

    void element(const QString &tag, const QString &classes, const QString &html)
    {
        m_html += QLatin1Char('<') + tag + classAttribute(classes)
            + QStringLiteral(" dir=\"auto\">") + html + QStringLiteral("</") + tag
            + QStringLiteral(">\n");
    }

    void cell(const QString &tag, const PreparedTable &table, int column, const QString &text)
    {
        const bool isNumeric = table.isNumeric[static_cast<std::size_t>(column)];
        m_html += QLatin1Char('<') + tag
            + classAttribute(isNumeric ? QStringLiteral("number") : QString())
            + QStringLiteral(" dir=\"auto\">") + withBreaks(text) + QStringLiteral("</")
            + tag.left(2) + QLatin1Char('>');
    }

    const PreparedDocument &m_document;
    QString m_html;
    bool m_isBreakDue = false;
};

} // namespace

Result<QByteArray> toHtml(const PreparedDocument &document)
{
    HtmlBody body(document);
    for (const PreparedBlock &block : document.blocks) {
        std::visit(body, block);
    }
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + escaped(document.language)
        + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        + escaped(document.title) + QStringLiteral("</title>\n");
    if (!document.author.isEmpty()) {
        html += QStringLiteral("<meta name=\"author\" content=\"") + escaped(document.author)
            + QStringLiteral("\">\n");
    }
    html += QStringLiteral("<style>\n") + styleSheet()
        + QStringLiteral("</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">")
        + escaped(document.title) + QStringLiteral("</h1>\n") + body.take()
        + QStringLiteral("</main>\n");
    if (!document.notices.isEmpty()) {
        html += QStringLiteral("<footer>\n");
        for (const QString &notice : document.notices) {
            html += QStringLiteral("<p dir=\"auto\">") + withBreaks(notice)
                + QStringLiteral("</p>\n");
        }
        html += QStringLiteral("</footer>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace trama::render
