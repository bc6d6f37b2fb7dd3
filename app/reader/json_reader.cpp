// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/json_reader.h"

#include "app/reader/frame_writer.h"
#include "app/reader/json_records.h"
#include "app/reader/json_root.h"

#include <cpl_error.h>
#include <cpl_json.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace trama::reader {

namespace {

using exchange::frames::Kind;
namespace frames = exchange::frames;

constexpr std::size_t kLongestDocument = std::size_t(200) << 20U;
constexpr std::ptrdiff_t kMostBranches = 4'000'000; ///< of which each takes much memory

std::string textOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    if (text.compare(0, 3, "\xef\xbb\xbf") == 0) {
        text.erase(0, 3);
    }
    return text;
}

/// GDAL's words, but for what it says of a document that breaks off.
std::string parsingError()
{
    const std::string message = CPLGetLastErrorMsg();
    return message.find("error: continue") == std::string::npos ? message : std::string();
}

bool load(CPLJSONDocument &document, const std::string &path)
{
    std::string text = textOf(path);
    const auto branches = std::count_if(
        text.begin(), text.end(), [](char sign) { return sign == '{' || sign == '['; });
    if (text.size() > kLongestDocument || branches > kMostBranches) {
        sendFailure(frames::kDamaged, "reader.too-much");
        return false;
    }
    const std::optional<std::string> whole = oneDocument(std::move(text));
    if (!whole) {
        sendFailure(frames::kDamaged);
        return false;
    }
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const bool isLoaded = document.LoadMemory(
        reinterpret_cast<const GByte *>(whole->data()), static_cast<int>(whole->size()));
    if (!isLoaded) {
        sendFailure(frames::kDamaged, parsingError());
    }
    return isLoaded;
}

bool sendHeader(const RecordList &list, const std::vector<RecordList> &lists,
    const std::vector<std::string> &columns)
{
    FrameWriter frame(Kind::Header);
    frame.putString(list.name());
    frame.putString({});
    frame.putNumber(static_cast<std::uint32_t>(lists.size()));
    for (const RecordList &other : lists) {
        frame.putString(other.name());
    }
    frame.putNumber(static_cast<std::uint32_t>(columns.size()));
    for (const std::string &column : columns) {
        frame.putString(column);
    }
    return frame.send();
}

bool sendRows(const JsonTable &table)
{
    std::vector<std::string_view> cells(table.columns.size());
    for (const auto &row : table.rows) {
        std::fill(cells.begin(), cells.end(), std::string_view());
        for (const auto &[column, text] : row) {
            cells[column] = text;
        }
        FrameWriter frame(Kind::Row);
        for (const std::string_view cell : cells) {
            frame.putString(cell);
        }
        frame.putString({});
        if (!frame.send()) {
            sendFailure(frames::kDamaged, "reader.too-much");
            return false;
        }
    }
    FrameWriter end(Kind::End);
    end.putNumber(static_cast<std::uint32_t>(table.rows.size()));
    end.putNumber(0);
    return end.send() && std::fflush(stdout) == 0;
}

} // namespace

bool readJson(const Request &request)
{
    CPLJSONDocument document;
    if (!load(document, request.path)) {
        return false;
    }
    const std::vector<RecordList> lists = recordLists(document.GetRoot());
    if (lists.empty()) {
        sendFailure(frames::kDamaged, "reader.no-records");
        return false;
    }
    const auto wanted = request.layer.empty()
        ? lists.begin()
        : std::find_if(lists.begin(), lists.end(),
            [&](const RecordList &list) { return list.name() == request.layer; });
    if (wanted == lists.end()) {
        sendFailure(frames::kNoLayer, request.layer);
        return false;
    }
    const std::optional<JsonTable> table = recordsOf(document.GetRoot(), *wanted);
    if (!table || !sendHeader(*wanted, lists, table->columns)) {
        sendFailure(frames::kDamaged, "reader.too-much");
        return false;
    }
    return sendRows(request.listsLayersOnly ? JsonTable{table->columns, {}} : *table);
}

} // namespace trama::reader
