// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/row_rules.h"

namespace trama::exchange {

namespace {

QString shown(const CellValue &cell)
{
    return QString::fromStdString(cell.asKey());
}

void dropBadTrl(RowTarget &row, IssueSink &issues)
{
    for (const char *field : {"trl_min", "trl_max"}) {
        CellValue &cell = row.cell(field);
        if (!cell.isAbsent() && (cell.integer < 1 || cell.integer > 9)) {
            issues.add(
                Severity::Warning, "bad-number", row.headerOf(field), shown(cell).toStdString());
            cell.clear();
        }
    }
    CellValue &low = row.cell("trl_min");
    CellValue &high = row.cell("trl_max");
    if (!low.isAbsent() && !high.isAbsent() && low.integer > high.integer) {
        issues.add(Severity::Warning, "bad-number", row.headerOf("trl_min"),
            shown(low).toStdString() + "-" + shown(high).toStdString());
        low.clear();
        high.clear();
    }
}

/// Amounts below zero are no amounts: a need is refused for them, other rows lose the value.
bool takesAmounts(RowTarget &row, IssueSink &issues)
{
    const bool isNeed = QLatin1String(row.entity().name) == QLatin1String("need");
    bool isTaken = true;
    for (std::size_t i = 0; i < row.cells().size(); ++i) {
        CellValue &cell = row.cells()[i];
        const domain::Field &field = row.entity().fields[i];
        if (cell.kind != CellValue::Kind::Real || cell.real >= 0
            || QLatin1String(row.entity().name) == QLatin1String("indicator")) {
            continue;
        }
        issues.add(isNeed ? Severity::Error : Severity::Warning, "bad-number",
            row.headerOf(field.name), shown(cell).toStdString());
        cell.clear();
        isTaken = !isNeed;
    }
    return isTaken;
}

bool hasRequired(const RowTarget &row, IssueSink &issues)
{
    for (std::size_t i = 0; i < row.cells().size(); ++i) {
        const domain::Field &field = row.entity().fields[i];
        if ((field.flags & domain::kRequired) != 0 && row.cells()[i].isAbsent()) {
            issues.add(Severity::Error, "required", row.headerOf(field.name), {},
                {QString::fromLatin1(field.name)});
            return false;
        }
    }
    return true;
}

} // namespace

bool completeRow(RowTarget &row, IssueSink &issues)
{
    const QLatin1String name(row.entity().name);
    if (name == QLatin1String("stage") && row.cell("name").isAbsent()) {
        row.cell("name").setText(row.cell("code").text);
    }
    if (row.has("trl_min")) {
        dropBadTrl(row, issues);
    }
    if (name == QLatin1String("need") && !row.cell("bands").isAbsent()) {
        CodeReader bands(nullptr, true);
        row.cell("bands").setText(
            std::string(bands.read(row.cell("bands").text).codes.constData()));
    }
    const bool hasAmounts = takesAmounts(row, issues);
    return hasAmounts && hasRequired(row, issues);
}

const QStringList &naturalFields(const domain::Entity &entity)
{
    static const QHash<QString, QStringList> kFields = [] {
        const auto words
            = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        return QHash<QString, QStringList>{
            {QStringLiteral("infrastructure"), words("name region municipality address")},
            {QStringLiteral("organisation"), words("name country address")},
            {QStringLiteral("equipment"), words("infrastructure name maker model")},
            {QStringLiteral("service"),
                words("infrastructure name type sectors stages trl_min trl_max")},
            {QStringLiteral("link"),
                words("from_infrastructure from_organisation to_infrastructure to_organisation "
                      "type")},
            {QStringLiteral("need"), words("region sector stage service bands")},
            {QStringLiteral("mapping"), words("region sector")},
            {QStringLiteral("priority"), words("region name")},
            {QStringLiteral("stage"), words("value_chain code")},
            {QStringLiteral("action_plan"), words("title region")},
            {QStringLiteral("action"), words("plan title")},
            {QStringLiteral("person"), words("name email")},
            {QStringLiteral("source"), words("name")},
        };
    }();
    static const QStringList kNone;
    const auto found = kFields.constFind(QString::fromLatin1(entity.name));
    return found == kFields.constEnd() ? kNone : *found;
}

bool isUniqueByNature(const domain::Entity &entity)
{
    static const QStringList kUnique{QStringLiteral("mapping"), QStringLiteral("stage"),
        QStringLiteral("priority"), QStringLiteral("person"), QStringLiteral("source"),
        QStringLiteral("action_plan")};
    return kUnique.contains(QString::fromLatin1(entity.name));
}

} // namespace trama::exchange
