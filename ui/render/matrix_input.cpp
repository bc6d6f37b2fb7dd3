// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/gap_matrix_scene.h"

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

QString rowName(const QStringList &codes, const std::vector<gap::Axis> &axes, const CodeNames &names)
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

} // namespace

MatrixInput matrixInput(const gap::GapReport &report, const CodeNames &names,
    const std::vector<gap::Axis> &rows, gap::Axis column)
{
    MatrixInput input;
    QStringList axisNames;
    for (const gap::Axis axis : rows) {
        axisNames.append(names.axis(axis));
    }
    input.rowTitle = axisNames.join(QLatin1String(", "));
    input.columnTitle = names.axis(column);
    const std::vector<QStringList> rowKeys = sortedRows(report, rows, names);
    const std::vector<QStringList> columnKeys = sortedRows(report, {column}, names);
    for (const QStringList &key : rowKeys) {
        input.rows.push_back({key.join(QLatin1Char('/')), rowName(key, rows, names)});
    }
    for (const QStringList &key : columnKeys) {
        input.columns.push_back({key.first(), names.name(column, key.first())});
    }
    QHash<QStringList, std::size_t> rowPlace;
    QHash<QStringList, std::size_t> columnPlace;
    for (std::size_t i = 0; i < rowKeys.size(); ++i) {
        rowPlace.insert(rowKeys[i], i);
    }
    for (std::size_t i = 0; i < columnKeys.size(); ++i) {
        columnPlace.insert(columnKeys[i], i);
    }
    input.cells.resize(rowKeys.size() * columnKeys.size());
    std::vector<Sum> cellSums(input.cells.size());
    std::vector<Sum> rowSums(rowKeys.size());
    std::vector<Sum> columnSums(columnKeys.size());
    Sum whole;
    const QHash<int, double> regionWeights = weightsByRegion(report);
    for (const gap::NeedResult &need : report.needs) {
        const std::size_t r = rowPlace.value(rowCodes(need, rows, names));
        const std::size_t c = columnPlace.value(rowCodes(need, {column}, names));
        const std::size_t at = r * columnKeys.size() + c;
        put(input.cells[at], need);
        if (!isCounted(need)) {
            continue;
        }
        const double sum = regionWeights.value(need.at.region);
        const double scaled = regionWeights.size() < 2 ? need.weight : sum > 0 ? need.weight / sum : 0;
        for (Sum *part : {&cellSums[at], &rowSums[r], &columnSums[c], &whole}) {
            part->add(need, scaled);
        }
    }
    for (std::size_t i = 0; i < input.cells.size(); ++i) {
        input.cells[i].cov = cellSums[i].cov();
    }
    for (std::size_t i = 0; i < rowSums.size(); ++i) {
        input.rows[i].cov = rowSums[i].cov();
        input.rows[i].needs = rowSums[i].needs;
    }
    for (std::size_t i = 0; i < columnSums.size(); ++i) {
        input.columns[i].cov = columnSums[i].cov();
        input.columns[i].needs = columnSums[i].needs;
    }
    input.cov = whole.cov();
    input.needs = whole.needs;
    return input;
}

} // namespace trama::render
