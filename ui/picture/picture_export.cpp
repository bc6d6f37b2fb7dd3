// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_export.h"

#include "ui/render/output.h"
#include "ui/shell/dialogs.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

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
    // In the background: a large picture takes half a second to be packed.
    auto *writing = new QFutureWatcher<Result<void>>(page);
    QObject::connect(writing, &QFutureWatcher<Result<void>>::finished, page,
        [writing, path, workspace = &workspace] {
            writing->deleteLater();
            if (const Result<void> written = writing->result(); !written) {
                workspace->say(written.error());
            } else {
                workspace->say({Message::Level::Success,
                    tr("The picture is in “%1”.").arg(QFileInfo(path).fileName()), {}, {}, {}});
            }
        });
    writing->setFuture(QtConcurrent::run([scene, path] { return render::write(scene, path); }));
}

} // namespace trama::ui
