// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_template.h"

#include "core/base/clock.h"
#include "core/exchange/export/target.h"
#include "core/exchange/export/xlsx/template_columns.h"
#include "core/exchange/export/xlsx/xlsx_book.h"
#include "core/exchange/workbook.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

/// The lists that cells choose from, one a column of a hidden sheet.
class Lists {
public:
    explicit Lists(const text::Texts &texts)
        : m_texts(texts)
    {
    }

    /// Column of the list, -1 where the field has none.
    int columnFor(const domain::Field &field)
    {
        const QString name = field.type == domain::FieldType::TriState
            ? QStringLiteral("yes/no")
            : QString::fromLatin1(field.codeList);
        if (name.isEmpty()) {
            return -1;
        }
        const qsizetype known = m_names.indexOf(name);
        if (known >= 0) {
            return int(known);
        }
        const QStringList words = choices(field, m_texts);
        if (words.isEmpty()) {
            return -1;
        }
        m_names.append(name);
        m_words.append(words);
        return int(m_names.size()) - 1;
    }

    qsizetype count(int column) const { return m_words[column].size(); }

    Result<void> write(XlsxBook &book) const
    {
        Result<void> done = book.addSheet(QString::fromUtf16(kListsSheet));
        qsizetype longest = 0;
        for (const QStringList &words : m_words) {
            longest = std::max(longest, words.size());
        }
        for (qsizetype row = -1; done && row < longest; ++row) {
            QVector<QVariant> cells;
            for (qsizetype i = 0; i < m_words.size(); ++i) {
                const QString word = row < 0 ? m_names[i] : m_words[i].value(row);
                cells.append(word.isEmpty() ? QVariant() : QVariant(word));
            }
            done = book.addRow(cells, row < 0 ? XlsxBook::Look::Header : XlsxBook::Look::Plain);
        }
        book.hideSheet();
        return done;
    }

private:
    const text::Texts &m_texts;
    QStringList m_names;
    QVector<QStringList> m_words;
};

Result<void> addNotes(
    XlsxBook &book, const QVector<TemplateSheet> &sheets, const text::Texts &texts)
{
    Result<void> done = book.addSheet(QString::fromUtf16(kNotesSheet));
    const QStringList keys{QStringLiteral("template.note.fill"),
        QStringLiteral("template.note.example"), QStringLiteral("template.note.order"),
        QStringLiteral("template.note.import")};
    for (const QString &key : keys) {
        done = done.and_then(
            [&] { return book.addRow({texts.get(key, {exampleMark(texts.language())})}); });
    }
    QVector<QVariant> header;
    for (const char *name : {"sheet", "column", "meaning", "holds", "required"}) {
        header.append(texts.get(QStringLiteral("template.header.") + QLatin1String(name)));
    }
    done = done.and_then([&] { return book.addRow(header, XlsxBook::Look::Header); });
    for (const TemplateSheet &sheet : sheets) {
        for (const TemplateColumn &column : sheet.columns) {
            done = done.and_then([&] {
                return book.addRow({sheet.name, column.header, column.meaning, column.holds,
                    column.isRequired ? QVariant(texts.get(QStringLiteral("export.yes")))
                                      : QVariant()});
            });
        }
    }
    return done.and_then([&] { return book.fitColumns(); });
}

Result<void> addSheet(XlsxBook &book, const TemplateSheet &sheet, Lists &lists)
{
    QVector<QVariant> header;
    QVector<QVariant> example;
    for (const TemplateColumn &column : sheet.columns) {
        header.append(column.header);
        example.append(column.example);
    }
    Result<void> done = book.addSheet(sheet.name)
                            .and_then([&] { return book.addRow(header, XlsxBook::Look::Header); })
                            .and_then([&] { return book.addRow(example, XlsxBook::Look::Example); })
                            .and_then([&] { return book.finishTable(); });
    for (int i = 0; i < sheet.columns.size(); ++i) {
        const domain::Field *field = sheet.columns[i].field;
        const int list = field == nullptr ? -1 : lists.columnFor(*field);
        if (list >= 0) {
            done = done.and_then([&] {
                return book.addChoices(
                    i, QString::fromUtf16(kListsSheet), list, lists.count(list), isClosed(*field));
            });
        }
    }
    return done;
}

} // namespace

Result<void> writeTemplate(const QString &path, text::Language language)
{
    const QFileInfo target(path);
    if (target.suffix().toLower() != QLatin1String("xlsx")) {
        return fail(ErrorCode::UnknownFormat, {target.suffix()}, path);
    }
    if (const Result<void> free = checkTarget(path); !free) {
        return free;
    }
    const text::Texts texts(language);
    const QVector<TemplateSheet> sheets = templateSheets(texts);
    XlsxBook book(path,
        qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH")
            ? now()
            : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC),
        qint64(sheets.size()));
    Lists lists(texts);
    Result<void> done = addNotes(book, sheets, texts);
    for (const TemplateSheet &sheet : sheets) {
        done = done.and_then([&] { return addSheet(book, sheet, lists); });
    }
    return done.and_then([&] { return lists.write(book); }).and_then([&] { return book.finish(); });
}

} // namespace trama::exchange
