// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/recorder.h"

#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

Recorder::Recorder(Connection &connection, Session session)
    : m_connection(&connection)
    , m_session(std::move(session))
{
}

Result<Recorder> Recorder::start(Connection &connection)
{
    Result<Session> session = Session::watch(connection, trackedTables());
    if (!session) {
        return passOn(session);
    }
    return Recorder(connection, std::move(*session));
}

bool Recorder::beginRow()
{
    if (m_newRows < kBulkThreshold) {
        ++m_newRows;
        return false;
    }
    m_session.setEnabled(false);
    return true;
}

void Recorder::endRow()
{
    m_session.setEnabled(true);
}

void Recorder::noteBulkRow(
    const char *table, Key key, const std::vector<Cell> &cells, const std::vector<int> &columns)
{
    // A key of another block begins another range, so that a range holds rows of this edit only.
    constexpr int counterBits = 21;
    std::vector<OpenRange> &ranges = m_ranges[table];
    if (ranges.empty() || ranges.back().range.first >> counterBits != key >> counterBits) {
        ranges.push_back({BulkRange{table, key, key, 0, 0}, {}});
    }
    OpenRange &open = ranges.back();
    open.range.last = key;
    ++open.range.count;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        open.hash.add(columns[i], cells[i]);
    }
    open.hash.endRow();
}

std::vector<BulkRange> Recorder::ranges() const
{
    std::vector<BulkRange> all;
    for (const auto &[table, ranges] : m_ranges) {
        for (const OpenRange &open : ranges) {
            all.push_back(open.range);
            all.back().hash = open.hash.value();
        }
    }
    return all;
}

} // namespace trama::storage
