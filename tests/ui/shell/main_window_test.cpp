// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/ui/support/page_lab.h"
#include "ui/exchange/import_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/page.h"
#include "ui/shell/page_button.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/widgets/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// Speaks one language while it lives, then English again.
struct Speaking {
    explicit Speaking(text::Language language) { applyLanguage(language); }
    ~Speaking() { applyLanguage(text::Language::English); }
};

/// What the keyboard can reach on the page shown and a screen reader could not name.
QStringList unnamed(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->focusProxy() != nullptr
            || (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget);
        if (isPart || !widget->isVisibleTo(&window)
            || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("the page bar shows every page's name whole, in both languages", "[shell]")
{
    const auto language = GENERATE(text::Language::English, text::Language::Portuguese);
    const Speaking speaking(language);
    PageLab lab;
    const MainWindow &window = lab.showWindow();
    const QList<PageButton *> buttons = window.findChildren<PageButton *>();
    REQUIRE(buttons.size() == window.pageCount());
    for (const PageButton *button : buttons) {
        CAPTURE(button->text());
        CHECK(button->width() >= button->sizeHint().width());
    }
}

TEST_CASE("everything the keyboard reaches has a name, on every page", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        lab.settle();
        CAPTURE(window.currentPage()->name().toStdString());
        CHECK(unnamed(window).join(QStringLiteral(", ")).toStdString() == std::string());
    }
}

TEST_CASE("the first focus is the page's, not a choice that keys would change", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    lab.settle();
    CHECK(window.focusWidget() == window.currentPage());
}

TEST_CASE("the window follows the system's theme only where that was chosen", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const Preferences before = Preferences::read();
    const auto isLightAfterChange = [&](ThemeChoice choice) {
        Preferences preferences = before;
        preferences.theme = choice;
        preferences.keep();
        applyTheme(ThemeChoice::Dark);
        QEvent change(QEvent::ThemeChange); // the system of the tests is light
        QApplication::sendEvent(&window, &change);
        return theme().kind() == render::ThemeKind::Light;
    };
    CHECK(isLightAfterChange(ThemeChoice::System));
    CHECK_FALSE(isLightAfterChange(ThemeChoice::Dark));
    before.keep();
    applyTheme(ThemeChoice::Light);
}

TEST_CASE("another page takes the focus of the one that goes", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    for (int page = 1; page < window.pageCount(); ++page) {
        window.showPage(page);
        lab.settle();
        CHECK(window.focusWidget() == window.currentPage());
    }
}

TEST_CASE("without a project the menus hold only what is possible then", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(1); // has commands in Insert
    REQUIRE(child<QMenu>(window, "menu_insert").menuAction()->isVisible());
    lab.workspace().close();
    CHECK_FALSE(child<QMenu>(window, "menu_insert").menuAction()->isVisible());
    CHECK_FALSE(child<QMenu>(window, "menu_plan").menuAction()->isVisible());
    CHECK_FALSE(child<QAction>(window, "exportView").isEnabled());
    CHECK(child<QAction>(window, "import").isEnabled());
}

TEST_CASE("a list that comes before any project gets one beside it", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    lab.workspace().close();
    const Dialogs system = dialogs();
    const QString list = lab.write(QStringLiteral("lista.csv"), "Nome\nLab Um\n");
    QString title;
    QString suggested;
    dialogs().openFile = [&](QWidget *, const QString &, const QString &) { return list; };
    dialogs().saveFile
        = [&](QWidget *, const QString &asked, const QString &proposal, const QString &) {
              title = asked;
              suggested = proposal;
              return proposal;
          };
    press(window, Qt::Key_I, Qt::ControlModifier);
    lab.settle();
    CHECK(title == QStringLiteral("New Project for “lista.csv”"));
    CHECK(suggested == lab.file(QStringLiteral("lista.gpkg")));
    CHECK(lab.workspace().project()->path() == suggested);
    CHECK(window.findChild<ImportDialog *>() != nullptr);
    dialogs() = system;
}

TEST_CASE("who makes the changes is asked once, at the first project of one's own", "[shell]")
{
    Preferences before = Preferences::read();
    before.isAuthorAsked = false;
    before.author = {};
    before.keep();
    const Dialogs system = dialogs();
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const MessageLog &messages = lab.workspace().messages();
    const auto makeNew = [&](const QString &name) {
        dialogs().saveFile = [path = lab.file(name)](QWidget *, const QString &, const QString &,
                                 const QString &) { return path; };
        window.files().makeNew();
        lab.settle();
    };
    CHECK(messages.current() == nullptr); // the sample asks nobody
    makeNew(QStringLiteral("one.gpkg"));
    REQUIRE(messages.current() != nullptr);
    CHECK(messages.current()->finding == QStringLiteral("Your changes stand without a name."));
    messages.current()->action();
    type(child<QLineEdit>(window, "settingsAuthor"), QStringLiteral("Ana"));
    press(child<QLineEdit>(window, "settingsAuthor"), Qt::Key_Return);
    child<QDialog>(window, "settings").close();
    CHECK(lab.workspace().project()->author().name == QStringLiteral("Ana"));
    lab.workspace().messages().dismiss();
    makeNew(QStringLiteral("two.gpkg"));
    CHECK(messages.current() == nullptr);
    CHECK(lab.workspace().project()->author().name == QStringLiteral("Ana"));
    dialogs() = system;
    before.keep();
}
