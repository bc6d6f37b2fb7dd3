// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/source_table.h"
#include "core/exchange/statistics/import_statistics.h"

#include <QFileInfo>

#include <algorithm>

namespace trama::exchange {

namespace {

const QString kServicePrefix = QStringLiteral("service.");

QStringList fieldsOf(const ImportPlan &plan, qsizetype columns)
{
    QStringList fields(columns);
    for (const ColumnUse &use : plan.uses) {
        fields[use.column] = use.field;
    }
    for (const ColumnUse &use : plan.serviceUses) {
        fields[use.column] = kServicePrefix + use.field;
    }
    const std::pair<int, const char *> special[]{{plan.uuid, "uuid"}, {plan.lat, "lat"},
        {plan.lon, "lon"}, {plan.from, "from"}, {plan.to, "to"}};
    for (const auto &[column, field] : special) {
        if (column >= 0) {
            fields[column] = QString::fromLatin1(field);
        }
    }
    return fields;
}

bool isNumber(const domain::Entity &entity, const QString &field)
{
    const bool isOfService = field.startsWith(kServicePrefix);
    const domain::Entity &owner = isOfService ? *domain::findEntity("service") : entity;
    const int index
        = domain::fieldIndex(owner, isOfService ? field.mid(kServicePrefix.size()) : field);
    if (index < 0) {
        return field == QLatin1String("lat") || field == QLatin1String("lon");
    }
    const domain::FieldType type = owner.fields[std::size_t(index)].type;
    return type == domain::FieldType::Real || type == domain::FieldType::Integer;
}

void takeRows(ListPreview &preview, const TextTable &table)
{
    preview.headers = table.headers;
    preview.rowCount = qint64(table.rowCount());
    const std::size_t shown = std::min(table.rowCount(), std::size_t(kPreviewRows));
    for (std::size_t row = 0; row < shown; ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.headers.size(); ++column) {
            cells.append(table.text(row, std::size_t(column)));
        }
        preview.rows.append(cells);
    }
}

void addFields(QStringList &into, const domain::Entity &entity, const QString &prefix)
{
    for (const domain::Field &field : entity.fields) {
        into.append(prefix + QString::fromLatin1(field.name));
        if (QLatin1String(field.name) == QLatin1String("trl_max")) {
            into.append(prefix + QStringLiteral("trl"));
        }
    }
}

void takeLayout(ListPreview &preview, const SourceTable &source, const StatisticLayout &layout)
{
    takeRows(preview, source.table);
    preview.entity = QStringLiteral("indicator");
    preview.encoding = source.encoding;
    preview.separator = source.separator;
    preview.decimal = QString(QLatin1Char(layout.decimal));
    preview.layers = source.layers;
    for (int column = 0; column < preview.headers.size(); ++column) {
        const QString field = layout.field(column);
        preview.fields.append(field);
        preview.decimals.append(field == QLatin1String("value") ? preview.decimal : QString());
    }
}

} // namespace

Result<ListPreview> previewList(const QString &path, const ImportOptions &options)
{
    const auto source = readSource(path, options);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    ListPreview preview;
    preview.file = QFileInfo(path).fileName();
    if (const auto layout = layoutOfStatistics(*source, options)) {
        takeLayout(preview, *source, *layout);
        return preview;
    }
    IssueSink issues(preview.file);
    const auto plan = planImport(preview.file, *source, options, issues);
    if (!plan) {
        Error error = plan.error();
        error.file = path;
        return tl::unexpected<Error>(error);
    }
    takeRows(preview, source->table);
    preview.entity = QString::fromLatin1(plan->entity->name);
    preview.encoding = source->encoding;
    preview.separator = source->separator;
    preview.decimal = QString(QLatin1Char(plan->decimal));
    preview.layers = source->layers;
    preview.fields = fieldsOf(*plan, preview.headers.size());
    for (qsizetype i = 0; i < preview.fields.size(); ++i) {
        const bool hasSign = isNumber(*plan->entity, preview.fields[i]);
        preview.decimals.append(hasSign ? QString(QLatin1Char(plan->decimals[i])) : QString());
    }
    return preview;
}

QStringList mappableFields(const QString &name)
{
    const domain::Entity *entity = domain::findEntity(name);
    if (entity == nullptr) {
        return {};
    }
    QStringList fields;
    addFields(fields, *entity, {});
    if (entity->geometry == domain::Geometry::Point) {
        fields << QStringLiteral("lat") << QStringLiteral("lon");
    }
    if (name == QLatin1String("link")) {
        fields << QStringLiteral("from") << QStringLiteral("to");
    }
    fields << QStringLiteral("uuid");
    if (name == QLatin1String("infrastructure")) {
        addFields(fields, *domain::findEntity("service"), kServicePrefix);
        fields.removeAll(kServicePrefix + QStringLiteral("infrastructure"));
        fields.removeAll(kServicePrefix + QStringLiteral("source"));
    }
    return fields;
}

} // namespace trama::exchange
