// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/document.h"
#include "core/storage/project.h"
#include "ui/render/documents/document_writer.h"

namespace trama::render {

/// A scene as a picture to be kept: PNG for print, with its title and its words for those who do
/// not see it.
QByteArray frozen(const Scene &scene);
inline constexpr char kFrozenMediaType[] = "image/png";
/// The picture as a scene; empty where the bytes are none.
Scene frozenScene(const QByteArray &picture);

/// The kept pictures of a document by figure id. A picture that is gone fails.
Result<QHash<QString, QByteArray>> frozenFigures(
    const storage::Project &project, const plan::Document &document);
/// Draws kept pictures from `pictures`, everything else by `others`.
FigureDrawer withFrozenFigures(QHash<QString, QByteArray> pictures, FigureDrawer others);

} // namespace trama::render
