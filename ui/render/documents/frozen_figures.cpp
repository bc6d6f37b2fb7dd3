// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/frozen_figures.h"

#include "core/plan/action_plan.h"
#include "ui/render/output.h"

#include <QBuffer>

#include <algorithm>

namespace trama::render {

namespace {

constexpr double kDotsPerMetre = 96 / 0.0254; ///< of one pixel a dp

} // namespace

QByteArray frozen(const Scene &scene)
{
    QImage image = toImage(scene);
    image.setText(QStringLiteral("Title"), scene.title);
    image.setText(QStringLiteral("Description"), scene.alt);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int kQuick = 80; // of 100: flat areas pack well at any level
    image.save(&buffer, "PNG", kQuick);
    return bytes;
}

Scene frozenScene(const QByteArray &picture)
{
    Scene scene;
    const QImage image = QImage::fromData(picture);
    if (image.isNull()) {
        return scene;
    }
    scene.size = QSizeF(image.size()) * (kDotsPerMetre / std::max(1, image.dotsPerMeterX()));
    scene.title = image.text(QStringLiteral("Title"));
    scene.alt = image.text(QStringLiteral("Description"));
    scene.background = Qt::white;
    Mark mark;
    mark.area = QRectF(QPointF(), scene.size);
    mark.drawings.push_back(
        Raster{mark.area, image.convertToFormat(QImage::Format_ARGB32_Premultiplied)});
    scene.marks.push_back(std::move(mark));
    return scene;
}

Result<QHash<QString, QByteArray>> frozenFigures(
    const storage::Project &project, const plan::Document &document)
{
    QHash<QString, QByteArray> pictures;
    for (const plan::Block &block : document.blocks) {
        const auto *figure = std::get_if<plan::Figure>(&block);
        if (!figure || !figure->id.startsWith(QLatin1String(plan::kFrozenFigure))) {
            continue;
        }
        const storage::Key key = figure->id.section(QLatin1Char('/'), 1).toLongLong();
        const auto picture = project.blob(key);
        if (!picture) {
            return tl::unexpected(picture.error());
        }
        pictures.insert(figure->id, *picture);
    }
    return pictures;
}

FigureDrawer withFrozenFigures(QHash<QString, QByteArray> pictures, FigureDrawer others)
{
    return [pictures = std::move(pictures), others = std::move(others)](
               const QString &id) -> Result<Scene> {
        const auto picture = pictures.constFind(id);
        return picture == pictures.constEnd() ? others(id) : frozenScene(*picture);
    };
}

} // namespace trama::render
