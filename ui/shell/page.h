// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"
#include "ui/workspace/workspace.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace trama::ui {

class FilterBar;
class SceneView;
class TableTwin;
class ThemeLabel;

/// One page of the window. The base draws the frame that never moves: title, sub and tools; chips
/// and count; message bar; below them the page's own content. A page is registered by one line in
/// app/window and knows no other page: it leads elsewhere by Workspace::show.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workspace &workspace, const char *name, QWidget *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    QString name() const { return objectName(); } ///< "gaps": objectName, settings and targets
    virtual QString title() const = 0; ///< "Gaps"
    virtual QString sub() const { return {}; } ///< "Groningen, 2026"
    virtual const char *iconName() const = 0;

    /// True where this page shows that kind of thing and now does so.
    virtual bool take(const Target &target);
    /// The drawing of this page that Ctrl+E exports, or null.
    virtual SceneView *view() const { return nullptr; }
    /// view() as it is written into a file. Only where view() is not null.
    virtual render::Scene pictureForFile() const;
    /// What Ctrl+T turns into a table where no drawing has the focus, or null.
    virtual TableTwin *twin() const;
    /// How the page is set, for a saved view: what the user chose on it and the filter does not
    /// hold. takeViewState() of the same brings it back, as far as it still applies.
    virtual QJsonObject viewState() const;
    virtual void takeViewState(const QJsonObject &state);
    /// The words at the left of the status bar: "41 facilities shown", "1 cell selected".
    virtual QStringList status() const { return {}; }
    /// Names its commands, which otherwise waits until it is shown.
    void nameCommands();

protected:
    /// Brings everything shown up to date. Called once when needed: on showing, after data, report,
    /// filter, region, language or theme changed while shown; a hidden page waits.
    virtual void refresh() = 0;
    /// Sets every text that does not come from the data. Called in the constructor's wake and on
    /// LanguageChange, before refresh().
    virtual void retranslate() = 0;

    QHBoxLayout *tools() const { return m_tools; } ///< right of the title, left to right
    QVBoxLayout *content() const { return m_content; }
    /// Of a page that counts all facilities: the chips stand there where there is a filter, and say
    /// so.
    void countAll();
    /// A command of this page, named in retranslate(). It stands in that menu ("edit", "insert",
    /// "data", "analyse", "plan") while the page is shown.
    QAction *addCommand(const char *menu, const char *name);
    void later(); ///< refresh() soon, once
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void statusChanged();

private:
    void refreshIfDue();

    Workspace &m_workspace;
    ThemeLabel *m_title;
    ThemeLabel *m_sub;
    QHBoxLayout *m_tools;
    FilterBar *m_chips;
    QVBoxLayout *m_content;
    bool m_isDue = true;
    bool m_isTranslated = false;
};

} // namespace trama::ui
