// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "tests/ui/support/page_lab.h"
#include "ui/shell/dialogs.h"
#include "ui/welcome/recent_card.h"
#include "ui/welcome/sample_card.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// The welcome page alone, with nothing remembered of other tests.
struct WelcomeLab {
    WelcomeLab()
    {
        QSettings().clear();
        applyTheme(ThemeChoice::Light);
        applyLanguage(text::Language::English);
    }

    WelcomePage &show()
    {
        page = std::make_unique<WelcomePage>();
        page->resize(1400, 840);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
        return *page;
    }

    std::unique_ptr<WelcomePage> page;
};

} // namespace

TEST_CASE("the welcome offers new, open, sample and import as large choices", "[welcome]")
{
    WelcomeLab lab;
    WelcomePage &page = lab.show();
    QSignalSpy made(&page, &WelcomePage::newRequested);
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    QSignalSpy sample(&page, &WelcomePage::sampleRequested);
    QSignalSpy import(&page, &WelcomePage::importRequested);
    QSignalSpy tour(&page, &WelcomePage::tourRequested);
    click(child<QWidget>(page, "welcomeNew"));
    click(child<QWidget>(page, "welcomeOpen"));
    click(child<QWidget>(page, "welcomeImport"));
    click(child<QWidget>(page, "welcomeSample"));
    click(child<QWidget>(page, "welcomeTour"));
    child<QWidget>(page, "welcomeSampleCard").setFocus();
    press(child<QWidget>(page, "welcomeSampleCard"), Qt::Key_Space);
    CHECK(made.size() == 1);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString().isEmpty()); // ask
    CHECK(import.size() == 1);
    CHECK(tour.size() == 1);
    CHECK(sample.size() == 2);
}

TEST_CASE("a first run shows the sample largest, later runs the recent files", "[welcome]")
{
    WelcomeLab lab;
    const int first = child<SampleCard>(lab.show(), "sampleCard").height();
    PageLab project;
    RecentFiles::remember(project.workspace());
    WelcomePage &again = lab.show();
    CHECK(child<SampleCard>(again, "sampleCard").height() < first);
    const RecentCard &card = child<RecentCard>(again, "recent_s");
    CHECK(card.accessibleName().startsWith(QStringLiteral("s.gpkg, 7 regions, 60 facilities")));
    CHECK(card.file().outlines.size() == 7);
}

TEST_CASE("a card opens its file, and its menu or Delete takes it away", "[welcome]")
{
    WelcomeLab lab;
    PageLab project;
    RecentFiles::remember(project.workspace());
    WelcomePage &page = lab.show();
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    auto &card = child<RecentCard>(page, "recent_s");
    card.setFocus();
    press(card, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == project.workspace().project()->path());
    press(card, Qt::Key_Delete);
    CHECK(RecentFiles::read().isEmpty());
}

TEST_CASE("a file that is not there says so, is located or let go", "[welcome]")
{
    WelcomeLab lab;
    PageLab project;
    RecentFiles::remember(project.workspace());
    project.workspace().close();
    const QString before = project.file(QStringLiteral("s.gpkg"));
    const QString after = project.file(QStringLiteral("elsewhere.gpkg"));
    REQUIRE(QFile::rename(before, after));
    WelcomePage &page = lab.show();
    auto &missing = child<MissingFile>(page, "missing_s");
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    const Dialogs system = dialogs();
    dialogs().openFile = [&](QWidget *, const QString &, const QString &) { return after; };
    click(child<QPushButton>(missing, "locate"));
    dialogs() = system;
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == after);
    REQUIRE(RecentFiles::read().size() == 1);
    CHECK(RecentFiles::read().first().path == after);
    CHECK(RecentFiles::read().first().exists());

    REQUIRE(QFile::remove(after));
    page.refresh();
    click(child<QPushButton>(child<MissingFile>(page, "missing_elsewhere"), "remove"));
    CHECK(RecentFiles::read().isEmpty());
}

TEST_CASE("the welcome speaks the language that is chosen there", "[welcome]")
{
    WelcomeLab lab;
    WelcomePage &page = lab.show();
    auto &choice = child<QAbstractButton>(page, "welcomeNew");
    CHECK(choice.text() == QStringLiteral("New"));
    auto &language = child<QComboBox>(page, "welcomeLanguage");
    language.setFocus();
    press(language, Qt::Key_Down);
    QApplication::processEvents();
    CHECK(choice.text() == QStringLiteral("Novo"));
    CHECK(child<QLabel>(page, "welcomePromise")
              .text()
              .startsWith(QStringLiteral("Nenhum dado sai deste computador.")));
    applyLanguage(text::Language::English);
}

TEST_CASE("the list keeps each file once, the newest first", "[welcome]")
{
    WelcomeLab lab;
    PageLab one;
    PageLab two;
    RecentFiles::remember(one.workspace());
    RecentFiles::remember(two.workspace());
    RecentFiles::remember(one.workspace());
    const QVector<RecentFile> files = RecentFiles::read();
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == one.workspace().project()->path());
    CHECK(files[0].facilities == 60);
    CHECK(files[0].regions.size() == 7);
    CHECK(files[0].isSample);
}
