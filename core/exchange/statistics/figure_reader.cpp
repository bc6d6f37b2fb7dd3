// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/figure_reader.h"

#include "core/exchange/import/values/value_parsing.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace trama::exchange {

namespace {

using Role = StatisticRole;

/// A code without the label that Eurostat may write behind it: "AT11:Burgenland".
std::string_view codeOf(std::string_view cell)
{
    return trimmedText(cell.substr(0, cell.find(':')));
}

/// "nama_10r_2gdp" of "ESTAT:NAMA_10R_2GDP(1.0)".
QString datasetName(const QString &cell)
{
    static const QRegularExpression kName(QStringLiteral("^(?:[^:]*:)?([^(]+)"));
    return kName.match(cell).captured(1).trimmed().toLower();
}

/// "tgs00026" of "estat_tgs00026_linear.csv".
QString datasetOfFile(const QString &file)
{
    static const QRegularExpression kAround(
        QStringLiteral("^estat_|(?:_linear|_tabular)?(?:_en|_fr|_de)?$"));
    return file.section(QLatin1Char('.'), 0, 0).remove(kAround);
}

} // namespace

FigureReader::FigureReader(
    const SourceTable &source, const StatisticLayout &layout, const QString &file)
    : m_table(source.table)
    , m_layout(layout)
    , m_base(datasetOfFile(file))
    , m_region(layout.packed.isEmpty() ? layout.column(Role::Region) : layout.column(Role::Packed))
    , m_year(layout.column(Role::Year))
    , m_code(layout.column(Role::Code))
    , m_unit(layout.column(Role::Unit))
    , m_flag(layout.column(Role::Flag))
{
    const int dataset = layout.column(Role::Dataset);
    if (dataset >= 0 && m_table.rowCount() > 0) {
        m_base = datasetName(m_table.text(0, std::size_t(dataset)));
    }
    for (qsizetype i = 0; i + 1 < layout.packed.size(); ++i) {
        m_names.append(layout.packed[i]);
    }
    for (int column = 0; column < layout.roles.size(); ++column) {
        if (layout.roles[column] == Role::Dimension || layout.roles[column] == Role::Unit) {
            m_names.append(m_table.headers[column]);
            m_columns.push_back(column);
        }
    }
    findNaming();
}

/// A dimension names the indicator where a region has rows of more than one of its values; else it
/// is the same for all, or says something of the region. Where a column names the indicators, no
/// dimension does.
void FigureReader::findNaming()
{
    if (m_code >= 0) {
        return;
    }
    std::vector<std::unordered_map<std::string, std::string>> first(std::size_t(m_names.size()));
    std::set<std::size_t> naming;
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        const std::vector<std::string_view> values = dimensions(row);
        const std::string own(region(row));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto [known, isNew] = first[i].try_emplace(own, values[i]);
            if (!isNew && known->second != values[i]) {
                naming.insert(i);
            }
        }
    }
    m_naming.assign(naming.begin(), naming.end());
}

std::string_view FigureReader::cell(std::size_t row, int column) const
{
    return column < 0 ? std::string_view()
                      : trimmedText(m_table.cell(row, static_cast<std::size_t>(column)));
}

std::string_view FigureReader::region(std::size_t row) const
{
    const std::string_view text = cell(row, m_region);
    return codeOf(m_layout.packed.isEmpty() ? text : text.substr(text.rfind(',') + 1));
}

std::vector<std::string_view> FigureReader::dimensions(std::size_t row) const
{
    std::vector<std::string_view> values;
    if (!m_layout.packed.isEmpty()) {
        std::string_view text = cell(row, m_region);
        while (values.size() + 1 < std::size_t(m_layout.packed.size())) {
            const std::size_t end = std::min(text.find(','), text.size());
            values.push_back(codeOf(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }
    for (const int column : m_columns) {
        values.push_back(codeOf(cell(row, column)));
    }
    return values;
}

std::string FigureReader::suffix(std::size_t row) const
{
    std::string text;
    const std::vector<std::string_view> values
        = m_naming.empty() ? std::vector<std::string_view>() : dimensions(row);
    for (const std::size_t dimension : m_naming) {
        if (!values[dimension].empty()) {
            text += '-';
            text += values[dimension];
        }
    }
    return text;
}

std::string FigureReader::unit(
    std::size_t row, const std::vector<std::string_view> &dimensions) const
{
    if (m_unit >= 0) {
        return std::string(cell(row, m_unit));
    }
    const qsizetype packed = m_names.indexOf(QStringLiteral("unit"));
    return packed < 0 ? std::string() : std::string(dimensions[std::size_t(packed)]);
}

void FigureReader::read(std::size_t row, const std::function<void(const Figure &)> &visit) const
{
    Figure figure;
    const std::string behind = suffix(row);
    const std::string own(cell(row, m_code));
    const int year = yearOf(codeOf(cell(row, m_year)));
    figure.unit = unit(row, dimensions(row));
    for (int column = 0; column < m_layout.roles.size(); ++column) {
        const Role role = m_layout.roles[column];
        if (role != Role::Value && role != Role::Indicator && role != Role::YearValue) {
            continue;
        }
        const FigureCell read = readFigure(cell(row, column), m_layout.decimal);
        const std::string_view flag
            = read.flag.empty() && role == Role::Value ? cell(row, m_flag) : read.flag;
        if (read.isMissing && flag.empty()) {
            continue;
        }
        figure.column = column;
        figure.value = read.value;
        figure.isBad = !read.isMissing && !read.value;
        figure.flag = flag;
        figure.year
            = role == Role::YearValue ? yearOf(m_table.headers[column].toStdString()) : year;
        figure.code = role == Role::Indicator ? m_table.headers[column].toStdString()
            : own.empty()                     ? m_base.toStdString()
                                              : own;
        figure.code += behind;
        visit(figure);
    }
}

bool FigureReader::hasYears() const
{
    return m_year >= 0 || m_layout.column(Role::YearValue) >= 0;
}

QStringList FigureReader::namingColumns() const
{
    QStringList names;
    for (const std::size_t dimension : m_naming) {
        names.append(m_names[qsizetype(dimension)]);
    }
    return names;
}

} // namespace trama::exchange
