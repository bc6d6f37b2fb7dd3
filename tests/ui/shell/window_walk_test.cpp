// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every menu and every drawing of the window, in both languages.
#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/scene_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// "File: O twice", one a clash.
QStringList clashes(const QString &menu, const QList<QAction *> &actions)
{
    QStringList found;
    QStringList seen;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible()) {
            continue;
        }
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && seen.contains(key)) {
            found << menu + QStringLiteral(": ") + key + QStringLiteral(" of ") + action->text();
        }
        seen << key;
    }
    return found;
}

/// The commands of an open menu that no key chooses.
QStringList withoutKey(const QString &menu, const QList<QAction *> &actions)
{
    QStringList found;
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->isVisible()
            && QKeySequence::mnemonic(action->text()).isEmpty()) {
            found << menu + QStringLiteral(": ") + action->text();
        }
    }
    return found;
}

std::string joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("every command of a menu has a key of its own, in both languages", "[shell]")
{
    const auto language = GENERATE(text::Language::English, text::Language::Portuguese);
    PageLab lab;
    MainWindow &window = lab.showWindow();
    applyLanguage(language);
    QStringList twice;
    QStringList without;
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        lab.settle();
        twice << clashes(QStringLiteral("menu bar"), window.menuBar()->actions());
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            if (menu->objectName().startsWith(QLatin1String("menu_"))
                && menu->menuAction()->isVisible()) {
                twice << clashes(menu->title(), menu->actions());
                without << withoutKey(menu->title(), menu->actions());
            }
        }
    }
    twice.removeDuplicates();
    without.removeDuplicates();
    CHECK(joined(twice) == std::string());
    CHECK(joined(without) == std::string());
    applyLanguage(text::Language::English);
}

TEST_CASE("every drawing of every page has its table twin by Ctrl+T", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    lab.workspace().setWorkingRegion(0);
    int drawings = 0;
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        lab.settle();
        QWidgetList widgets;
        for (auto *view : window.currentPage()->findChildren<SceneView *>()) {
            widgets << view;
        }
        for (auto *chart : window.currentPage()->findChildren<BarChart *>()) {
            widgets << chart;
        }
        for (QWidget *widget : widgets) {
            if (!widget->isVisible()) {
                continue;
            }
            ++drawings;
            CAPTURE(window.currentPage()->name().toStdString(), widget->objectName().toStdString());
            auto *drawing = dynamic_cast<TableTwin *>(widget);
            widget->setFocus();
            press(window, Qt::Key_T, Qt::ControlModifier);
            CHECK(drawing->isTable());
            const auto *table = widget->findChild<QAbstractItemView *>();
            REQUIRE(table != nullptr);
            CHECK(table->isVisible());
            CHECK(table->model()->rowCount() > 0);
            CHECK(table->model()->columnCount() > 1);
            press(window, Qt::Key_T, Qt::ControlModifier);
            CHECK_FALSE(drawing->isTable());
        }
    }
    CHECK(drawings >= 8); // overview 3, map, chains, gaps, compare 2, monitor
}
