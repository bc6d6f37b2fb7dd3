// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/text_table.h"

#include <QVector>

#include <atomic>

namespace trama::exchange {

struct ReaderOptions {
    QString layer; ///< layer or sheet; empty = the first
    QString encoding; ///< IANA name, of a shapefile's texts; empty = as the file says
    bool listsLayersOnly = false;
    int memoryMb = 2048; ///< address space of the worker
    int seconds = 120; ///< of its CPU, and twice that of waiting
    qint64 maxBytes = qint64(1) << 30; ///< of what it may send
    const std::atomic<bool> *cancelled = nullptr;
};

/// One layer of a file as the worker read it: all text, geometry as ISO WKB in EPSG:4326.
struct ReaderTable {
    TextTable table;
    QVector<QByteArray> wkb; ///< one a row, empty = none
    QString layer;
    QStringList layers; ///< all of the file
    QString crs; ///< "EPSG:3857" of the file; empty where it states none
    qint64 recoded = 0; ///< cells that were not UTF-8 and were taken for Windows-1252
};

/// Reads GeoJSON, GeoPackage, shapefile, KML, KMZ, TopoJSON, XLSX, ODS or a list of objects in
/// JSON, in a process of its own, under limits. Errors: FileNotFound, IsDirectory, CannotRead,
/// EmptyFile, UnknownFormat, UnknownName (layer), Cancelled, and ReaderFailed with the reason: a
/// text key "reader.*", or the driver's own words.
Result<ReaderTable> readWithWorker(const QString &path, const ReaderOptions &options = {});

} // namespace trama::exchange
