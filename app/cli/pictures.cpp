// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "app/cli/output.h"
#include "ui/render/output.h"

#include <cmath>

namespace trama::cli {

QStringList notices(const Analysis &analysis, const text::Texts &texts)
{
    return sampleNotices(analysis, texts);
}

Result<render::Scene> picture(const Analysis &analysis, const AnalysisOptions &options,
    const QString &kind, QSizeF size, const text::Texts &texts, render::ThemeKind theme)
{
    const auto axis = [](const std::string &code) {
        return code.empty() ? std::nullopt : gap::axisFromCode(fromStd(code));
    };
    return render::reportPicture(kind,
        {analysis.report, analysis.shown, analysis.regions, notices(analysis, texts),
            axis(options.rows), axis(options.columns), size},
        texts, render::Theme::get(theme));
}

void writePicture(
    Context &context, const render::Scene &scene, const QString &kind, const QString &path)
{
    const Result<void> written = render::write(scene, path);
    if (!written) {
        return context.report(written.error());
    }
    const double width = std::round(scene.size.width());
    const double height = std::round(scene.size.height());
    print(context,
        {{QStringLiteral("file"), path}, {QStringLiteral("kind"), kind},
            {QStringLiteral("width"), width}, {QStringLiteral("height"), height},
            {QStringLiteral("alt"), scene.alt}},
        {QStringLiteral("file kind width height alt").split(QLatin1Char(' ')),
            {{path, kind, width, height, scene.alt}}});
}

} // namespace trama::cli
