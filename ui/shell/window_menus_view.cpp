// SPDX-License-Identifier: GPL-3.0-or-later
// The View menu and what is shown; the other menus are in window_menus.cpp.
#include "ui/shell/window_menus.h"

#include "ui/picture/picture_export.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/scene_view.h"
#include "ui/widgets/table_twin.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace trama::ui {

void WindowMenus::addView()
{
    QMenu *menu = addMenu("view", QT_TR_NOOP("&View"));
    for (int i = 0; i < m_window.pageCount(); ++i) {
        QAction *action = add(
            menu, "", nullptr, [this, i] { m_window.showPage(i); },
            QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)));
        action->setObjectName(QStringLiteral("showPage%1").arg(i + 1));
        action->setProperty("pageIcon", QByteArray(m_window.m_pages[i]->iconName()));
    }
    menu->addSeparator();
    m_table = add(
        menu, "asTable", QT_TR_NOOP("Drawing as &Table"),
        [this] {
            if (TableTwin *drawing = drawingAtHand()) {
                drawing->setTable(!drawing->isTable());
            }
        },
        QKeySequence(Qt::CTRL | Qt::Key_T));
    m_present = add(
        menu, "present", QT_TR_NOOP("&Present"), [this] { m_window.present(); },
        QKeySequence(Qt::Key_F5));
    add(
        menu, "filter", QT_TR_NOOP("F&ilter Panel"), [this] { m_window.showFilter(true); },
        QKeySequence::Find);
    add(
        menu, "history", QT_TR_NOOP("Histor&y"), [this] { m_window.showHistory(true); },
        QKeySequence(Qt::CTRL | Qt::Key_H));
    add(
        menu, "views", QT_TR_NOOP("Sa&ved Views…"), [this] { m_window.showViews(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    addLook(menu);
    menu->addSeparator();
    add(
        menu, "fullScreen", QT_TR_NOOP("&Full Screen"),
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); },
        QKeySequence(Qt::Key_F11), false);
    menu->addSeparator();
    add(
        menu, "nextPane", QT_TR_NOOP("&Next Part of the Window"), [this] { m_window.cyclePane(1); },
        QKeySequence(Qt::Key_F6));
    add(
        menu, "previousPane", QT_TR_NOOP("P&revious Part of the Window"),
        [this] { m_window.cyclePane(-1); }, QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

/// How the program looks and speaks, a menu each.
void WindowMenus::addLook(QMenu *view)
{
    view->addSeparator();
    QMenu *theme = addMenu("theme", QT_TR_NOOP("T&heme"), view);
    const char *themes[]
        = {QT_TR_NOOP("Theme of the &System"), QT_TR_NOOP("&Light"), QT_TR_NOOP("&Dark")};
    auto *themeGroup = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        QAction *action = add(
            theme, "", themes[i], [this, i] { setTheme(i); }, {}, false);
        action->setObjectName(QStringLiteral("theme%1").arg(i));
        action->setCheckable(true);
        action->setChecked(int(Preferences::read().theme) == i);
        themeGroup->addAction(action);
    }
    QMenu *language = addMenu("language", QT_TR_NOOP("&Language"), view);
    const char *languages[] = {"&English", "&Português"}; // each in its own language
    auto *languageGroup = new QActionGroup(this);
    for (int i = 0; i < 2; ++i) {
        QAction *action = add(
            language, "", nullptr, [this, i] { setLanguage(i); }, {}, false);
        action->setObjectName(QStringLiteral("language%1").arg(i));
        action->setText(QString::fromUtf8(languages[i]));
        action->setCheckable(true);
        action->setChecked(int(texts().language()) == i);
        languageGroup->addAction(action);
    }
    QMenu *size = addMenu("textSize", QT_TR_NOOP("Te&xt Size"), view);
    add(
        size, "larger", QT_TR_NOOP("&Larger"),
        [this] { setTextScale(Preferences::read().textScale + 0.1); }, QKeySequence::ZoomIn, false);
    add(
        size, "smaller", QT_TR_NOOP("&Smaller"),
        [this] { setTextScale(Preferences::read().textScale - 0.1); }, QKeySequence::ZoomOut,
        false);
    add(
        size, "usualSize", QT_TR_NOOP("&Usual"), [this] { setTextScale(1); },
        QKeySequence(Qt::CTRL | Qt::Key_0), false);
}

/// The one the focus is in, else the page's own.
TableTwin *WindowMenus::drawingAtHand() const
{
    for (QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *drawing = dynamic_cast<TableTwin *>(at)) {
            return drawing;
        }
    }
    const Page *page = m_window.currentPage();
    return page == nullptr ? nullptr : page->twin();
}

void WindowMenus::exportView()
{
    Page *page = m_window.currentPage();
    const auto *drawing = dynamic_cast<const SceneView *>(drawingAtHand());
    if (drawing != nullptr && drawing != page->view()) {
        PictureExport::run(*page, drawing->scene());
    } else {
        PictureExport::run(*page, page->pictureForFile());
    }
}

void WindowMenus::setTheme(int choice)
{
    Preferences preferences = Preferences::read();
    preferences.theme = static_cast<ThemeChoice>(choice);
    preferences.keep();
    applyTheme(preferences.theme);
}

void WindowMenus::setLanguage(int language)
{
    Preferences preferences = Preferences::read();
    preferences.language = static_cast<text::Language>(language);
    preferences.keep();
    applyLanguage(preferences.language);
}

void WindowMenus::setTextScale(double factor)
{
    Preferences preferences = Preferences::read();
    preferences.textScale = std::clamp(factor, 0.8, 2.0);
    preferences.keep();
    applyTextScale(preferences.textScale);
}

} // namespace trama::ui
