// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcut_dialog.h"

#include "tests/ui/palette/palette_lab.h"
#include "ui/palette/palette_field.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// The dialog as the menu opens it; afterwards every key is the usual one again.
class KeysLab {
public:
    KeysLab()
        : window(lab.showWindow())
    {
        open();
    }
    ~KeysLab()
    {
        Preferences preferences = Preferences::read();
        preferences.shortcuts.clear();
        preferences.keep();
    }
    void open()
    {
        child<QAction>(window, "shortcuts").trigger();
        lab.settle();
        dialog = &child<ShortcutDialog>(window, "shortcutDialog");
    }
    void close()
    {
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window.activateWindow(); // as a window manager does
        lab.settle();
    }
    /// Searches for a command, whose row then is the chosen one.
    void find(const QString &name)
    {
        auto &search = child<QLineEdit>(*dialog, "shortcutSearch");
        search.clear();
        type(search, name);
    }
    void pressKeys(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        press(child<QKeySequenceEdit>(*dialog, "shortcutKeys"), key, modifiers);
    }
    void clickOn(const char *button) { child<QPushButton>(*dialog, button).click(); }
    bool isAsking() const { return child<QLabel>(*dialog, "shortcutAsked").isVisible(); }
    /// Cell of the row whose command has that name.
    QString cell(const QString &name, int column, int role = Qt::DisplayRole) const
    {
        const auto &model = *child<QTableView>(*dialog, "shortcutTable").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ShortcutModel::Command).data() == name) {
                return model.index(row, column).data(role).toString();
            }
        }
        return QStringLiteral("no such row");
    }
    bool hasIcon(const QString &name) const
    {
        const auto &model = *child<QTableView>(*dialog, "shortcutTable").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ShortcutModel::Command).data() == name) {
                return model.index(row, ShortcutModel::Clash).data(Qt::DecorationRole).isValid();
            }
        }
        return false;
    }
    QAction &action(const char *name) const { return child<QAction>(window, name); }

    PageLab lab;
    MainWindow &window;
    ShortcutDialog *dialog = nullptr;
};

const QString kExport = QStringLiteral("Export View…");
const QString kUndo = QStringLiteral("Undo");

} // namespace

TEST_CASE("every command of the menus and of the pages has a row", "[shell][keys]")
{
    const KeysLab keys;
    CHECK(keys.cell(kExport, ShortcutModel::Menu) == QStringLiteral("File"));
    CHECK(keys.cell(kExport, ShortcutModel::Keys) == QStringLiteral("Ctrl+E"));
    CHECK(keys.cell(QStringLiteral("Dark"), ShortcutModel::Menu) == QStringLiteral("View › Theme"));
    CHECK(keys.cell(QStringLiteral("Duplicate Facilities"), ShortcutModel::Menu)
        == QStringLiteral("Edit, Facilities"));
    CHECK(keys.cell(QStringLiteral("Delete Facilities"), ShortcutModel::Keys)
        == QStringLiteral("Del"));
    // What the program comes with does not collide.
    const auto &model = *child<QTableView>(*keys.dialog, "shortcutTable").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        CAPTURE(model.index(row, ShortcutModel::Command).data().toString().toStdString());
        CHECK(model.index(row, ShortcutModel::Clash).data().toString().toStdString() == "");
    }
}

TEST_CASE(
    "keys chosen hold at once, in the menus and in the palette, and are kept", "[shell][keys]")
{
    KeysLab keys;
    keys.find(QStringLiteral("messages"));
    keys.pressKeys(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    CHECK_FALSE(keys.isAsking());
    CHECK(
        keys.cell(QStringLiteral("Messages"), ShortcutModel::Keys) == QStringLiteral("Ctrl+Alt+M"));
    CHECK(keys.action("messages").shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+M")));
    keys.find(QStringLiteral("gaps"));
    keys.pressKeys(Qt::Key_F8, {});
    keys.close();
    press(keys.window, Qt::Key_F8);
    CHECK(keys.window.currentPage()->name() == QStringLiteral("gaps"));
    keys.window.showPage(0);
    press(keys.window, Qt::Key_5, Qt::ControlModifier); // the usual ones no longer do
    CHECK(keys.window.currentPage()->name() == QStringLiteral("overview"));
    CHECK(group(typed(keys.window, QStringLiteral("messages")), QStringLiteral("Commands"))
              .contains(QStringLiteral("Messages, Help, Ctrl+Alt+M")));

    PageLab next; // the program started again
    const MainWindow &window = next.showWindow();
    CHECK(child<QAction>(window, "messages").shortcut()
        == QKeySequence(QStringLiteral("Ctrl+Alt+M")));
    CHECK(child<QAction>(window, "showPage5").shortcut() == QKeySequence(Qt::Key_F8));
    CHECK(child<QAction>(window, "open").shortcut() == QKeySequence(QKeySequence::Open));
}

TEST_CASE("keys that another command has are shown at both and not taken silently", "[shell][keys]")
{
    KeysLab keys;
    keys.find(kExport);
    keys.pressKeys(Qt::Key_Z, Qt::ControlModifier);
    CHECK(keys.isAsking());
    CHECK(child<QLabel>(*keys.dialog, "shortcutAsked")
              .text()
              .contains(QStringLiteral("Undo (Edit)")));
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));
    child<QLineEdit>(*keys.dialog, "shortcutSearch").clear();
    auto &table = child<QTableView>(*keys.dialog, "shortcutTable");
    CHECK_FALSE(keys.isAsking()); // another row is chosen: the question is over
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, ShortcutModel::Command).data() == kExport) {
            table.setCurrentIndex(table.model()->index(row, 0));
        }
    }
    keys.pressKeys(Qt::Key_Z, Qt::ControlModifier);
    CHECK(keys.cell(kExport, ShortcutModel::Clash) == QStringLiteral("Ctrl+Z is of Undo (Edit)"));
    CHECK(
        keys.cell(kUndo, ShortcutModel::Clash) == QStringLiteral("Wanted for Export View… (File)"));
    CHECK(keys.hasIcon(kExport));
    CHECK(keys.hasIcon(kUndo));
    CHECK_FALSE(keys.hasIcon(QStringLiteral("Redo")));
    CHECK(QApplication::focusWidget() == &child<QPushButton>(*keys.dialog, "shortcutLeave"));
    keys.clickOn("shortcutLeave");
    CHECK_FALSE(keys.isAsking());
    CHECK_FALSE(keys.hasIcon(kUndo));
    CHECK(keys.action("undo").shortcut() == QKeySequence(QStringLiteral("Ctrl+Z")));
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));

    keys.pressKeys(Qt::Key_Z, Qt::ControlModifier);
    keys.clickOn("shortcutTake");
    CHECK(keys.action("undo").shortcuts().isEmpty());
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+Z")));
    CHECK_FALSE(keys.hasIcon(kExport));
}

TEST_CASE("one of two keys is taken, the other stays", "[shell][keys]")
{
    KeysLab keys;
    keys.find(QStringLiteral("messages"));
    keys.pressKeys(Qt::Key_Y, Qt::ControlModifier);
    keys.clickOn("shortcutTake");
    CHECK(keys.action("redo").shortcuts()
        == QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
}

TEST_CASE(
    "keys of pages collide with the window's and their own, not each other's", "[shell][keys]")
{
    KeysLab keys;
    keys.find(QStringLiteral("new plan"));
    keys.pressKeys(Qt::Key_D, Qt::ControlModifier); // of the page of facilities
    CHECK_FALSE(keys.isAsking());
    keys.pressKeys(Qt::Key_E, Qt::ControlModifier);
    CHECK(keys.isAsking());
    keys.find(QStringLiteral("messages"));
    keys.pressKeys(Qt::Key_D, Qt::ControlModifier);
    CHECK(keys.isAsking());
}

TEST_CASE("one command's keys are reset, taken away, or all are reset", "[shell][keys]")
{
    KeysLab keys;
    keys.find(kExport);
    CHECK_FALSE(child<QPushButton>(*keys.dialog, "shortcutReset").isEnabled());
    keys.pressKeys(Qt::Key_F9, {});
    keys.clickOn("shortcutReset");
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));
    CHECK(Preferences::read().shortcuts.isEmpty());
    keys.clickOn("shortcutClear");
    CHECK(keys.action("exportView").shortcuts().isEmpty());
    keys.find(QStringLiteral("search or run"));
    keys.pressKeys(Qt::Key_F9, {});
    CHECK(Preferences::read().shortcuts.size() == 2);
    keys.clickOn("shortcutResetAll");
    CHECK(Preferences::read().shortcuts.isEmpty());
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));
    CHECK(keys.action("commandPalette").shortcuts().size() == 2);
}

TEST_CASE("a key alone that typing needs is refused and said why", "[shell][keys]")
{
    KeysLab keys;
    keys.find(kExport);
    keys.pressKeys(Qt::Key_A, {});
    CHECK(keys.action("exportView").shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));
    CHECK(child<QLabel>(*keys.dialog, "shortcutHint").text().startsWith(QStringLiteral("A alone")));
    keys.pressKeys(Qt::Key_F9, {});
    CHECK(keys.action("exportView").shortcut() == QKeySequence(Qt::Key_F9));
    // A key that a table takes itself is no command's to give.
    keys.find(QStringLiteral("delete facilities"));
    CHECK_FALSE(child<QKeySequenceEdit>(*keys.dialog, "shortcutKeys").isEnabled());
}
