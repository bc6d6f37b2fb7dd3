// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/places/usual_crs.h"
#include "core/exchange/import/source_table.h"
#include "core/exchange/statistics/import_statistics.h"

#include <QFileInfo>

#include <algorithm>

namespace trama::exchange {

namespace {

const QString kServicePrefix = QStringLiteral("service.");

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
        preview.reasons.append(ColumnReason::Name);
        preview.decimals.append(field == QLatin1String("value") ? preview.decimal : QString());
    }
}

} // namespace

Result<ListPreview> previewList(const QString &path, const ImportOptions &asked)
{
    ImportOptions options = asked;
    if (const auto sheets = settleSheets(path, options); !sheets) {
        return tl::unexpected<Error>(sheets.error());
    }
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
    preview.headerRow = source->headerRow;
    preview.crs = plan->crs ? plan->crs->name() : QString();
    preview.hasPlaces = plan->hasPlaces(*source);
    const QHash<int, QString> fields = plan->fields();
    for (int i = 0; i < preview.headers.size(); ++i) {
        preview.fields.append(fields.value(i));
        preview.reasons.append(plan->reasons.value(i, ColumnReason::Name));
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
        fields << QStringLiteral("lat") << QStringLiteral("lon") << QStringLiteral("coordinates");
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

QVector<QPair<QString, QString>> usualProjections()
{
    QVector<QPair<QString, QString>> projections;
    for (const UsualCrs &crs : kUsualCrs) {
        projections.append({QString::fromLatin1(crs.name), QString::fromLatin1(crs.countries)});
    }
    return projections;
}

} // namespace trama::exchange
