// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace trama::render {
struct Scene;
}

namespace trama::ui {

class Workspace;

/// Writes what a page draws into a file that the user names: PNG, SVG or PDF.
class PictureExport {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::PictureExport)
public:
    /// `name` is what the file is called where the user does not say, without its ending.
    static void run(
        QWidget *page, Workspace &workspace, const render::Scene &scene, const QString &name);
};

} // namespace trama::ui
