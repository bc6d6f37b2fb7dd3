// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_document.h"

#include <QObject>

class QAction;
class QMenu;
class QPrinter;

namespace trama::ui {

/// The ways out of a plan: ODT, PDF, HTML and the printer, and for whom it is written. Lives beside
/// its page, which tells what the plan is.
class PlanExport : public QObject {
    Q_OBJECT
public:
    /// Makes a command of the page, for its menu and the palette.
    using CommandMaker = std::function<QAction *(const char *name)>;
    PlanExport(Workspace &workspace, QWidget *page, const CommandMaker &command);

    QMenu *menu() const { return m_menu; }
    const PlanReaders &readers() const { return m_readers; }
    void setPlan(storage::Key plan, const QString &title);
    /// Writes in the background and says where it went.
    void writeTo(const QString &path);
    void retranslate();

Q_SIGNALS:
    void aboutToWrite(); ///< what is typed must be stored first
    void readersChanged();

private:
    void makeWays(const CommandMaker &command);
    void makeReaders();
    void askPath(const QString &ending);
    void print();
    void printOn(QPrinter &printer);

    Workspace &m_workspace;
    QWidget *m_page;
    QMenu *m_menu;
    QAction *m_odt = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_html = nullptr;
    QAction *m_print = nullptr;
    QVector<QAction *> m_audiences;
    QAction *m_persons = nullptr;
    storage::Key m_plan = 0;
    QString m_title;
    PlanReaders m_readers;
};

} // namespace trama::ui
