// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/xlsx/template_columns.h"

#include "core/exchange/export/export_rows.h"
#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/values/code_reader.h"
#include "core/exchange/workbook.h"
#include "core/text/field_name.h"

#include <QDate>

namespace trama::exchange {

namespace {

bool isOfTemplate(const domain::Entity &entity)
{
    static const QStringList kNames
        = QStringLiteral("region organisation infrastructure equipment service need mapping "
                         "priority link stage action_plan action person source")
              .split(QLatin1Char(' '));
    return kNames.contains(QLatin1String(entity.name));
}

bool isEnd(const TemplateColumn &column)
{
    return column.field != nullptr
        && QLatin1String(column.field->name).endsWith(QLatin1String("_infrastructure"));
}

QString holds(const TemplateColumn &column, const text::Texts &texts)
{
    const auto get = [&texts](const char *kind, const QString &argument = {}) {
        return texts.get(QStringLiteral("template.holds.") + QLatin1String(kind), {argument});
    };
    if (column.field == nullptr) {
        return get("degrees");
    }
    if (isEnd(column)) {
        return get("end");
    }
    switch (column.field->type) {
    case domain::FieldType::Integer:
        return get("integer");
    case domain::FieldType::Real:
        return get("number");
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        return get("date");
    case domain::FieldType::Code:
        return get(isClosed(*column.field) ? "code" : "open-code");
    case domain::FieldType::Codes:
        return get("codes");
    case domain::FieldType::TriState:
        return get("yes-no");
    case domain::FieldType::Reference:
        return get(QLatin1String(column.field->reference) == QLatin1String("region") ? "region"
                                                                                     : "reference",
            texts.get(QStringLiteral("entity.") + QLatin1String(column.field->reference)));
    case domain::FieldType::Text:
        break;
    }
    return get("text");
}

QVariant example(
    const domain::Entity &entity, const TemplateColumn &column, const text::Texts &texts)
{
    static const QHash<QString, QVariant> kByName{{QStringLiteral("lat"), 40.2056},
        {QStringLiteral("lon"), -8.4196}, {QStringLiteral("country"), QStringLiteral("PT")},
        {QStringLiteral("region"), QStringLiteral("PT16")},
        {QStringLiteral("currency"), QStringLiteral("EUR")},
        {QStringLiteral("website"), QStringLiteral("https://example.org")},
        {QStringLiteral("email"), QStringLiteral("name@example.org")},
        {QStringLiteral("bands"), QStringLiteral("4-6")}, {QStringLiteral("trl_min"), qint64(4)},
        {QStringLiteral("trl_max"), qint64(6)}, {QStringLiteral("year"), qint64(2025)},
        {QStringLiteral("period_from"), qint64(2025)}, {QStringLiteral("period_to"), qint64(2027)},
        {QStringLiteral("checked"), QDate(2025, 1, 31)}};
    const QString name
        = column.field == nullptr ? column.header : QString::fromLatin1(column.field->name);
    const auto known = kByName.constFind(name);
    if (known != kByName.constEnd()) {
        return *known;
    }
    switch (column.field->type) {
    case domain::FieldType::Integer:
        return qint64(1);
    case domain::FieldType::Real:
        return 12.5;
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        return QDate(2025, 1, 31);
    case domain::FieldType::Code:
    case domain::FieldType::TriState:
        return choices(*column.field, texts).value(0, QStringLiteral("A1"));
    case domain::FieldType::Codes:
        return choices(*column.field, texts).mid(0, 2).join(QLatin1Char('|'));
    case domain::FieldType::Reference:
        return texts.get(QStringLiteral("entity.") + QLatin1String(column.field->reference));
    case domain::FieldType::Text:
        break;
    }
    const bool isTitle = name == QLatin1String(domain::titleField(entity));
    return isTitle ? texts.get(QStringLiteral("entity.") + QLatin1String(entity.name))
                   : QVariant(column.meaning);
}

/// Headers in people's words where imports know the field by them.
void useOwnWords(TemplateSheet &sheet)
{
    QStringList headers;
    for (const TemplateColumn &column : std::as_const(sheet.columns)) {
        headers.append(column.meaning);
    }
    const auto uses = columnUses(headers, *sheet.entity, {});
    for (int i = 0; uses && i < sheet.columns.size(); ++i) {
        TemplateColumn &column = sheet.columns[i];
        const QString field = column.field == nullptr || isEnd(column)
            ? column.header
            : QString::fromLatin1(column.field->name);
        const bool isKnown = std::any_of(uses->begin(), uses->end(),
            [&](const ColumnUse &use) { return use.column == i && use.field == field; });
        column.header = isKnown ? column.meaning : column.header;
    }
}

TemplateSheet sheetOf(const domain::Entity &entity, const text::Texts &texts)
{
    const QString name = QString::fromLatin1(entity.name);
    QVector<ExportColumn> columns = exportColumns(entity);
    if (entity.geometry == domain::Geometry::Point) {
        columns.append({QStringLiteral("lat"), nullptr});
        columns.append({QStringLiteral("lon"), nullptr});
    }
    const bool isPortuguese = texts.language() == text::Language::Portuguese;
    TemplateSheet sheet{sheetName(entity, isPortuguese, texts), &entity, {}};
    for (const ExportColumn &given : std::as_const(columns)) {
        TemplateColumn column{given.name, {}, {}, {}, false, given.field};
        column.meaning = text::fieldName(texts, name,
            given.field == nullptr ? given.name : QString::fromLatin1(given.field->name));
        column.holds = holds(column, texts);
        column.example = example(entity, column, texts);
        column.isRequired = isEnd(column)
            || (given.field != nullptr && (given.field->flags & domain::kRequired) != 0);
        sheet.columns.append(column);
    }
    if (isPortuguese) {
        useOwnWords(sheet);
    }
    QVariant &first = sheet.columns.first().example;
    first = QString(exampleMark(texts.language()) + QLatin1Char(' ') + first.toString());
    return sheet;
}

} // namespace

QVector<TemplateSheet> templateSheets(const text::Texts &texts)
{
    QVector<TemplateSheet> sheets;
    for (const domain::Entity &entity : domain::entities()) {
        if (isOfTemplate(entity)) {
            sheets.append(sheetOf(entity, texts));
        }
    }
    return sheets;
}

QStringList choices(const domain::Field &field, const text::Texts &texts)
{
    if (field.type == domain::FieldType::TriState) {
        return {texts.get(QStringLiteral("export.yes")), texts.get(QStringLiteral("export.no"))};
    }
    const QString name = QString::fromLatin1(field.codeList);
    const vocabulary::CodeList *list = name.isEmpty() ? nullptr : vocabulary::codeList(name);
    if (list == nullptr) {
        return {};
    }
    const CodeReader reader(field.codeList, false);
    QStringList words;
    for (const vocabulary::Term &term : list->terms) {
        const QString word = texts.term(name, term.code);
        words.append(reader.code(word) == term.code ? word : term.code);
    }
    return words;
}

bool isClosed(const domain::Field &field)
{
    const bool isOne
        = field.type == domain::FieldType::Code || field.type == domain::FieldType::TriState;
    return isOne && !CodeReader(field.codeList, false).isOpen();
}

} // namespace trama::exchange
