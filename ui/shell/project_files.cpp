// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_files.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_dialog.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace trama::ui {

namespace {

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace

ProjectFiles::ProjectFiles(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

bool ProjectFiles::take(const Result<void> &done)
{
    if (!done) {
        m_workspace.say(done.error());
        return false;
    }
    m_workspace.project()->setAuthor(Preferences::read().author);
    Q_EMIT opened();
    askAuthorOnce();
    return true;
}

/// At the first project of one's own that can be changed; an answer is not forced.
void ProjectFiles::askAuthorOnce()
{
    const storage::Project &project = *m_workspace.project();
    Preferences preferences = Preferences::read();
    if (isSafeStart() || project.isSample() || project.isReadOnly() || preferences.isAuthorAsked
        || !preferences.author.name.isEmpty()) {
        return;
    }
    preferences.isAuthorAsked = true;
    preferences.keep();
    m_workspace.say({Message::Level::Info, tr("Your changes stand without a name."),
        tr("Partners will read in the history who changed what."), tr("Say Who You Are…"),
        [this] { showSettings(m_workspace, m_window); }});
}

void ProjectFiles::makeNew(const QString &list)
{
    const QString ending = QStringLiteral(".gpkg");
    const QFileInfo file(list);
    const QString title
        = list.isEmpty() ? tr("New Project") : tr("New Project for “%1”").arg(file.fileName());
    const QString suggested = list.isEmpty()
        ? tr("Region") + ending
        : freePath(file.absolutePath(), file.completeBaseName(), ending);
    const QString path = withEnding(
        dialogs().saveFile(m_window, title, suggested, tr("Trama projects (*.gpkg)")), ending);
    if (!path.isEmpty()) {
        take(m_workspace.create(path));
    }
}

bool ProjectFiles::open(const QString &path)
{
    const QString chosen = path.isEmpty()
        ? dialogs().openFile(m_window, tr("Open Project"), tr("Trama projects (*.gpkg)"))
        : path;
    if (chosen.isEmpty()) {
        return false;
    }
    const bool isWritable = QFileInfo(chosen).isWritable();
    if (!take(m_workspace.open(
            chosen, isWritable ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly))) {
        return false;
    }
    if (m_workspace.project()->isReadOnly()) {
        m_workspace.say({Message::Level::Warning, tr("This project is read-only."),
            tr("Save a copy to change it."), tr("Save a Copy…"), [this] { saveCopy(); }});
    }
    return true;
}

void ProjectFiles::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    if (take(m_workspace.createSample(
            freePath(folder, tr("Trama sample"), QStringLiteral(".gpkg"))))) {
        Q_EMIT sampleOpened();
    }
}

void ProjectFiles::saveCopy()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const QFileInfo now(m_workspace.project()->path());
    const QString suggested = freePath(now.path(), now.completeBaseName(), QStringLiteral(".gpkg"));
    const QString path = withEnding(
        dialogs().saveFile(m_window, tr("Save a Copy"), suggested, tr("Trama projects (*.gpkg)")),
        QStringLiteral(".gpkg"));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> done = m_workspace.project()->copyTo(path); !done) {
        m_workspace.say(done.error());
        return;
    }
    if (m_workspace.project()->isMoved()) {
        open(path); // what was open is no longer there
        return;
    }
    m_workspace.say({Message::Level::Success, tr("A copy was saved."), path, tr("Open It"),
        [this, path] { open(path); }});
}

void ProjectFiles::close()
{
    m_workspace.close();
}

QString freePath(const QString &folder, const QString &base, const QString &ending)
{
    const QDir in(folder);
    QString path = in.filePath(base + ending);
    for (int i = 2; QFile::exists(path); ++i) {
        path = in.filePath(base + QLatin1Char(' ') + QString::number(i) + ending);
    }
    return path;
}

} // namespace trama::ui
