// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_watch.h"

#include "tests/ui/support/page_lab.h"
#include "ui/commands/facility_commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QFile>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// Lets the window's events run until the watch has seen what happened.
void waitUntil(const std::function<bool()> &isSo)
{
    while (!isSo()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

TEST_CASE("what another window writes into the file appears by itself", "[shell]")
{
    PageLab lab;
    lab.showWindow();
    Workspace other;
    REQUIRE(other.open(lab.workspace().project()->path()));
    REQUIRE(addFacility(other, QStringLiteral("From the other window")));
    waitUntil([&] {
        return lab.keyOf("infrastructure", "name", QStringLiteral("From the other window")) != 0
            && lab.workspace().snapshot().facilityCount() == other.snapshot().facilityCount();
    });
    // Each goes on from what the other did.
    REQUIRE(lab.workspace().undo());
    REQUIRE(other.reload());
    CHECK(other.snapshot().facilityCount() == lab.workspace().snapshot().facilityCount());
}

TEST_CASE("a file that is gone is said with the way out, which keeps everything", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const QString path = lab.workspace().project()->path();
    REQUIRE(QFile::remove(path));
    waitUntil([&] {
        const auto *message = lab.workspace().messages().current();
        return message != nullptr && message->finding.contains(QStringLiteral("no longer saved"));
    });
    CHECK(window.windowTitle().contains(QStringLiteral("Not saved")));
    const auto tried = addFacility(lab.workspace(), QStringLiteral("Lost?"));
    REQUIRE_FALSE(tried);
    CHECK(tried.error().code == ErrorCode::FileMoved);

    const Dialogs usual = dialogs();
    const QString copy = lab.file(QStringLiteral("rescued.gpkg"));
    dialogs().saveFile
        = [&](QWidget *, const QString &, const QString &, const QString &) { return copy; };
    window.files().saveCopy();
    dialogs() = usual;
    lab.settle();
    CHECK(lab.workspace().project()->path() == copy);
    CHECK(window.windowTitle().contains(QStringLiteral("All changes saved")));
    CHECK(lab.count("infrastructure") == 60); // lines of resources/sample/infrastructure.csv
}

TEST_CASE("a project opened to read offers nothing that would write", "[shell]")
{
    PageLab lab;
    const QString path = lab.file(QStringLiteral("locked.gpkg"));
    REQUIRE(lab.workspace().project()->copyTo(path));
    REQUIRE(lab.workspace().open(path, storage::OpenMode::ReadOnly));
    MainWindow &window = lab.showWindow();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        lab.settle();
    }
    for (const char *name : {"overviewAdd", "facilityAdd", "registerAdd"}) {
        INFO(name);
        CHECK_FALSE(child<QWidget>(window, name).isEnabled());
    }
    for (const char *name : {"addFacility", "addRow", "undo"}) {
        INFO(name);
        CHECK_FALSE(child<QAction>(window, name).isEnabled());
    }
    CHECK(window.windowTitle().contains(QStringLiteral("Read-only")));
}
