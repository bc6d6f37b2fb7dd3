// SPDX-License-Identifier: GPL-3.0-or-later
// How the keyboard goes from part to part of the window.
#include "ui/filter/facet_panel.h"
#include "ui/history/history_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_bar.h"

#include <QApplication>

namespace trama::ui {

/// F6: the page bar, the parts of the page in their order of focus, what lies over the page.
void MainWindow::cyclePane(int step)
{
    QVector<QWidget *> panes{m_bar};
    for (QWidget *panel : QVector<QWidget *>{m_facets, m_history}) {
        if (panel->isVisible()) {
            panes << panel;
        }
    }
    const qsizetype aside = panes.size();
    if (Page *page = currentPage()) {
        for (QWidget *pane : page->findChildren<QWidget *>()) {
            if (pane->property("pane").toBool() && pane->isVisible()) {
                panes << pane;
            }
        }
        if (panes.size() == aside) {
            panes << page;
        }
    }
    for (QWidget *over : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (over->property("pane").toBool() && over->isVisible()) {
            panes << over;
        }
    }
    QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            now = i;
        }
    }
    QWidget *next = panes[(now + step + panes.size()) % panes.size()];
    if (next->focusPolicy() & Qt::TabFocus) {
        next->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget *child : next->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace trama::ui
