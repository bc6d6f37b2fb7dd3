// SPDX-License-Identifier: GPL-3.0-or-later
// A child process works and acknowledges each step on a pipe; it is killed at any moment, also in
// the middle of a page. The file must hold every acknowledged step, at most one more, none in part.
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

enum class Defect { None, NoJournal, AcknowledgesEarly };

bool isWritingJournal(const DiskCall &call)
{
    return call.isOfJournal() && call.kind == Kind::Write;
}

/// Without a journal only a write of the database can be struck where it hurts.
bool isStruck(const DiskCall &call, Defect defect)
{
    return defect != Defect::NoJournal || (call.kind == Kind::Write && !call.isOfJournal());
}

/// Kills in the middle of the n-th call; without a journal its writes go nowhere.
WatchedDisk::Watch killAt(int call, Defect defect)
{
    return [left = call, defect](const DiskCall &asked) mutable -> DiskAnswer {
        if (isStruck(asked, defect) && --left <= 0) {
            return {Deed::Half, Word::Killed};
        }
        const bool isNowhere = defect == Defect::NoJournal && isWritingJournal(asked);
        return {isNowhere ? Deed::Nothing : Deed::All, Word::Success};
    };
}

/// What the subject's session asks of the disk, counted, and the time it takes.
std::pair<int, std::chrono::microseconds> measured(
    const Subject &subject, Arena &arena, Defect defect)
{
    int calls = 0;
    const WatchedDisk disk([&](const DiskCall &call) {
        calls += isStruck(call, defect) ? 1 : 0;
        return DiskAnswer{};
    });
    const auto begin = std::chrono::steady_clock::now();
    const Result<Work> work = subject.begin(arena.fresh());
    REQUIRE(work);
    for (int i = 0; i < subject.session; ++i) {
        REQUIRE((*work)());
    }
    return {calls,
        std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin)};
}

/// The first kill comes when all is acknowledged, of the others every other at a moment of the
/// clock's and every other in the middle of a call; without a journal all in the middle of a call.
Tally killed(const Subject &subject, int times, unsigned seed, Defect defect)
{
    Arena arena(subject);
    std::mt19937 random(seed);
    const auto [calls, time] = measured(subject, arena, defect);
    Tally tally;
    for (int i = 0; tally.goesOn(i, times, defect != Defect::None); ++i) {
        Killing killing;
        killing.acknowledgesEarly = defect == Defect::AcknowledgesEarly;
        if (i == 0 && defect == Defect::None) {
            killing.isWhenDone = true;
        } else if (i % 2 == 0 || defect == Defect::NoJournal) {
            killing.watch = killAt(1 + int(random() % unsigned(calls)), defect);
        } else {
            killing.after = std::chrono::microseconds(
                random() % std::uint64_t(time.count() + time.count() / 4));
        }
        const QString folder = arena.fresh();
        const auto acknowledged
            = acknowledgedUntilKilled(subject, folder, subject.session, killing);
        if (acknowledged) {
            tally.add(subject.judge(folder, *acknowledged), *acknowledged, 1);
        }
    }
    return tally;
}

void killSubject(const Subject &subject, int times, int controls)
{
    const Tally tally = killed(subject, times, 20261127, Defect::None);
    // A copy under another name has no journal to lose: its control is the early word.
    const bool isCopy = subject.name == savingAsSubject().name;
    const Tally control = killed(
        subject, controls, 20261128, isCopy ? Defect::AcknowledgesEarly : Defect::NoJournal);
    tally.conclude(QStringLiteral("kill -9: ") + subject.name, control);
}

} // namespace

TEST_CASE("nothing acknowledged is lost when the program is killed", "[trust]")
{
    for (const Subject &subject : subjects()) {
        const bool isLong = subject.name == importingSubject().name;
        killSubject(subject, isLong ? 4 : 16, isLong ? 2 : 8);
    }
}

TEST_CASE("an acknowledgement before its time is seen", "[trust]")
{
    CHECK(killed(editingSubject(), 24, 20261128, Defect::AcknowledgesEarly).faults() > 0);
}

TEST_CASE("nothing acknowledged is lost in 2,000 kills", "[.full][trust-table]")
{
    for (const Subject &subject : subjects()) {
        const bool isLong = subject.name == importingSubject().name;
        killSubject(subject, isLong ? 200 : 450, 50);
    }
}
