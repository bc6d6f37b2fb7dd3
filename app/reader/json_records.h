// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class CPLJSONObject;

namespace trama::reader {

/// Records of a JSON document as a table: a column a member, members of members by dotted names.
struct JsonTable {
    std::vector<std::string> columns; ///< in the order in which they are met
    std::vector<std::vector<std::pair<std::size_t, std::string>>> rows; ///< by column
};

/// Where a document has a list of objects: no path is the document itself, "regions", "*", "items"
/// a list in every member of "regions".
struct RecordList {
    std::vector<std::string> path;
    std::size_t records = 0;

    std::string name() const; ///< "regions.*.items"; "list" for the document itself
};

/// The largest first.
std::vector<RecordList> recordLists(const CPLJSONObject &document);

/// The records of one list. A star of its path is a column called as what it stands below, with the
/// member's name; values beside the list come along. Values of an array are joined by '|'. None
/// where there are more columns than any list has.
std::optional<JsonTable> recordsOf(const CPLJSONObject &document, const RecordList &list);

} // namespace trama::reader
