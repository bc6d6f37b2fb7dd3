// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/safety_copies.h"
#include "tests/core/storage/fixture.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

/// Facilities with long names, one a step, each changed once.
void fill(ProjectFile &file, int facilities)
{
    for (int i = 0; i < facilities; ++i) {
        QString name;
        for (int word = 0; word < 300; ++word) {
            name += QString::number((i + 1) * (word + 7919) % 10'007);
        }
        const Key key = file.addFacility(name);
        REQUIRE(file.project().edit(named(), [&](Writer &writer) {
            return writer.update(
                entity("infrastructure"), key, {{QStringLiteral("name"), QString::number(i)}});
        }));
    }
}

} // namespace

TEST_CASE("a compacted project has the same data in a smaller file", "[storage]")
{
    ProjectFile file;
    fill(file, 40);
    const QString before = file.dump();
    const qint64 size = QFileInfo(file.path()).size();
    const auto steps = file.project().history()->size();
    const auto promised = file.project().compactable(0);
    REQUIRE(promised);
    CHECK(promised->steps == 80);
    CHECK(promised->bytes > 0);

    const auto compacted = file.project().compact(0);
    REQUIRE(compacted);
    CHECK(compacted->steps == 80);
    CHECK(compacted->isShrunk);
    CHECK(compacted->bytes == size - QFileInfo(file.path()).size());
    CHECK(compacted->bytes >= promised->bytes / 2);
    CHECK(file.dump() == before);
    CHECK(askSql(file.path(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(file.project().compactable(0)->steps == 0);
    const auto after = *file.project().history();
    CHECK(after.size() == steps + 1); // who changed what stays, and this is said
    CHECK(after[0].name.key == QStringLiteral("step.compact"));
    CHECK_FALSE(safetyCopies(file.project().id()).isEmpty());

    file.reopen();
    CHECK(file.project().notices().isEmpty());
    CHECK(file.dump() == before);
}

TEST_CASE("undo after a compaction says why not, and goes on from new steps", "[storage]")
{
    ProjectFile file;
    fill(file, 3);
    REQUIRE(file.project().undo());
    REQUIRE(file.project().compact(0));
    CHECK(file.project().undo().error().code == ErrorCode::Compacted);
    CHECK(file.project().redo().error().code == ErrorCode::Compacted);
    CHECK_FALSE(file.project().undoSteps()->undo);
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::Compacted);
    CHECK(file.project().wayTo(0).error().code == ErrorCode::Compacted);
    const QString before = file.dump();
    file.addFacility(QStringLiteral("new"));
    REQUIRE(file.project().undo());
    CHECK(file.dump() == before);
    CHECK(file.project().undo().error().code == ErrorCode::Compacted);
}

TEST_CASE("a compaction leaves the newest steps whole", "[storage]")
{
    ProjectFile file;
    fill(file, 3);
    REQUIRE(file.project().nameVersion(QStringLiteral("Draft")));
    CHECK(file.project().compact(2)->steps == 4);
    const auto standing = *file.project().standing();
    REQUIRE(file.project().undo());
    REQUIRE(file.project().undo());
    CHECK(file.project().undo().error().code == ErrorCode::Compacted);
    CHECK(file.project().wayTo(standing)->count == 2);
    REQUIRE(file.project().redo());
    REQUIRE(file.project().redo());
    CHECK(file.count("infrastructure") == 3);
}

TEST_CASE("a compaction stopped while the file is written anew has freed the steps", "[storage]")
{
    ProjectFile file;
    fill(file, 300);
    const QString before = file.dump();
    const auto compacted = file.project().compact(0, [](qint64, qint64) { return false; });
    REQUIRE(compacted);
    CHECK_FALSE(compacted->isShrunk);
    CHECK(compacted->steps == 600);
    CHECK(file.dump() == before);
    CHECK(askSql(file.path(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    file.reopen();
    CHECK(file.project().notices().isEmpty());
}

TEST_CASE("a compaction with nothing to take leaves the file as it is", "[storage]")
{
    ProjectFile file;
    fill(file, 2);
    const auto steps = file.project().history()->size();
    const auto compacted = file.project().compact(100);
    REQUIRE(compacted);
    CHECK(compacted->steps == 0);
    CHECK(compacted->bytes == 0);
    CHECK(file.project().history()->size() == steps);
}

TEST_CASE("there is no way to a compacted step, and that is the reason given", "[storage]")
{
    ProjectFile file;
    fill(file, 2);
    const StepId old = file.project().history()->constLast().id;
    REQUIRE(file.project().compact(1));
    CHECK(file.project().wayTo(old).error().code == ErrorCode::Compacted);
}
