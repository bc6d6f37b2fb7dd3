// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/trust/watched_disk.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <random>
#include <vector>

namespace trama::tests {

class CrashedDisk;

/// What of a disk's duties is not done in a record: the known defects of the controls.
struct DiskDefect {
    bool syncsNothing = false;
    bool syncsNoFolder = false;
};

/// All that was asked of the disk in one folder, with what was acknowledged in between; from it,
/// what a power cut at any call may leave: of everything not synced any sector of any write, or
/// none, and any of the folder's changes, or none.
class DiskRecord {
public:
    explicit DiskRecord(const QString &folder); ///< as it stands now is on the disk for good

    DiskAnswer add(const DiskCall &call);
    void acknowledge() { m_acknowledged.push_back(m_calls.size()); }

    std::size_t calls() const { return m_calls.size(); }
    /// Acknowledged before that call was made.
    int acknowledgedBefore(std::size_t call) const;
    /// Writes to `folder` what is found when the power fails during that call.
    void crash(std::size_t call, std::mt19937 &random, const DiskDefect &defect,
        const QString &folder) const;

private:
    struct Call {
        DiskCall::Kind kind;
        QString name; ///< within the folder
        QString to;
        qint64 offset;
        QByteArray bytes;
        bool syncsFolder;
    };

    void play(CrashedDisk &disk, const Call &call, const DiskDefect &defect) const;

    QString m_folder;
    QHash<QString, QByteArray> m_before;
    std::vector<Call> m_calls;
    std::vector<std::size_t> m_acknowledged; ///< calls made before each
};

} // namespace trama::tests
