// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statistic_layout.h"

#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/exchange/statistics/figure_cell.h"
#include "core/geo/region_code.h"

#include <QRegularExpression>

#include <algorithm>

namespace trama::exchange {

namespace {

using Role = StatisticRole;

constexpr std::size_t kSample = 2000;

/// Headers, folded, and what they hold wherever they stand.
Role namedRole(const QString &folded)
{
    static const QHash<QString, Role> kRoles = [] {
        const std::pair<Role, const char *> words[]{
            {Role::Region,
                "region geo nuts nutsid nutscode nuts1 nuts2 nuts3 geocode regioncode refarea "
                "regiao "
                "codigonuts codnuts codigoregiao"},
            {Role::Year, "year time timeperiod period ano periodo jahr annee rok"},
            {Role::Value, "value values obsvalue valor valores obs figure"},
            {Role::Code, "code indicator indicatorcode indicador variable variavel"},
            {Role::Unit, "unit unitmeasure unidade unidademedida units"},
            {Role::Flag, "flag flags obsflag obsstatus"},
            {Role::Dataset, "dataflow structureid dataset"},
            {Role::None,
                "lastupdate structure structurename action confstatus cntrcode country countrycode "
                "pais nutsname regionname name nome geoname namelatn levlcode level nivel lat lon "
                "latitude longitude id fid index unnamed0 source fonte"}};
        QHash<QString, Role> roles;
        for (const auto &[role, names] : words) {
            for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
                roles.insert(name, role);
            }
        }
        return roles;
    }();
    return kRoles.value(folded, Role::Dimension);
}

bool isNamed(const QString &folded)
{
    return namedRole(folded) != Role::Dimension;
}

/// Eurostat may write "geo:Geopolitical entity": the code stands first.
QString foldedName(const QString &header)
{
    return foldedHeader(header.section(QLatin1Char(':'), 0, 0));
}

Role mappedRole(const QString &field, Role proposed)
{
    static const QHash<QString, Role> kRoles{{QStringLiteral("region"), Role::Region},
        {QStringLiteral("year"), Role::Year}, {QStringLiteral("code"), Role::Code},
        {QStringLiteral("unit"), Role::Unit}, {QStringLiteral("flag"), Role::Flag}};
    if (field == QLatin1String("value")) {
        const bool isOneOfMany = proposed == Role::YearValue || proposed == Role::Indicator;
        return isOneOfMany ? proposed : Role::Value;
    }
    return kRoles.value(field, Role::None);
}

/// The share of filled cells, of the first rows, that pass.
template <typename Passes> double shareOf(const TextTable &table, int column, const Passes &passes)
{
    int filled = 0;
    int passing = 0;
    for (std::size_t row = 0; row < std::min(table.rowCount(), kSample); ++row) {
        const std::string_view cell
            = trimmedText(table.cell(row, static_cast<std::size_t>(column)));
        filled += cell.empty() ? 0 : 1;
        passing += !cell.empty() && passes(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(passing) / filled;
}

bool isFigure(std::string_view cell)
{
    const FigureCell figure = readFigure(cell, '.');
    return figure.value || figure.isMissing || readFigure(cell, ',').value;
}

bool isRegionCode(std::string_view cell)
{
    return geo::levelOfCode(QString::fromUtf8(cell.data(), qsizetype(cell.size()))) >= 1;
}

void unpack(StatisticLayout &layout, int column, const QString &header)
{
    layout.roles[column] = Role::Packed;
    layout.packed = header.section(QLatin1Char('\\'), 0, 0).split(QLatin1Char(','));
    for (QString &name : layout.packed) {
        name = name.trimmed();
    }
}

/// Columns that are told only from their cells: those of numbers and, without a name, of regions.
void lookAtCells(StatisticLayout &layout, const SourceTable &source, const QVector<bool> &isOpen)
{
    const bool isLong = layout.column(Role::Value) >= 0;
    const bool hasYears = layout.column(Role::YearValue) >= 0;
    for (int column = 0; column < layout.roles.size(); ++column) {
        if (!isOpen[column] || layout.roles[column] != Role::Dimension) {
            continue;
        }
        const bool hasRegion = layout.column(Role::Region) >= 0 || layout.column(Role::Packed) >= 0;
        if (!hasRegion && shareOf(source.table, column, isRegionCode) > 0.8) {
            layout.roles[column] = Role::Region;
            continue;
        }
        const bool holdsFigures = shareOf(source.table, column, isFigure) > 0.9;
        if (!isLong && !hasYears) {
            layout.roles[column] = holdsFigures ? Role::Indicator : Role::None;
        } else if (holdsFigures) {
            layout.roles[column] = Role::None; // says something of the figure, and does not name it
        }
    }
}

void settleDecimal(StatisticLayout &layout, const SourceTable &source)
{
    DecimalVotes votes;
    for (int column = 0; column < layout.roles.size(); ++column) {
        const Role role = layout.roles[column];
        if (role != Role::Value && role != Role::Indicator && role != Role::YearValue) {
            continue;
        }
        for (std::size_t row = 0; row < source.table.rowCount(); ++row) {
            votes.add(numberOf(source.table.cell(row, static_cast<std::size_t>(column))));
        }
    }
    layout.decimal = votes.sign('.');
}

} // namespace

bool StatisticLayout::hasValues() const
{
    return column(Role::Value) >= 0 || column(Role::Indicator) >= 0 || column(Role::YearValue) >= 0;
}

QString StatisticLayout::field(int column) const
{
    switch (roles.value(column, Role::None)) {
    case Role::Region:
    case Role::Packed:
        return QStringLiteral("region");
    case Role::Year:
        return QStringLiteral("year");
    case Role::Value:
    case Role::Indicator:
    case Role::YearValue:
        return QStringLiteral("value");
    case Role::Code:
    case Role::Dimension:
    case Role::Dataset:
        return QStringLiteral("code");
    case Role::Unit:
        return QStringLiteral("unit");
    case Role::Flag:
        return QStringLiteral("flag");
    case Role::None:
        break;
    }
    return {};
}

std::optional<StatisticLayout> statisticLayout(
    const SourceTable &source, const QHash<QString, QString> &map)
{
    const QStringList &headers = source.table.headers;
    StatisticLayout layout;
    layout.roles.fill(Role::Dimension, headers.size());
    QVector<bool> isOpen(headers.size(), true);
    for (int column = 0; column < headers.size(); ++column) {
        const QString &header = headers[column];
        const QString name = foldedName(header);
        if (header.contains(QLatin1Char('\\')) && layout.packed.isEmpty()) {
            unpack(layout, column, header);
        } else if (yearOf(header.toStdString()) > 0) {
            layout.roles[column] = Role::YearValue;
        } else if (isNamed(name)) {
            const Role role = namedRole(name);
            const bool isTaken = role != Role::None && layout.roles.contains(role);
            layout.roles[column] = isTaken ? Role::None : role;
            isOpen[column] = false;
        }
        if (const auto field = map.constFind(header); field != map.cend()) {
            layout.roles[column] = mappedRole(*field, layout.roles[column]);
            isOpen[column] = false;
        }
    }
    lookAtCells(layout, source, isOpen);
    const bool hasRegion = layout.column(Role::Region) >= 0 || !layout.packed.isEmpty();
    if (!hasRegion || !layout.hasValues()) {
        return std::nullopt;
    }
    settleDecimal(layout, source);
    return layout;
}

int yearOf(std::string_view utf8)
{
    static const QRegularExpression kYear(
        QStringLiteral("^((?:18|19|20|21)\\d\\d)(?:\\.0|-01-01(?:T.*)?|-12-31(?:T.*)?)?$"));
    const std::string_view text = trimmedText(utf8);
    const QRegularExpressionMatch match
        = kYear.match(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace trama::exchange
