// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/markdown_writer.h"

#include "ui/render/output.h"

#include <QRegularExpression>

namespace trama::render {

namespace {

/// One line of words in which nothing is markup.
QString escapedLine(const QString &line)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~^$@&\"'");
    static const QRegularExpression marker(QStringLiteral("^([-+=:%]|\\(?[0-9a-zA-Z]{1,9}[.)])"));
    const QString text = line.trimmed();
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (special.contains(c)) {
            result.append(QLatin1Char('\\'));
        }
        result.append(c);
    }
    result.replace(QStringLiteral("--"), QStringLiteral("\\-\\-"));
    result.replace(QStringLiteral("..."), QStringLiteral("\\.\\.\\."));
    if (const auto match = marker.match(result); match.hasMatch()) {
        result.insert(match.capturedEnd() - 1, QLatin1Char('\\'));
        if (result.startsWith(QLatin1Char('('))) {
            result.prepend(QLatin1Char('\\'));
        }
    }
    return result;
}

/// Lines of one block joined by hard breaks; empty lines part it into paragraphs. Each line begins
/// with `indent`.
QString escapedLines(const QString &text, const QString &indent = {})
{
    QString result;
    bool isAfterText = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString words = escapedLine(line);
        if (words.isEmpty()) {
            result += isAfterText ? QStringLiteral("\n\n") + indent : QString();
            isAfterText = false;
            continue;
        }
        result += (isAfterText ? QStringLiteral("\\\n") + indent : QString()) + words;
        isAfterText = true;
    }
    while (result.endsWith(QLatin1Char('\n')) || result.endsWith(QLatin1Char(' '))) {
        result.chop(1);
    }
    return result;
}

QString cellText(const QString &text)
{
    return escapedLine(text.simplified());
}

QString quoted(const QString &text)
{
    QString result = text;
    result.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + result.replace(QLatin1Char('\n'), QLatin1Char(' '))
        + QLatin1Char('"');
}

QString tableRow(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        texts.append(cellText(cell));
    }
    return QStringLiteral("| ") + texts.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/// Writes block by block, an empty line between two.
class MarkdownBody {
public:
    explicit MarkdownBody(const PreparedDocument &document)
        : m_document(document)
    {
    }

    QString take() { return std::move(m_text); }

    void operator()(const plan::Heading &heading)
    {
        m_text += QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ')
            + escapedLine(heading.text) + QStringLiteral("\n\n");
    }
    void operator()(const plan::Paragraph &paragraph)
    {
        m_text += escapedLines(paragraph.text) + QStringLiteral("\n\n");
    }
    void operator()(const plan::ListBlock &list)
    {
        int number = 0;
        for (const QString &item : list.items) {
            const QString mark
                = list.isNumbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("-");
            m_text += mark.leftJustified(4) + escapedLines(item, QString(4, QLatin1Char(' ')))
                + QLatin1Char('\n');
        }
        // A comment keeps two lists that follow each other apart.
        m_text += QStringLiteral("\n<!-- -->\n\n");
    }
    void operator()(const PreparedTable &table)
    {
        m_text += tableRow(table.header) + QLatin1Char('|');
        for (const bool isNumeric : table.isNumeric) {
            m_text += isNumeric ? QStringLiteral("---:|") : QStringLiteral(":---|");
        }
        m_text += QLatin1Char('\n');
        for (const QStringList &row : table.rows) {
            m_text += tableRow(row);
        }
        if (table.number > 0) {
            m_text += QStringLiteral("\n: ")
                + escapedLine(captionText(m_document.tableLabel(table), table.caption))
                + QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
    }
    void operator()(const PreparedFigure &figure)
    {
        m_text += QStringLiteral("![")
            + escapedLine(captionText(m_document.figureLabel(figure), figure.caption))
            + QStringLiteral("](data:image/png;base64,");
        m_text += QString::fromLatin1(toPng(figure.scene, 2).toBase64());
        m_text += QStringLiteral("){width=%1cm alt=").arg(figure.sizeCm.width(), 0, 'f', 2)
            + quoted(figure.alt) + QStringLiteral("}\n\n");
    }
    void operator()(const plan::PageBreak &) { }

private:
    const PreparedDocument &m_document;
    QString m_text;
};

} // namespace

Result<QByteArray> toMarkdown(const PreparedDocument &document)
{
    QString text = QStringLiteral("---\ntitle: ") + quoted(document.title)
        + QStringLiteral("\nlang: ") + quoted(document.language) + QLatin1Char('\n');
    if (!document.author.isEmpty()) {
        text += QStringLiteral("author: ") + quoted(document.author) + QLatin1Char('\n');
    }
    text += QStringLiteral("---\n\n");
    MarkdownBody body(document);
    for (const PreparedBlock &block : document.blocks) {
        std::visit(body, block);
    }
    text += body.take();
    if (!document.notices.isEmpty()) {
        text += QStringLiteral("------\n\n");
        for (const QString &notice : document.notices) {
            text += escapedLines(notice) + QStringLiteral("\n\n");
        }
    }
    return text.toUtf8();
}

} // namespace trama::render
