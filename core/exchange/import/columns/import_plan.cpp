// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/columns/import_plan.h"

#include "core/exchange/import/columns/column_content.h"
#include "core/exchange/import/places/crs_choice.h"
#include "core/exchange/import/places/place_check.h"
#include "core/exchange/import/values/code_reader.h"
#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>

namespace trama::exchange {

namespace {

const QString kServicePrefix = QStringLiteral("service.");

/// A column called "type" that holds only "single-sited", "distributed" … is about the structure:
/// VOCABULARY.md, 4.
bool holdsStructures(const TextTable &table, int column)
{
    constexpr std::size_t kSample = 2000;
    CodeReader types("facility_type", false);
    CodeReader structures("structure", false);
    std::size_t filled = 0;
    std::size_t asStructure = 0;
    for (std::size_t row = 0; row < std::min(table.rowCount(), kSample); ++row) {
        const QString text = table.text(row, static_cast<std::size_t>(column)).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        if (!types.code(text).isEmpty()) {
            return false;
        }
        ++filled;
        asStructure += structures.code(text).isEmpty() ? 0 : 1;
    }
    return asStructure * 10 >= filled * 8 && asStructure > 0;
}

void settleTypes(
    ImportPlan &plan, const SourceTable &source, const ImportOptions &options, IssueSink &issues)
{
    if (QLatin1String(plan.entity->name) != QLatin1String("infrastructure")) {
        return;
    }
    bool hasType = false;
    bool hasStructure = false;
    for (ColumnUse &use : plan.uses) {
        const bool isProposed = !options.map.contains(use.header);
        if (use.field == QLatin1String("type") && isProposed
            && holdsStructures(source.table, use.column)) {
            use.field = QStringLiteral("structure");
        }
        hasType = hasType || use.field == QLatin1String("type");
        hasStructure = hasStructure || use.field == QLatin1String("structure");
    }
    if (hasStructure && !hasType) {
        plan.assumedType = QStringLiteral("RI");
        issues.addForFile(Severity::Note, "assumed-type", {}, {plan.assumedType});
    }
}

bool isNumeric(const domain::Entity &entity, const QString &field)
{
    const int index = domain::fieldIndex(entity, field);
    const domain::FieldType type
        = index < 0 ? domain::FieldType::Text : entity.fields[static_cast<std::size_t>(index)].type;
    return type == domain::FieldType::Real || type == domain::FieldType::Integer;
}

/// The decimal sign that was chosen for a column, or '\0'.
char chosenSign(const ImportOptions &options, const QString &header)
{
    const QString sign = options.decimals.value(header);
    return sign == QLatin1String(",") || sign == QLatin1String(".") ? sign[0].toLatin1() : '\0';
}

void settleDecimals(
    ImportPlan &plan, const SourceTable &source, const ImportOptions &options, IssueSink &issues)
{
    const TextTable &table = source.table;
    plan.decimals = QByteArray(table.headers.size(), '\0');
    QVector<int> untold;
    int commas = 0;
    int points = 0;
    const auto settle = [&](int column, char sign) {
        plan.decimals[column] = sign;
        (sign == ',' ? commas : points) += 1;
    };
    for (const int column : {plan.lat, plan.lon}) {
        if (column >= 0) {
            const char chosen = chosenSign(options, table.headers[column]);
            settle(column, chosen != '\0' ? chosen : coordinateSign(table, column));
        }
    }
    const domain::Entity &service = *domain::findEntity("service");
    for (const ColumnUse &use : plan.uses + plan.serviceUses) {
        if (!isNumeric(*plan.entity, use.field) && !isNumeric(service, use.field)) {
            continue;
        }
        if (const char chosen = chosenSign(options, use.header); chosen != '\0') {
            settle(use.column, chosen);
            continue;
        }
        DecimalVotes votes;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            votes.add(table.cell(row, static_cast<std::size_t>(use.column)));
        }
        if (votes.isTold()) {
            settle(use.column, votes.sign('.'));
        } else {
            untold.append(use.column);
        }
        if (votes.isAmbiguous()) {
            issues.addForFile(Severity::Note, "ambiguous-number", use.header, {use.header});
        }
    }
    plan.decimal = commas > points ? ',' : '.';
    for (char &sign : plan.decimals) {
        sign = sign == '\0' ? plan.decimal : sign;
    }
}

void takeSpecial(ImportPlan &plan, const QVector<ColumnUse> &uses)
{
    for (const ColumnUse &use : uses) {
        if (use.field == QLatin1String("uuid")) {
            plan.uuid = use.column;
        } else if (use.field == QLatin1String("lat")) {
            plan.lat = use.column;
        } else if (use.field == QLatin1String("lon")) {
            plan.lon = use.column;
        } else if (use.field == QLatin1String("coordinates")) {
            plan.place = use.column;
        } else if (use.field == QLatin1String("from")) {
            plan.from = use.column;
        } else if (use.field == QLatin1String("to")) {
            plan.to = use.column;
        } else if (use.field.startsWith(kServicePrefix)) {
            plan.serviceUses.append({use.column, use.header, use.field.mid(kServicePrefix.size())});
        } else {
            plan.uses.append(use);
        }
    }
}

void nameLeftOut(const SourceTable &source, const QVector<ColumnUse> &uses,
    const ImportOptions &options, IssueSink &issues)
{
    for (qsizetype i = 0; i < source.table.headers.size(); ++i) {
        const QString &header = source.table.headers[i];
        const bool isUsed = std::any_of(uses.begin(), uses.end(),
            [i](const ColumnUse &use) { return use.column == static_cast<int>(i); });
        if (!isUsed && !options.map.contains(header)) {
            issues.addForFile(Severity::Note, "column-left-out", header, {header});
        }
    }
}

} // namespace

QHash<int, QString> ImportPlan::fields() const
{
    QHash<int, QString> fields;
    for (const ColumnUse &use : uses) {
        fields.insert(use.column, use.field);
    }
    for (const ColumnUse &use : serviceUses) {
        fields.insert(use.column, kServicePrefix + use.field);
    }
    const std::pair<int, const char *> special[]{{uuid, "uuid"}, {lat, "lat"}, {lon, "lon"},
        {place, "coordinates"}, {from, "from"}, {to, "to"}};
    for (const auto &[column, field] : special) {
        if (column >= 0) {
            fields.insert(column, QString::fromLatin1(field));
        }
    }
    return fields;
}

Result<ImportPlan> planImport(
    const QString &file, const SourceTable &source, const ImportOptions &options, IssueSink &issues)
{
    const QStringList &headers = source.table.headers;
    ImportPlan plan;
    plan.file = file;
    const QString name = options.entity.isEmpty() ? entityOfColumns(headers) : options.entity;
    plan.entity = domain::findEntity(name);
    if (plan.entity == nullptr) {
        return fail(ErrorCode::UnknownEntity, {name});
    }
    auto uses = columnUses(headers, *plan.entity, options.map);
    if (!uses) {
        return tl::unexpected<Error>(uses.error());
    }
    for (const ColumnUse &use : *uses) {
        const bool isChosen = options.map.contains(use.header);
        plan.reasons.insert(use.column, isChosen ? ColumnReason::Choice : ColumnReason::Name);
    }
    for (const ColumnUse &use : usesByContent(source.table, *plan.entity, *uses, options.map)) {
        uses->append(use);
        plan.reasons.insert(use.column, ColumnReason::Content);
        issues.addForFile(Severity::Note, "column-by-content", use.header, {use.header, use.field});
    }
    takeSpecial(plan, *uses);
    settleTypes(plan, source, options, issues);
    settleDecimals(plan, source, options, issues);
    nameLeftOut(source, *uses, options, issues);
    if (const Result<void> settled = settleCrs(plan, source, options, issues); !settled) {
        return tl::unexpected<Error>(settled.error());
    }
    const bool wantsPlaces = QLatin1String(plan.entity->name) == QLatin1String("infrastructure");
    if (wantsPlaces && !plan.hasPlaces(source)) {
        issues.addForFile(Severity::Note, "no-coordinates", {});
    }
    return plan;
}

} // namespace trama::exchange
