// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_files.h"

#include "core/base/clock.h"
#include "core/geo/projection.h"
#include "ui/workspace/workspace.h"

#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

constexpr int kPoints = 160; ///< of one outline on a card
constexpr int kMostOutlines = 40;
constexpr const char *kKey = "recent";

/// The largest ring of an outline with as many points as a small picture shows.
QPolygonF thinned(const geo::Outline &outline)
{
    const geo::Ring *largest = nullptr;
    for (const geo::Polygon &polygon : outline.polygons) {
        if (!polygon.rings.isEmpty()
            && (largest == nullptr || polygon.rings.first().size() > largest->size())) {
            largest = &polygon.rings.first();
        }
    }
    QPolygonF points;
    if (largest == nullptr) {
        return points;
    }
    const qsizetype step = std::max<qsizetype>(1, largest->size() / kPoints);
    for (qsizetype i = 0; i < largest->size(); i += step) {
        const QPointF metres = geo::toLaea(largest->at(i));
        if (std::isfinite(metres.x()) && std::isfinite(metres.y())) {
            points.append(metres);
        }
    }
    return points;
}

QByteArray packed(const QVector<QPolygonF> &outlines)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << outlines;
    return qCompress(bytes);
}

QVector<QPolygonF> unpacked(const QByteArray &bytes)
{
    QVector<QPolygonF> outlines;
    if (bytes.isEmpty()) {
        return outlines;
    }
    QDataStream in(qUncompress(bytes));
    in.setVersion(QDataStream::Qt_6_0);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    in >> outlines;
    return in.status() == QDataStream::Ok ? outlines : QVector<QPolygonF>();
}

RecentFile fileOf(const Workspace &workspace)
{
    RecentFile file;
    file.path = QFileInfo(workspace.project()->path()).absoluteFilePath();
    file.name = workspace.project()->name();
    file.facilities = int(workspace.snapshot().facilityCount());
    file.isSample = workspace.project()->isSample();
    file.opened = today();
    const geo::RegionSet &set = workspace.regions();
    for (const snapshot::RegionRow &region : set.regions) {
        file.regions.append(region.name);
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(set.outlines.size(), kMostOutlines); ++i) {
        file.outlines.append(set.outlines[i] ? thinned(*set.outlines[i]) : QPolygonF());
    }
    return file;
}

} // namespace

bool RecentFile::exists() const
{
    return QFileInfo::exists(path);
}

QVector<RecentFile> RecentFiles::read()
{
    QSettings stored;
    QVector<RecentFile> files;
    const int count = stored.beginReadArray(QLatin1String(kKey));
    for (int i = 0; i < std::min(count, kMost); ++i) {
        stored.setArrayIndex(i);
        RecentFile file;
        file.path = stored.value(QStringLiteral("path")).toString();
        file.name = stored.value(QStringLiteral("name")).toString();
        file.regions = stored.value(QStringLiteral("regions")).toStringList();
        file.facilities = stored.value(QStringLiteral("facilities")).toInt();
        file.isSample = stored.value(QStringLiteral("sample")).toBool();
        file.opened = stored.value(QStringLiteral("opened")).toDate();
        file.outlines = unpacked(stored.value(QStringLiteral("outlines")).toByteArray());
        if (!file.path.isEmpty()) {
            files.append(file);
        }
    }
    stored.endArray();
    return files;
}

void RecentFiles::keep(const QVector<RecentFile> &files)
{
    QSettings stored;
    stored.remove(QLatin1String(kKey));
    stored.beginWriteArray(QLatin1String(kKey));
    for (int i = 0; i < std::min<qsizetype>(files.size(), kMost); ++i) {
        stored.setArrayIndex(i);
        stored.setValue(QStringLiteral("path"), files[i].path);
        stored.setValue(QStringLiteral("name"), files[i].name);
        stored.setValue(QStringLiteral("regions"), files[i].regions);
        stored.setValue(QStringLiteral("facilities"), files[i].facilities);
        stored.setValue(QStringLiteral("sample"), files[i].isSample);
        stored.setValue(QStringLiteral("opened"), files[i].opened);
        stored.setValue(QStringLiteral("outlines"), packed(files[i].outlines));
    }
    stored.endArray();
}

void RecentFiles::remember(const Workspace &workspace)
{
    if (!workspace.isOpen()) {
        return;
    }
    const RecentFile file = fileOf(workspace);
    QVector<RecentFile> files = read();
    files.removeIf([&](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    keep(files);
}

void RecentFiles::forget(const QString &path)
{
    QVector<RecentFile> files = read();
    files.removeIf([&](const RecentFile &file) { return file.path == path; });
    keep(files);
}

void RecentFiles::move(const QString &from, const QString &to)
{
    QVector<RecentFile> files = read();
    files.removeIf([&](const RecentFile &file) { return file.path == to && from != to; });
    for (RecentFile &file : files) {
        if (file.path == from) {
            file.path = to;
        }
    }
    keep(files);
}

} // namespace trama::ui
