// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

namespace trama::cli {

namespace {

struct Arguments {
    AnalysisOptions analysis;
    std::string out;
    std::string size = "1120x760";
    std::string theme = "light";
};

Result<QSizeF> sizeFrom(const QString &text)
{
    constexpr int kSmallest = 200;
    constexpr int kLargest = 10000;
    bool isWidth = false;
    bool isHeight = false;
    const int width = text.section(QLatin1Char('x'), 0, 0).toInt(&isWidth);
    const int height = text.section(QLatin1Char('x'), 1).toInt(&isHeight);
    if (!isWidth || !isHeight || std::min(width, height) < kSmallest
        || std::max(width, height) > kLargest) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("--size"), text});
    }
    return QSizeF(width, height);
}

void drawMap(Context &context, const Arguments &arguments)
{
    const Result<QSizeF> size = sizeFrom(fromStd(arguments.size));
    if (!size) {
        return context.report(size.error());
    }
    const Result<Analysis> analysis = analyse(context, arguments.analysis);
    if (!analysis) {
        return context.report(analysis.error());
    }
    const render::ThemeKind theme
        = arguments.theme == "dark" ? render::ThemeKind::Dark : render::ThemeKind::Light;
    const auto scene = picture(
        *analysis, arguments.analysis, QStringLiteral("map"), *size, context.texts(), theme);
    if (!scene) {
        return context.report(scene.error());
    }
    writePicture(context, *scene, QStringLiteral("map"), fromStd(arguments.out));
}

} // namespace

void addMap(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("map", "Draw the facilities in their regions");
    addAnalysisOptions(*command, arguments->analysis);
    command->addOption("--out", arguments->out, "File to write: .svg, .pdf or .png")->required();
    command->addOption("--size", arguments->size, "Width x height, as 1600x1000")->withDefault();
    command->addOption("--theme", arguments->theme, "light or dark")
        ->oneOf({"light", "dark"})
        ->withDefault();
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { drawMap(context, *arguments); });
}

} // namespace trama::cli
