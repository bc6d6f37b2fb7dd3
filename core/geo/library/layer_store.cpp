// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/library/layer_store.h"

#include "core/geo/region_code.h"

#include <QDataStream>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

namespace trama::geo {

namespace {

constexpr quint32 kMagic = 0x54524f31; // "TRO1"

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

std::optional<RegionLayer> readHead(QDataStream &stream)
{
    quint32 magic = 0;
    qint32 level = 0;
    RegionLayer layer;
    stream >> magic;
    if (magic != kMagic) {
        return std::nullopt;
    }
    stream >> layer.version >> level >> layer.regions;
    layer.level = level;
    return stream.status() == QDataStream::Ok ? std::optional(layer) : std::nullopt;
}

} // namespace

LayerStore::LayerStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString LayerStore::path(const QString &version, int level) const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(version));
    return m_folder + QStringLiteral("/%1.level%2.outlines").arg(name).arg(level);
}

QVector<RegionLayer> LayerStore::layers() const
{
    QVector<RegionLayer> layers;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QStringLiteral("*.outlines")}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue; // told by read(), when it is asked for
        }
        QDataStream stream(&file);
        prepare(stream);
        if (const std::optional<RegionLayer> layer = readHead(stream)) {
            layers.append(*layer);
        }
    }
    return layers;
}

Result<std::vector<OutlinedRegion>> LayerStore::read(const QString &version, int level) const
{
    QFile file(path(version, level));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {file.errorString()}, file.fileName());
    }
    QDataStream stream(&file);
    prepare(stream);
    const std::optional<RegionLayer> layer = readHead(stream);
    if (!layer) {
        return fail(ErrorCode::UnknownFormat, {}, file.fileName());
    }
    std::vector<OutlinedRegion> regions;
    for (qint64 i = 0; i < layer->regions; ++i) {
        OutlinedRegion region;
        QByteArray wkb;
        stream >> region.code >> region.name >> wkb;
        Result<Outline> outline = fromWkb(wkb);
        if (stream.status() != QDataStream::Ok || !outline) {
            return fail(ErrorCode::CannotRead, {QStringLiteral("reader.damaged")}, file.fileName());
        }
        region.version = version;
        region.level = level;
        region.country = countryOfCode(region.code);
        region.outline = std::make_shared<const Outline>(std::move(*outline));
        regions.push_back(std::move(region));
    }
    return regions;
}

Result<void> LayerStore::write(
    const QString &version, int level, const std::vector<OutlinedRegion> &regions) const
{
    QSaveFile file(path(version, level));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, file.fileName());
    }
    QDataStream stream(&file);
    prepare(stream);
    stream << kMagic << version << qint32(level) << qint64(regions.size());
    for (const OutlinedRegion &region : regions) {
        stream << region.code << region.name << toWkb(region.outline ? *region.outline : Outline{});
    }
    if (stream.status() != QDataStream::Ok || !file.commit()) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, file.fileName());
    }
    return {};
}

} // namespace trama::geo
