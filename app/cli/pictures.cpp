// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

#include "app/cli/output.h"
#include "core/geo/basemap.h"
#include "ui/render/output.h"

#include <cmath>

namespace trama::cli {

namespace {

render::MapInput mapInput(const Analysis &analysis, QSizeF size, const text::Texts &texts)
{
    render::MapInput input;
    std::vector<render::BaseArea> base;
    for (const geo::BasemapRegion &country : geo::countries()) {
        base.push_back({country.code, country.name, country.outline.get()});
    }
    input.geometry = render::projectMap(analysis.regions, base);
    std::vector<double> counts(analysis.snapshot.regions().size(), 0);
    for (const auto &chunk : analysis.shown.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->region[row] >= 0) {
                counts[static_cast<std::size_t>(chunk->region[row])] += 1;
            }
            if (std::isnan(chunk->lon[row])) {
                ++input.withoutPlace;
                continue;
            }
            const bool isApproximate = chunk->precision[row] == snapshot::Precision::Approximate
                || chunk->precision[row] == snapshot::Precision::Municipality;
            input.points.push_back(
                {chunk->uuid[row].toString(QUuid::WithoutBraces), chunk->name(row),
                    QPointF(chunk->lon[row], chunk->lat[row]), chunk->region[row], isApproximate});
        }
    }
    input.values = std::move(counts);
    input.size = size;
    input.sub = texts.date(analysis.report.settings.asOf);
    input.caption.notices = notices(analysis, texts);
    return input;
}

} // namespace

QStringList notices(const Analysis &analysis, const text::Texts &texts)
{
    return sampleNotices(analysis, texts);
}

Result<render::Scene> picture(const Analysis &analysis, const AnalysisOptions &options,
    const QString &kind, QSizeF size, const text::Texts &texts, render::ThemeKind theme)
{
    const render::Theme &tokens = render::Theme::get(theme);
    if (kind == QLatin1String("map")) {
        return render::mapScene(mapInput(analysis, size, texts), texts, tokens);
    }
    render::ChartInput input{analysis.report, analysis.shown, analysis.regions.name, {}, {}, {}};
    input.caption.notices = notices(analysis, texts);
    input.rows = options.rows.empty() ? std::nullopt : gap::axisFromCode(fromStd(options.rows));
    input.columns
        = options.columns.empty() ? std::nullopt : gap::axisFromCode(fromStd(options.columns));
    return render::chartScene(kind, input, texts, tokens);
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
