// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/gap_matrix_scene.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

/// Weighted coverage of needs, as METHODS.md rolls up.
struct Sum {
    double weight = 0;
    double covered = 0;
    int needs = 0;

    void add(const gap::NeedResult &need, double scaled)
    {
        weight += scaled;
        covered += scaled * need.cov;
        ++needs;
    }
    double cov() const { return weight > 0 ? covered / weight : snapshot::kUnknown; }
};

bool isCounted(const gap::NeedResult &need)
{
    return need.gapClass != gap::GapClass::NotNeeded && need.gapClass != gap::GapClass::NotMapped;
}

QHash<int, double> weightsByRegion(const gap::GapReport &report)
{
    QHash<int, double> sums;
    for (const gap::NeedResult &need : report.needs) {
        if (isCounted(need)) {
            sums[need.at.region] += need.weight;
        }
    }
    return sums;
}

QStringList rowCodes(
    const gap::NeedResult &need, const std::vector<gap::Axis> &axes, const CodeNames &names)
{
    QStringList codes;
    for (const gap::Axis axis : axes) {
        codes.append(names.code(need.at, axis));
    }
    return codes;
}

QString rowName(
    const QStringList &codes, const std::vector<gap::Axis> &axes, const CodeNames &names)
{
    QStringList parts;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const QString &code = codes[qsizetype(i)];
        if (!code.isEmpty() || axes.size() == 1) {
            parts.append(names.name(axes[i], code));
        }
    }
    return parts.isEmpty() ? names.need({}) : parts.join(QLatin1String(", "));
}

/// Distinct row codes, sorted axis by axis.
std::vector<QStringList> sortedRows(
    const gap::GapReport &report, const std::vector<gap::Axis> &axes, const CodeNames &names)
{
    std::vector<QStringList> rows;
    QSet<QStringList> seen;
    for (const gap::NeedResult &need : report.needs) {
        const QStringList codes = rowCodes(need, axes, names);
        if (!seen.contains(codes)) {
            seen.insert(codes);
            rows.push_back(codes);
        }
    }
    for (std::size_t i = axes.size(); i-- > 0;) {
        QStringList order;
        for (const QStringList &row : rows) {
            order.append(row[qsizetype(i)]);
        }
        order.removeDuplicates();
        names.sort(axes[i], order);
        QHash<QString, qsizetype> places;
        for (qsizetype k = 0; k < order.size(); ++k) {
            places.insert(order[k], k);
        }
        std::stable_sort(rows.begin(), rows.end(), [&](const QStringList &a, const QStringList &b) {
            return places.value(a[qsizetype(i)]) < places.value(b[qsizetype(i)]);
        });
    }
    return rows;
}

void put(MatrixCell &cell, const gap::NeedResult &need)
{
    const bool isFirst = cell.needs == 0 && !cell.gapClass;
    cell.open += need.supply.nOpen;
    cell.count += need.supply.n;
    cell.target += need.target;
    cell.gaps += gap::isGap(need.gapClass) ? 1 : 0;
    ++cell.needs;
    if (isFirst) {
        cell.gapClass = need.gapClass;
        cell.marks = need.marks;
    } else {
        cell.gapClass.reset();
        cell.marks.clear();
    }
}

/// Fills a table need by need.
class TableMaker {
public:
    TableMaker(const gap::GapReport &report, const CodeNames &names, std::vector<gap::Axis> rows,
        gap::Axis column)
        : m_report(report)
        , m_names(names)
        , m_rows(std::move(rows))
        , m_column(column)
        , m_regionWeights(weightsByRegion(report))
    {
    }

    MatrixInput make();

private:
    void lines();
    void add(const gap::NeedResult &need);
    double scaledWeight(const gap::NeedResult &need) const;
    static void settle(std::vector<MatrixLine> &lines, const std::vector<Sum> &sums);

    const gap::GapReport &m_report;
    const CodeNames &m_names;
    std::vector<gap::Axis> m_rows;
    gap::Axis m_column;
    QHash<int, double> m_regionWeights;
    MatrixInput m_table;
    QHash<QStringList, std::size_t> m_rowPlace;
    QHash<QStringList, std::size_t> m_columnPlace;
    std::vector<Sum> m_cellSums;
    std::vector<Sum> m_rowSums;
    std::vector<Sum> m_columnSums;
    Sum m_whole;
};

void TableMaker::lines()
{
    QStringList axisNames;
    for (const gap::Axis axis : m_rows) {
        axisNames.append(m_names.axis(axis));
    }
    m_table.rowTitle = axisNames.join(QLatin1String(", "));
    m_table.columnTitle = m_names.axis(m_column);
    for (const QStringList &key : sortedRows(m_report, m_rows, m_names)) {
        m_rowPlace.insert(key, m_table.rows.size());
        m_table.rows.push_back(
            {key.join(QLatin1Char('/')), rowName(key, m_rows, m_names), snapshot::kUnknown, 0});
    }
    for (const QStringList &key : sortedRows(m_report, {m_column}, m_names)) {
        m_columnPlace.insert(key, m_table.columns.size());
        m_table.columns.push_back(
            {key.first(), m_names.name(m_column, key.first()), snapshot::kUnknown, 0});
    }
    m_table.cells.resize(m_table.rows.size() * m_table.columns.size());
    m_cellSums.resize(m_table.cells.size());
    m_rowSums.resize(m_table.rows.size());
    m_columnSums.resize(m_table.columns.size());
}

double TableMaker::scaledWeight(const gap::NeedResult &need) const
{
    if (m_regionWeights.size() < 2) {
        return need.weight;
    }
    const double sum = m_regionWeights.value(need.at.region);
    return sum > 0 ? need.weight / sum : 0;
}

void TableMaker::add(const gap::NeedResult &need)
{
    const std::size_t row = m_rowPlace.value(rowCodes(need, m_rows, m_names));
    const std::size_t column = m_columnPlace.value(rowCodes(need, {m_column}, m_names));
    const std::size_t at = row * m_table.columns.size() + column;
    put(m_table.cells[at], need);
    if (isCounted(need)) {
        for (Sum *part : {&m_cellSums[at], &m_rowSums[row], &m_columnSums[column], &m_whole}) {
            part->add(need, scaledWeight(need));
        }
    }
}

void TableMaker::settle(std::vector<MatrixLine> &lines, const std::vector<Sum> &sums)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].cov = sums[i].cov();
        lines[i].needs = sums[i].needs;
    }
}

MatrixInput TableMaker::make()
{
    lines();
    for (const gap::NeedResult &need : m_report.needs) {
        add(need);
    }
    for (std::size_t i = 0; i < m_table.cells.size(); ++i) {
        m_table.cells[i].cov = m_cellSums[i].cov();
    }
    settle(m_table.rows, m_rowSums);
    settle(m_table.columns, m_columnSums);
    m_table.cov = m_whole.cov();
    m_table.needs = m_whole.needs;
    return std::move(m_table);
}

} // namespace

MatrixInput matrixInput(const gap::GapReport &report, const CodeNames &names,
    const std::vector<gap::Axis> &rows, gap::Axis column)
{
    return TableMaker(report, names, rows, column).make();
}

} // namespace trama::render
