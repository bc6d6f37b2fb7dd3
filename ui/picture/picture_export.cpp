// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_export.h"

#include "ui/render/output.h"
#include "ui/shell/dialogs.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>

namespace trama::ui {

void PictureExport::run(
    QWidget *page, Workspace &workspace, const render::Scene &scene, const QString &name)
{
    QString path = dialogs().saveFile(
        page, tr("Export View"), name + QStringLiteral(".png"), tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".png");
    }
    if (const Result<void> written = render::write(scene, path); !written) {
        workspace.say(written.error());
        return;
    }
    workspace.say({Message::Level::Success,
        tr("The picture is in “%1”.").arg(QFileInfo(path).fileName()), {}, {}, {}});
}

} // namespace trama::ui
