// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/output.h"

#include "core/base/clock.h"
#include "ui/render/pdf_date.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <cmath>

namespace trama::render {

namespace {

constexpr double kDotsPerMetre = 96 / 0.0254;
constexpr double kPointsPerDp = 0.75; ///< 96 dp to an inch
constexpr int kMaxPixels = 32000; ///< the raster engine's limit is 32767

/// Two runs must give the same bytes: the moment the build asks for, or none.
QDateTime fixedMoment()
{
    return qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") ? now() : QDateTime();
}

Result<QByteArray> bytesOf(const Scene &scene, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("svg")) {
        bytes = toSvg(scene);
    } else if (ending == QLatin1String("png")) {
        bytes = toPng(scene);
    } else if (ending == QLatin1String("pdf")) {
        bytes = toPdf(scene);
    } else {
        return fail(ErrorCode::UnknownFormat, {ending}, path);
    }
    if (bytes.isEmpty()) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("out of memory")}, path);
    }
    return bytes;
}

} // namespace

QImage toImage(const Scene &scene, double scale)
{
    const double longest = std::max({scene.size.width(), scene.size.height(), 1.0});
    const double factor = std::min(scale, kMaxPixels / longest);
    QImage image(int(std::ceil(scene.size.width() * factor)),
        int(std::ceil(scene.size.height() * factor)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return {};
    }
    image.setDotsPerMeterX(int(std::round(kDotsPerMetre)));
    image.setDotsPerMeterY(int(std::round(kDotsPerMetre)));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paint(painter, scene);
    painter.end();
    image.setDotsPerMeterX(int(std::round(kDotsPerMetre * factor)));
    image.setDotsPerMeterY(int(std::round(kDotsPerMetre * factor)));
    return image.convertToFormat(QImage::Format_RGB32);
}

QByteArray toPng(const Scene &scene, double scale)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return toImage(scene, scale).save(&buffer, "PNG") ? png : QByteArray();
}

QByteArray toPdf(const Scene &scene)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(scene.title);
        writer.setCreator(QStringLiteral("Trama"));
        writer.setPageSize(
            QPageSize(scene.size * kPointsPerDp, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(
            writer.logicalDpiX() * kPointsPerDp / 72, writer.logicalDpiY() * kPointsPerDp / 72);
        paint(painter, scene);
    }
    return withDate(pdf, fixedMoment());
}

Result<void> write(const Scene &scene, const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    const Result<QByteArray> bytes = bytesOf(scene, path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, path);
    }
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError
            || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < bytes->size();
        return fail(
            isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {file.errorString()}, path);
    }
    return {};
}

} // namespace trama::render
