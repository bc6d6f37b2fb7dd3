// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/export_table.h"

namespace trama::exchange {

namespace {

/// What rows that others refer to are called outside.
using Labels = QHash<storage::Key, QString>;

struct Columns {
    QStringList names;
    QVector<const domain::Field *> fields;
};

QString columnName(const domain::Entity &entity, const domain::Field &field)
{
    const QString name = QString::fromLatin1(field.name);
    if (name == QLatin1String("list_id")) {
        return QStringLiteral("id");
    }
    if (QLatin1String(entity.name) == QLatin1String("service")) {
        static const QHash<QString, QString> kNames{
            {QStringLiteral("infrastructure"), QStringLiteral("facility")},
            {QStringLiteral("type"), QStringLiteral("service")},
            {QStringLiteral("stages"), QStringLiteral("stage")}};
        return kNames.value(name, name);
    }
    return name == QLatin1String("value_chain") ? QStringLiteral("chain") : name;
}

/// Keys of outlines and figures mean nothing outside the file.
bool isInternal(const domain::Field &field)
{
    const QLatin1String name(field.name);
    return name == QLatin1String("outline") || name == QLatin1String("figure");
}

Columns columnsOf(const domain::Entity &entity, const Disclosure &disclosure)
{
    Columns columns;
    for (const domain::Field &field : entity.fields) {
        if (!isInternal(field) && !disclosure.isWithheldField(entity, field)) {
            columns.names.append(columnName(entity, field));
            columns.fields.append(&field);
        }
    }
    return columns;
}

/// Code, else list id, else uuid; for people the name.
Result<Labels> labelsOf(
    const storage::Project &project, const domain::Entity &entity, bool isForPeople)
{
    QStringList fields;
    const QStringList machine{QStringLiteral("code"), QStringLiteral("list_id")};
    const QStringList people{QStringLiteral("name"), QStringLiteral("title")};
    const bool isNamed = QLatin1String(entity.name) == QLatin1String("source");
    for (const QString &field : isForPeople ? people + machine : isNamed ? people : machine) {
        if (domain::fieldIndex(entity, field) >= 0) {
            fields.append(field);
        }
    }
    auto rows = project.rows(entity, fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    Labels labels;
    while (rows->next()) {
        QString label;
        for (int i = 0; i < fields.size() && label.isEmpty(); ++i) {
            label = rows->isNull(i) ? QString() : rows->text(i);
        }
        labels.insert(
            rows->key(), label.isEmpty() ? rows->uuid().toString(QUuid::WithoutBraces) : label);
    }
    return labels;
}

/// Makes the cells of one table.
class TableMaker {
public:
    TableMaker(
        const domain::Entity &entity, const Disclosure &disclosure, const ExportOptions &options)
        : m_entity(entity)
        , m_disclosure(disclosure)
        , m_options(options)
        , m_texts(options.language)
        , m_columns(columnsOf(entity, disclosure))
    {
    }

    Result<ExportTable> make(const storage::Project &project)
    {
        QStringList fields;
        for (const domain::Field *field : m_columns.fields) {
            fields.append(QString::fromLatin1(field->name));
            const bool isNew = field->type == domain::FieldType::Reference
                && !m_labels.contains(QString::fromLatin1(field->reference));
            if (isNew) {
                auto labels = labelsOf(
                    project, *domain::findEntity(field->reference), m_options.isForPeople);
                if (!labels) {
                    return tl::unexpected<Error>(labels.error());
                }
                m_labels.insert(QString::fromLatin1(field->reference), *std::move(labels));
            }
        }
        auto rows = project.rows(m_entity, fields);
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        ExportTable table;
        table.hasPoints = m_entity.geometry == domain::Geometry::Point;
        table.notice
            = project.isSample() ? m_texts.get(QStringLiteral("notice.sample")) : QString();
        table.columns = QStringList{QStringLiteral("uuid")} + m_columns.names;
        while (rows->next()) {
            if (!m_disclosure.isWithheld(m_entity.name, rows->key())) {
                table.rows.append(cells(*rows));
                table.points.append(table.hasPoints ? rows->point() : std::nullopt);
            }
        }
        return rows->failed() ? fail(ErrorCode::Storage, {QString::fromLatin1(m_entity.name)})
                              : Result<ExportTable>(std::move(table));
    }

private:
    QVector<QVariant> cells(const storage::RowReader &rows) const
    {
        QVector<QVariant> cells{rows.uuid().toString(QUuid::WithoutBraces)};
        for (int i = 0; i < m_columns.fields.size(); ++i) {
            cells.append(rows.isNull(i) ? QVariant() : cell(rows, i, *m_columns.fields[i]));
        }
        return cells;
    }

    QVariant cell(const storage::RowReader &rows, int column, const domain::Field &field) const
    {
        switch (field.type) {
        case domain::FieldType::Integer:
            return rows.integer(column);
        case domain::FieldType::Real:
            return rows.real(column);
        case domain::FieldType::Reference:
            return m_disclosure.isWithheld(field.reference, rows.integer(column))
                ? QVariant()
                : QVariant(m_labels.value(QString::fromLatin1(field.reference))
                               .value(rows.integer(column)));
        case domain::FieldType::Code:
        case domain::FieldType::Codes:
            return m_options.isForPeople ? names(rows.text(column), field) : rows.text(column);
        case domain::FieldType::TriState:
            return m_options.isForPeople
                ? m_texts.get(QStringLiteral("export.") + rows.text(column))
                : rows.text(column);
        case domain::FieldType::Text:
        case domain::FieldType::Date:
        case domain::FieldType::DateTime:
            break;
        }
        return rows.text(column);
    }

    QString names(const QString &codes, const domain::Field &field) const
    {
        QStringList names;
        for (const QString &code : codes.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            names.append(m_texts.term(QString::fromLatin1(field.codeList), code));
        }
        return names.join(QLatin1Char('|'));
    }

    const domain::Entity &m_entity;
    const Disclosure &m_disclosure;
    const ExportOptions &m_options;
    text::Texts m_texts;
    Columns m_columns;
    QHash<QString, Labels> m_labels;
};

/// Ends of a tie stand in one column each, whatever they are.
void joinEnds(ExportTable &table)
{
    for (const char *end : {"from", "to"}) {
        const QString name = QString::fromLatin1(end);
        const qsizetype facility = table.columns.indexOf(name + QStringLiteral("_infrastructure"));
        const qsizetype organisation
            = table.columns.indexOf(name + QStringLiteral("_organisation"));
        table.columns[facility] = name;
        table.columns.removeAt(organisation);
        for (QVector<QVariant> &row : table.rows) {
            row[facility] = row[facility].isNull() ? row[organisation] : row[facility];
            row.removeAt(organisation);
        }
    }
}

} // namespace

Result<ExportTable> exportTable(const storage::Project &project, const domain::Entity &entity,
    const Disclosure &disclosure, const ExportOptions &options)
{
    auto table = TableMaker(entity, disclosure, options).make(project);
    if (table && QLatin1String(entity.name) == QLatin1String("link")) {
        joinEnds(*table);
    }
    return table;
}

} // namespace trama::exchange
