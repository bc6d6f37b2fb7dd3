// SPDX-License-Identifier: GPL-3.0-or-later
// The k-th call to the disk fails, for every k until a session passes without reaching it. What
// failed must be told as an error, and nothing of it may stand in the file; once the disk is good
// again the same open project goes on.
#include "tests/core/storage/trust/arena.h"
#include "tests/core/storage/trust/child.h"
#include "tests/core/storage/trust/tally.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trama;
using namespace trama::tests;

namespace {

using Kind = DiskCall::Kind;
using Deed = DiskAnswer::Deed;
using Word = DiskAnswer::Word;

enum class Calls { All, ThatNeedRoom, WritesOfDatabases };

/// How the disk fails.
struct Fault {
    const char *name;
    DiskAnswer answer;
    Calls calls = Calls::All;
    bool stays = false; ///< until the error has been told; else once
    int more = 0; ///< so many steps told as failed may be in the file all the same
};

constexpr Fault kErrorOnce{"EIO once", {Deed::Half, Word::Error}};
constexpr Fault kErrorStays{"EIO from then on", {Deed::Half, Word::Error}, Calls::All, true};
constexpr Fault kDoneButError{
    "done, but told as EIO", {Deed::All, Word::Error}, Calls::All, false, 1};
constexpr Fault kFull{
    "ENOSPC with half a write", {Deed::Half, Word::Full}, Calls::ThatNeedRoom, true};
// The controls: disks that forget what they are given, from then on or once, and do not say so.
constexpr Fault kForgets{"", {Deed::Nothing, Word::Success}, Calls::WritesOfDatabases, true};
constexpr Fault kForgetsOnce{"", {Deed::Nothing, Word::Success}, Calls::WritesOfDatabases};

bool isMeant(const DiskCall &call, Calls calls)
{
    switch (calls) {
    case Calls::All:
        break;
    case Calls::ThatNeedRoom:
        return call.needsRoom();
    case Calls::WritesOfDatabases:
        return call.kind == Kind::Write && !call.isOfJournal();
    }
    return true;
}

/// A disk that fails at its k-th call, while it is armed.
struct FailingDisk {
    FailingDisk(const Fault &fault, int call)
        : disk([this, &fault, left = call](const DiskCall &asked) mutable -> DiskAnswer {
            if (!isArmed || !isMeant(asked, fault.calls)) {
                return {};
            }
            --left;
            const bool isHit = left == 0 || (left < 0 && fault.stays);
            isReached = isReached || isHit;
            return isHit ? fault.answer : DiskAnswer{};
        })
    {
    }
    bool isArmed = true;
    bool isReached = false;
    WatchedDisk disk;
};

/// Begins again on a good disk where the fault has met the opening.
Result<Work> begun(const Subject &subject, const QString &folder, FailingDisk &disk)
{
    const Result<Work> work = subject.begin(folder);
    if (work) {
        return work;
    }
    disk.isArmed = false;
    return subject.begin(folder);
}

/// One session with the fault at that call; false where it was not reached.
bool ran(const Subject &subject, const QString &folder, const Fault &fault, int call, Tally &tally)
{
    int acknowledged = 0;
    FailingDisk disk(fault, call);
    {
        const Result<Work> work = begun(subject, folder, disk);
        REQUIRE(work);
        for (bool isTold = false; acknowledged < subject.session;) {
            if ((*work)()) {
                ++acknowledged;
                continue;
            }
            REQUIRE(disk.isReached);
            disk.isArmed = false;
            // Once as another program sees it, then the same open project goes on.
            const Judged judged = isTold ? Judged{{}, QStringLiteral("of no more use")}
                                         : subject.judge(folder, acknowledged);
            tally.add(judged, acknowledged, fault.more);
            if (isTold) {
                break;
            }
            isTold = true;
            acknowledged = fault.more == 0 ? acknowledged : judged.steps.value_or(acknowledged);
        }
    }
    const bool isReached = disk.isReached;
    disk.isArmed = false;
    if (isReached) {
        tally.add(subject.judge(folder, acknowledged), acknowledged, 0);
    }
    return isReached;
}

constexpr int kEvery = 0; ///< every call, until a session passes without reaching it

/// How many calls of the kind a session makes.
int callsOf(const Subject &subject, Arena &arena, Calls kind)
{
    int calls = 0;
    const WatchedDisk disk([&](const DiskCall &call) {
        calls += isMeant(call, kind) ? 1 : 0;
        return DiskAnswer{};
    });
    const Result<Work> work = subject.begin(arena.fresh());
    for (int i = 0; i < subject.session; ++i) {
        REQUIRE((*work)());
    }
    return calls;
}

/// So many calls drawn by lot, or every one.
void sweepInto(Tally &tally, const Subject &subject, const Fault &fault, int draws)
{
    Arena arena(subject);
    if (draws == kEvery) {
        for (int call = 1; ran(subject, arena.fresh(), fault, call, tally);) {
            ++call;
        }
        return;
    }
    std::mt19937 random(20261127);
    const unsigned calls = unsigned(callsOf(subject, arena, fault.calls));
    const bool isControl = fault.answer.word == Word::Success;
    for (int i = 0; tally.goesOn(i, draws, isControl); ++i) {
        ran(subject, arena.fresh(), fault, 1 + int(random() % calls), tally);
    }
}

void sweep(const Subject &subject, const std::vector<Fault> &faults, int draws, int controls)
{
    Tally control;
    sweepInto(control, subject, kForgets, controls);
    sweepInto(control, subject, kForgetsOnce, controls);
    for (const Fault &fault : faults) {
        Tally tally;
        sweepInto(tally, subject, fault, draws);
        tally.conclude(QLatin1String(fault.name) + QLatin1String(": ") + subject.name, control);
    }
}

} // namespace

TEST_CASE("a call that fails is told, and nothing of its step is kept", "[trust]")
{
    for (const Subject &subject : subjects()) {
        const bool isLong = subject.name == importingSubject().name;
        sweep(subject, {kErrorOnce, kErrorStays, kDoneButError, kFull}, isLong ? 1 : 8,
            isLong ? 2 : 8);
    }
}

TEST_CASE("whichever call fails is told, and nothing of its step is kept", "[.full][trust-table]")
{
    for (const Subject &subject : subjects()) {
        // A bulk step makes thousands of calls that are alike.
        const int draws = subject.name == importingSubject().name ? 100 : kEvery;
        sweep(subject, {kErrorOnce, kErrorStays, kDoneButError, kFull}, draws, 100);
    }
}
