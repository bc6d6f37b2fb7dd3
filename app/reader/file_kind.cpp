// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_kind.h"

#include "app/reader/archive.h"
#include "app/reader/json_root.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <fstream>
#include <string_view>

namespace trama::reader {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadBytes = 1U << 16U;

std::string headOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(kHeadBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    return head;
}

bool endsWith(const std::string &name, std::string_view ending)
{
    return name.size() >= ending.size()
        && std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

constexpr char kAnsi = 0x57;

/// The text of a shapefile: as its .cpg says, else by the code page in its .dbf. Programs that know
/// no better write "ANSI" there, over UTF-8 too: then the bytes are left for cellText to tell.
std::vector<std::string> shapefileOptions(const std::string &path, const std::string &encoding)
{
    if (!encoding.empty()) {
        return {"ENCODING=" + encoding};
    }
    const char *page = CPLResetExtension(path.c_str(), "cpg");
    VSIStatBufL status;
    if (VSIStatL(page, &status) == 0) {
        return {};
    }
    std::string head(30, '\0');
    VSILFILE *file = VSIFOpenL(CPLResetExtension(path.c_str(), "dbf"), "rb");
    if (file != nullptr) {
        head.resize(VSIFReadL(head.data(), 1, head.size(), file));
        VSIFCloseL(file);
    }
    const bool isUntold = head.size() == 30 && (head[29] == '\0' || head[29] == kAnsi);
    return isUntold ? std::vector<std::string>{"ENCODING="} : std::vector<std::string>{};
}

FileKind shapefile(const std::string &path, const std::string &encoding)
{
    return {{"ESRI Shapefile"}, path, shapefileOptions(path, encoding), false, {}};
}

FileKind driver(const char *name, const std::string &path)
{
    return {{name}, path, {}, false, {}};
}

FileKind kindOfArchive(const std::string &path, const std::string &encoding)
{
    const Archive archive = listArchive(path);
    if (archive.isBomb) {
        return {{}, path, {}, false, "reader.too-much"};
    }
    if (archive.names.empty()) {
        return {{}, path, {}, false, "reader.damaged"};
    }
    for (const std::string &name : archive.names) {
        if (name == "xl/workbook.xml") {
            return driver("XLSX", path);
        }
        if (name == "content.xml") {
            return driver("ODS", path);
        }
    }
    for (const std::string &name : archive.names) {
        const std::string inside = "/vsizip/{" + path + "}/" + name;
        if (endsWith(inside, ".shp")) {
            return shapefile(inside, encoding);
        }
        if (endsWith(inside, ".kml")) {
            return driver("LIBKML", endsWith(path, ".kmz") ? path : inside);
        }
    }
    return {};
}

FileKind kindOfText(const std::string &path, std::string_view head)
{
    if (head.substr(0, 3) == "\xef\xbb\xbf"sv) {
        head.remove_prefix(3);
    }
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    if (head.empty()) {
        return {};
    }
    if (head.front() == '<' && head.find("<kml") != std::string_view::npos) {
        return driver("LIBKML", path);
    }
    switch (jsonKind(head)) {
    case JsonKind::Topology:
        return driver("TopoJSON", path);
    case JsonKind::Map:
        return {{"GeoJSON", "GeoJSONSeq"}, path, {"DATE_AS_STRING=YES"}, false, {}};
    case JsonKind::Records:
        return {{}, path, {}, true, {}};
    case JsonKind::None:
        break;
    }
    return {};
}

} // namespace

FileKind kindOf(const std::string &path, const std::string &encoding)
{
    const std::string head = headOf(path);
    const std::string_view view = head;
    if (view.substr(0, 16) == "SQLite format 3\0"sv) {
        const std::string_view application = view.size() < 72 ? ""sv : view.substr(68, 4);
        const bool isGeoPackage = application == "GPKG"sv || application.substr(0, 2) == "GP"sv;
        return isGeoPackage ? driver("GPKG", path) : FileKind{};
    }
    if (view.substr(0, 4) == "PK\3\4"sv) {
        return kindOfArchive(path, encoding);
    }
    if (view.substr(0, 4) == "\0\0\x27\x0a"sv) {
        return shapefile(path, encoding);
    }
    if (view.substr(0, 1) == "\3"sv && endsWith(path, ".dbf")) {
        return shapefile(path, encoding);
    }
    return kindOfText(path, view);
}

} // namespace trama::reader
