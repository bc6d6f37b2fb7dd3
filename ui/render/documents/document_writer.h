// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/document.h"
#include "ui/render/scene.h"

#include <functional>

namespace trama::render {

/// Gives the picture of a plan::Figure by its id.
using FigureDrawer = std::function<Result<Scene>(const QString &figureId)>;

/// Writes the document by the ending of the path: odt, pdf, html (or htm), md. Each figure is drawn
/// once, before anything is written; the file is written beside and renamed, so that a failure
/// leaves nothing half-written. The bytes depend on the document and on SOURCE_DATE_EPOCH alone.
/// Errors: UnknownFormat, IsDirectory, CannotWrite or DiskFull with file and reason, and those of
/// the drawer.
Result<void> writeDocument(
    const plan::Document &document, const QString &path, const FigureDrawer &drawFigure);

} // namespace trama::render
