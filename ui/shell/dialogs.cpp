// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/shell/preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace trama::ui {

namespace {

/// Where the last file was chosen, else among the user's documents.
QString usualFolder()
{
    const QString last = Preferences::read().folder;
    return !last.isEmpty() && QDir(last).exists()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString &path)
{
    if (!path.isEmpty()) {
        Preferences preferences = Preferences::read();
        preferences.folder = QFileInfo(path).absolutePath();
        preferences.keep();
    }
    return path;
}

QString openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, usualFolder(), filter));
}

QString saveFile(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const QString path = QDir(usualFolder()).filePath(suggested); // as it is where it is absolute
    return remembered(QFileDialog::getSaveFileName(parent, title, path, filter));
}

QString chooseFolder(QWidget *parent, const QString &title)
{
    return remembered(QFileDialog::getExistingDirectory(parent, title, usualFolder()));
}

} // namespace

Dialogs &dialogs()
{
    static Dialogs inUse{openFile, saveFile, chooseFolder};
    return inUse;
}

} // namespace trama::ui
