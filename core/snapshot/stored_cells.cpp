// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/stored_cells.h"

#include <algorithm>
#include <array>

namespace trama::snapshot {

namespace {

// In the order of the enumerations; what is none of them is unknown.
constexpr std::array kTriStates{"", "no", "yes"};
constexpr std::array kLifeCycles{
    "", "planned", "under_construction", "operational", "upgrading", "suspended", "closed"};
constexpr std::array kPrecisions{"", "exact", "address", "municipality", "approximate"};
constexpr std::array kMappingStatuses{"not_started", "partial", "complete"};

template <typename Enum, std::size_t N>
Enum valueOf(QByteArrayView utf8, const std::array<const char *, N> &codes)
{
    const auto found = std::find(codes.begin(), codes.end(), utf8);
    return found == codes.end() ? Enum{} : static_cast<Enum>(found - codes.begin());
}

} // namespace

double amount(const storage::RowReader &row, int column)
{
    return row.isNull(column) ? kUnknown : row.real(column);
}

QDate date(const storage::RowReader &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

TriState triState(const storage::RowReader &row, int column)
{
    return valueOf<TriState>(row.utf8(column), kTriStates);
}

LifeCycle lifeCycle(const storage::RowReader &row, int column)
{
    return valueOf<LifeCycle>(row.utf8(column), kLifeCycles);
}

QString lifeCycleCode(LifeCycle status)
{
    return QString::fromLatin1(kLifeCycles[std::size_t(status)]);
}

Precision precision(const storage::RowReader &row, int column)
{
    return valueOf<Precision>(row.utf8(column), kPrecisions);
}

MappingStatus mappingStatus(const storage::RowReader &row, int column)
{
    return valueOf<MappingStatus>(row.utf8(column), kMappingStatuses);
}

QStringList list(const storage::RowReader &row, int column)
{
    return row.text(column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace trama::snapshot
