// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_export.h"

#include "ui/render/output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/page.h"
#include "ui/shell/task_runner.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>

#include <memory>

namespace trama::ui {

void PictureExport::run(Page &page, const render::Scene &scene)
{
    Workspace &workspace = page.workspace();
    QString path = dialogs().saveFile(&page, tr("Export View"),
        page.title().toLower() + QStringLiteral(".png"), tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".png");
    }
    const auto written = std::make_shared<Result<void>>();
    const auto write = [scene, path, written] { *written = render::write(scene, path); };
    const auto tell = [&workspace, path, written] {
        if (!*written) {
            workspace.say(written->error());
            return;
        }
        workspace.say({Message::Level::Success,
            tr("The picture is in “%1”.").arg(QFileInfo(path).fileName()), {}, {}, {}});
    };
    TaskRunner *tasks = taskRunner(&page);
    if (tasks == nullptr || tasks->isBusy()) {
        write();
        tell();
        return;
    }
    tasks->run(
        tr("Export View"), [write](TaskControl &) { write(); }, tell);
}

} // namespace trama::ui
