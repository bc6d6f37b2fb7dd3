// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/layer_reader.h"

#include "app/reader/cell_text.h"
#include "app/reader/file_kind.h"
#include "app/reader/frame_writer.h"
#include "app/reader/json_reader.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace trama::reader {

namespace {

using exchange::frames::Kind;
namespace frames = exchange::frames;

struct TransformationDelete {
    void operator()(OGRCoordinateTransformation *transformation) const
    {
        OGRCoordinateTransformation::DestroyCT(transformation);
    }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, TransformationDelete>;

/// The first failure GDAL spoke of: GDALClose and cursors swallow them otherwise.
std::string firstFailure;

void CPL_STDCALL rememberFailure(CPLErr severity, CPLErrorNum, const char *message)
{
    if (severity >= CE_Failure && firstFailure.empty()) {
        firstFailure = message;
    }
}

GDALDatasetUniquePtr openFile(const FileKind &kind)
{
    CPLStringList drivers;
    for (const std::string &driver : kind.drivers) {
        drivers.AddString(driver.c_str());
    }
    CPLStringList options;
    for (const std::string &option : kind.options) {
        options.AddString(option.c_str());
    }
    return GDALDatasetUniquePtr(GDALDataset::Open(kind.name.c_str(),
        GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers.List(), options.List()));
}

std::string nameOf(const OGRSpatialReference &reference)
{
    const char *authority = reference.GetAuthorityName(nullptr);
    const char *code = reference.GetAuthorityCode(nullptr);
    if (authority != nullptr && code != nullptr) {
        return std::string(authority) + ":" + code;
    }
    const char *name = reference.GetName();
    return name == nullptr ? "" : name;
}

/// To longitude and latitude, x first on both sides: GDAL's default order returns garbage without
/// an error.
Transformation toLonLat(const OGRSpatialReference *reference)
{
    if (reference == nullptr) {
        return nullptr;
    }
    OGRSpatialReference from(*reference);
    OGRSpatialReference to;
    to.importFromEPSG(4326);
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (from.IsSame(&to) != 0) {
        return nullptr;
    }
    return Transformation(OGRCreateCoordinateTransformation(&from, &to));
}

std::string wkbOf(const OGRFeature &feature, OGRCoordinateTransformation *transformation)
{
    const OGRGeometry *stored = feature.GetGeometryRef();
    if (stored == nullptr || stored->IsEmpty()) {
        return {};
    }
    std::unique_ptr<OGRGeometry> geometry(stored->getLinearGeometry());
    if (!geometry) {
        return {};
    }
    geometry->flattenTo2D();
    if (transformation != nullptr) {
        // A place without a projection is a row without a place, not a damaged file.
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        if (geometry->transform(transformation) != OGRERR_NONE) {
            return {};
        }
    }
    std::string wkb(geometry->WkbSize(), '\0');
    const OGRErr result = geometry->exportToWkb(
        wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()), wkbVariantIso);
    return result == OGRERR_NONE ? wkb : std::string();
}

/// The columns that hold data. KML always has the same ones, which say how to draw a place, and a
/// name even where the list has its own.
std::vector<int> columnsOf(GDALDataset &dataset, OGRLayer &layer)
{
    static const std::set<std::string> kDrawing{"timestamp", "begin", "end", "altitudeMode",
        "tessellate", "extrude", "visibility", "drawOrder", "icon", "snippet"};
    const bool isKml = dataset.GetDriverName() == std::string("LIBKML");
    const OGRFeatureDefn *definition = layer.GetLayerDefn();
    std::set<int> filled;
    if (isKml) {
        for (const OGRFeatureUniquePtr &feature : layer) {
            for (int i = 0; i < definition->GetFieldCount(); ++i) {
                if (feature->IsFieldSetAndNotNull(i) && *feature->GetFieldAsString(i) != '\0') {
                    filled.insert(i);
                }
            }
        }
        layer.ResetReading();
    }
    std::vector<int> columns;
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        const bool isDrawing = kDrawing.contains(definition->GetFieldDefn(i)->GetNameRef());
        if (!isKml || (filled.contains(i) && !isDrawing)) {
            columns.push_back(i);
        }
    }
    return columns;
}

bool sendHeader(GDALDataset &dataset, OGRLayer &layer, const std::vector<int> &columns)
{
    FrameWriter frame(Kind::Header);
    frame.putString(layer.GetName());
    const OGRSpatialReference *reference = layer.GetSpatialRef();
    frame.putString(reference == nullptr ? "" : nameOf(*reference));
    const auto layers = static_cast<std::uint32_t>(dataset.GetLayerCount());
    frame.putNumber(layers);
    for (std::uint32_t i = 0; i < layers; ++i) {
        frame.putString(dataset.GetLayer(static_cast<int>(i))->GetName());
    }
    frame.putNumber(static_cast<std::uint32_t>(columns.size()));
    for (const int column : columns) {
        frame.putString(layer.GetLayerDefn()->GetFieldDefn(column)->GetNameRef());
    }
    return frame.send();
}

bool sendRows(OGRLayer &layer, const std::vector<int> &columns, bool isXlsx)
{
    const Transformation transformation = toLonLat(layer.GetSpatialRef());
    std::uint32_t rows = 0;
    unsigned recoded = 0;
    for (const OGRFeatureUniquePtr &feature : layer) {
        FrameWriter frame(Kind::Row);
        for (const int column : columns) {
            const std::string text = cellText(*feature, column, recoded);
            frame.putString(isXlsx ? withoutXlsxEscapes(text) : text);
        }
        frame.putString(wkbOf(*feature, transformation.get()));
        if (!frame.send()) {
            sendFailure(frames::kDamaged, "a row is too long");
            return false;
        }
        ++rows;
    }
    if (!firstFailure.empty()) {
        sendFailure(frames::kDamaged, firstFailure);
        return false;
    }
    FrameWriter frame(Kind::End);
    frame.putNumber(rows);
    frame.putNumber(recoded);
    return frame.send() && std::fflush(stdout) == 0;
}

} // namespace

bool readLayer(const Request &request)
{
    CPLSetErrorHandler(rememberFailure);
    const FileKind kind = kindOf(request.path, request.encoding);
    if (!kind.refusal.empty()) {
        sendFailure(frames::kDamaged, kind.refusal);
        return false;
    }
    if (kind.isRecords) {
        return readJson(request);
    }
    if (kind.drivers.empty()) {
        sendFailure(frames::kUnknownFormat);
        return false;
    }
    const GDALDatasetUniquePtr dataset = openFile(kind);
    if (!dataset || dataset->GetLayerCount() == 0) {
        // A driver that knows the kind but not this file says no more than that.
        const bool isBare = firstFailure.find("not recognized") != std::string::npos;
        sendFailure(frames::kDamaged, isBare ? std::string() : firstFailure);
        return false;
    }
    OGRLayer *layer = request.layer.empty() ? dataset->GetLayer(0)
                                            : dataset->GetLayerByName(request.layer.c_str());
    if (layer == nullptr) {
        sendFailure(frames::kNoLayer, request.layer);
        return false;
    }
    const std::vector<int> columns = columnsOf(*dataset, *layer);
    if (!sendHeader(*dataset, *layer, columns)) {
        sendFailure(frames::kDamaged, "the columns are too many");
        return false;
    }
    if (request.listsLayersOnly) {
        FrameWriter frame(Kind::End);
        frame.putNumber(0);
        frame.putNumber(0);
        return frame.send() && std::fflush(stdout) == 0;
    }
    return sendRows(*layer, columns, dataset->GetDriverName() == std::string("XLSX"));
}

} // namespace trama::reader
