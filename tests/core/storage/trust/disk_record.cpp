// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/disk_record.h"

#include "tests/core/storage/trust/crashed_disk.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <algorithm>

namespace trama::tests {

using Kind = DiskCall::Kind;

DiskRecord::DiskRecord(const QString &folder)
    : m_folder(folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + QLatin1Char('/') + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        m_before[name] = file.readAll();
    }
}

DiskAnswer DiskRecord::add(const DiskCall &call)
{
    const QString inFolder = m_folder + QLatin1Char('/');
    if (call.kind == Kind::SyncFolder ? call.path == m_folder : call.path.startsWith(inFolder)) {
        const bool isTruncation = call.kind == Kind::Truncate;
        m_calls.push_back({call.kind, call.path.mid(inFolder.size()), call.to.mid(inFolder.size()),
            isTruncation ? call.size : call.offset, call.bytes.toByteArray(), call.syncsFolder});
    }
    return {};
}

int DiskRecord::acknowledgedBefore(std::size_t call) const
{
    return int(std::count_if(m_acknowledged.cbegin(), m_acknowledged.cend(),
        [call](std::size_t made) { return made <= call; }));
}

void DiskRecord::play(CrashedDisk &disk, const Call &call, const DiskDefect &defect) const
{
    switch (call.kind) {
    case Kind::Create:
        return disk.create(call.name);
    case Kind::Write:
        return disk.write(call.name, call.offset, call.bytes);
    case Kind::Truncate:
        return disk.truncate(call.name, call.offset);
    case Kind::Delete:
        return disk.remove(call.name);
    case Kind::Rename:
        return disk.rename(call.name, call.to);
    case Kind::Sync:
        return defect.syncsNothing ? void() : disk.sync(call.name);
    case Kind::SyncFolder:
        break;
    }
}

void DiskRecord::crash(
    std::size_t call, std::mt19937 &random, const DiskDefect &defect, const QString &folder) const
{
    CrashedDisk disk(m_before);
    for (std::size_t i = 0; i <= call && i < m_calls.size(); ++i) {
        const Call &each = m_calls[i];
        // The call the power fails in has done some of its work, but no sync is sure of it.
        const bool isLast = i == call;
        if (!isLast || each.kind != Kind::Sync) {
            play(disk, each, defect);
        }
        const bool syncsFolder = each.syncsFolder || each.kind == Kind::SyncFolder;
        if (syncsFolder && !isLast && !defect.syncsNothing && !defect.syncsNoFolder) {
            disk.syncFolder();
        }
    }
    const QHash<QString, QByteArray> files = disk.found(random);
    REQUIRE(QDir().mkpath(folder));
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        QFile file(folder + QLatin1Char('/') + each.key());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(each.value()) == each.value().size());
    }
}

} // namespace trama::tests
