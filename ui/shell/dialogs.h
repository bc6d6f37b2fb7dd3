// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trama::ui {

/// The system's file dialogs behind a seam: tests answer in their place. An empty path = cancelled.
struct Dialogs {
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> openFile;
    /// `suggested` is a path or a file name; asks before it replaces a file.
    std::function<QString(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter)>
        saveFile;
    std::function<QString(QWidget *parent, const QString &title)> chooseFolder{};
};

Dialogs &dialogs(); ///< those in use; begin as the system's

} // namespace trama::ui
