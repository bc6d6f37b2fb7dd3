// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails. A session is recorded once, call by call; a crash is any state the disk may be
// found in when it stopped at one of them: what was not synced dropped, reordered and torn by
// sectors, names of a folder not synced gone or back. A part of the crashes meets a second one
// while the first is being recovered from.
#include "tests/core/storage/trust/arena.h"
#include "tests/core/storage/trust/disk_record.h"
#include "tests/core/storage/trust/tally.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::tests;

namespace {

/// The subject's session in the folder; of a recovery only its opening.
DiskRecord recorded(const Subject &subject, const QString &folder, int steps)
{
    DiskRecord record(folder);
    const WatchedDisk disk([&](const DiskCall &call) { return record.add(call); });
    const Result<Work> work = subject.begin(folder);
    for (int i = 0; work && i < steps; ++i) {
        REQUIRE((*work)());
        record.acknowledge();
    }
    return record;
}

/// Opens what a crash has left, and lets the power fail again during that.
void crashAgain(const Subject &subject, QString &folder, const QString &next, std::mt19937 &random)
{
    const DiskRecord record = recorded(subject, folder, 0);
    if (record.calls() > 0) {
        record.crash(random() % (record.calls() + 1), random, {}, next);
        folder = next;
    }
}

Tally crashed(const Subject &subject, int times, const DiskDefect &defect)
{
    const Arena arena(subject);
    std::mt19937 random(20261127);
    const TemporaryFolder work;
    copyFiles(arena.prepared(), work.path(QStringLiteral("session")));
    const DiskRecord record
        = recorded(subject, work.path(QStringLiteral("session")), subject.session);
    Tally tally;
    for (int i = 0; tally.goesOn(i, times, defect.syncsNothing); ++i) {
        // Every eighth after the last call, when all is acknowledged.
        const std::size_t call
            = i % 8 == 0 ? record.calls() : std::size_t(random() % (record.calls() + 1));
        const int acknowledged = record.acknowledgedBefore(call);
        const TemporaryFolder folders;
        QString folder = folders.path(QStringLiteral("first"));
        record.crash(call, random, defect, folder);
        if (random() % 4 == 0) {
            crashAgain(subject, folder, folders.path(QStringLiteral("second")), random);
        }
        tally.add(subject.judge(folder, acknowledged), acknowledged, 1);
    }
    return tally;
}

void cutPower(const Subject &subject, int times, int controls)
{
    const Tally tally = crashed(subject, times, {});
    tally.conclude(
        QStringLiteral("power loss: ") + subject.name, crashed(subject, controls, {true, true}));
}

} // namespace

TEST_CASE("nothing acknowledged is lost when the power fails", "[trust]")
{
    for (const Subject &subject : subjects()) {
        const bool isLong = subject.name == importingSubject().name;
        cutPower(subject, isLong ? 4 : 40, isLong ? 2 : 10);
    }
}

TEST_CASE("a folder that is not written with its files is seen", "[trust]")
{
    CHECK(crashed(editingSubject(), 100, {false, true}).faults() > 0);
}

TEST_CASE("nothing acknowledged is lost in 10,000 power cuts", "[.full][trust-table]")
{
    for (const Subject &subject : subjects()) {
        const bool isLong = subject.name == importingSubject().name;
        cutPower(subject, isLong ? 1000 : 2250, 100);
    }
}
