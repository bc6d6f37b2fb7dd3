// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysis.h"
#include "ui/render/report_picture.h"

namespace trama::cli {

/// What stands under every picture and at the foot of every document made from an analysis.
QStringList notices(const Analysis &analysis, const text::Texts &texts);

/// A chart of the kinds of render::chartKinds(), or "map", of what the audience may see.
Result<render::Scene> picture(const Analysis &analysis, const AnalysisOptions &options,
    const QString &kind, QSizeF size, const text::Texts &texts,
    render::ThemeKind theme = render::ThemeKind::Light);

/// Writes a picture and prints its line of CONTRACT.md.
void writePicture(
    Context &context, const render::Scene &scene, const QString &kind, const QString &path);

} // namespace trama::cli
