// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace trama::render {
struct Scene;
}

namespace trama::ui {

class Page;

/// Writes what a page draws into a file that the user names: PNG, SVG or PDF. It is called as the
/// page is where the user does not say.
class PictureExport {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::PictureExport)
public:
    static void run(Page &page, const render::Scene &scene);
};

} // namespace trama::ui
