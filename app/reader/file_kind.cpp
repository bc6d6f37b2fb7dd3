// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_kind.h"

#include <cpl_string.h>
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

FileKind kindOfArchive(const std::string &path)
{
    const std::string root = "/vsizip/{" + path + "}";
    const CPLStringList names(VSIReadDirRecursive(root.c_str()));
    for (int i = 0; i < names.Count(); ++i) {
        const std::string name = names[i];
        if (name == "xl/workbook.xml") {
            return {{"XLSX"}, path, {}};
        }
        if (name == "content.xml") {
            return {{"ODS"}, path, {}};
        }
    }
    for (int i = 0; i < names.Count(); ++i) {
        std::string inside = root;
        inside.append("/").append(names[i]);
        if (endsWith(inside, ".shp")) {
            return {{"ESRI Shapefile"}, inside, {}};
        }
        if (endsWith(inside, ".kml")) {
            return {{"LIBKML"}, endsWith(path, ".kmz") ? path : inside, {}};
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
        return {{"LIBKML"}, path, {}};
    }
    if (head.front() != '{') {
        return {};
    }
    const std::size_t type = head.find("\"Topology\"");
    if (type != std::string_view::npos && type < head.find("\"Feature")) {
        return {{"TopoJSON"}, path, {}};
    }
    return {{"GeoJSON", "GeoJSONSeq"}, path, {"DATE_AS_STRING=YES"}};
}

} // namespace

FileKind kindOf(const std::string &path)
{
    const std::string head = headOf(path);
    const std::string_view view = head;
    if (view.substr(0, 16) == "SQLite format 3\0"sv) {
        const std::string_view application = view.size() < 72 ? ""sv : view.substr(68, 4);
        const bool isGeoPackage = application == "GPKG"sv || application.substr(0, 2) == "GP"sv;
        return isGeoPackage ? FileKind{{"GPKG"}, path, {}} : FileKind{};
    }
    if (view.substr(0, 4) == "PK\3\4"sv) {
        return kindOfArchive(path);
    }
    if (view.substr(0, 4) == "\0\0\x27\x0a"sv) {
        return {{"ESRI Shapefile"}, path, {}};
    }
    if (view.substr(0, 1) == "\3"sv && endsWith(path, ".dbf")) {
        return {{"ESRI Shapefile"}, path, {}};
    }
    return kindOfText(path, view);
}

} // namespace trama::reader
