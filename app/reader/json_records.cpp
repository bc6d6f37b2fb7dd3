// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/json_records.h"

#include <cpl_json.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace trama::reader {

namespace {

using Type = CPLJSONObject::Type;
using Path = std::vector<std::string>;

constexpr std::size_t kMostColumns = 5000;
const std::string kAnyMember = "*";

bool isObject(const CPLJSONObject &value)
{
    return value.GetType() == Type::Object;
}

/// Objects alone, but for nulls between them.
bool isRecordList(const CPLJSONObject &value)
{
    if (value.GetType() != Type::Array) {
        return false;
    }
    const CPLJSONArray array = value.ToArray();
    bool hasObject = false;
    for (int i = 0; i < array.Size(); ++i) {
        const CPLJSONObject element = array[i];
        hasObject = hasObject || isObject(element);
        if (!isObject(element) && element.GetType() != Type::Null) {
            return false;
        }
    }
    return hasObject;
}

std::set<std::string> namesIn(const CPLJSONObject &object)
{
    std::set<std::string> names;
    for (const CPLJSONObject &member : object.GetChildren()) {
        names.insert(member.GetName());
    }
    return names;
}

/// An object that is a list by name: two members or more, all objects with a member in common.
bool isKeyed(const std::vector<CPLJSONObject> &members)
{
    if (members.size() < 2 || !std::all_of(members.begin(), members.end(), isObject)) {
        return false;
    }
    std::set<std::string> common = namesIn(members.front());
    for (const CPLJSONObject &member : members) {
        const std::set<std::string> names = namesIn(member);
        std::erase_if(common, [&](const std::string &name) { return !names.contains(name); });
    }
    return !common.empty();
}

/// Lists met on a walk through the document.
class Walk {
public:
    std::vector<RecordList> lists;

    /// False where nothing below the value is a list.
    bool visit(const CPLJSONObject &value, const Path &path)
    {
        if (isRecordList(value)) {
            add(path, static_cast<std::size_t>(value.ToArray().Size()));
            return true;
        }
        if (!isObject(value)) {
            return false;
        }
        const std::vector<CPLJSONObject> members = value.GetChildren();
        const bool isList = isKeyed(members);
        bool holdsLists = false;
        Path below = path;
        below.emplace_back();
        for (const CPLJSONObject &member : members) {
            below.back() = isList ? kAnyMember : member.GetName();
            holdsLists = visit(member, below) || holdsLists;
        }
        if (isList && !holdsLists) {
            add(below, members.size());
        }
        return isList || holdsLists;
    }

private:
    void add(const Path &path, std::size_t records)
    {
        const auto [known, isNew] = m_index.try_emplace(path, lists.size());
        if (isNew) {
            lists.push_back({path, 0});
        }
        lists[known->second].records += records;
    }

    std::map<Path, std::size_t> m_index;
};

/// Makes rows of records.
class Collector {
public:
    explicit Collector(JsonTable &table)
        : m_table(table)
    {
    }

    bool isTooWide() const { return m_table.columns.size() > kMostColumns; }

    /// `name` is what the value is called, `from` the part of the path that leads on from it.
    void collect(
        const CPLJSONObject &value, const std::string &name, const Path &path, std::size_t from)
    {
        if (from < path.size() && path[from] == kAnyMember) {
            for (const CPLJSONObject &member : value.GetChildren()) {
                const std::vector<std::pair<std::size_t, std::string>> before = m_beside;
                m_row = m_beside;
                put(name.empty() ? "key" : name, member.GetName());
                if (from + 1 < path.size()) {
                    flattenScalars(member, name.empty() ? "" : name + ".");
                }
                m_beside = m_row;
                collect(member, member.GetName(), path, from + 1);
                m_beside = before;
            }
        } else if (from < path.size()) {
            const CPLJSONObject member = memberOf(value, path[from]);
            collect(member, path[from], path, from + 1);
        } else if (value.GetType() == Type::Array) {
            const CPLJSONArray array = value.ToArray();
            for (int i = 0; i < array.Size() && !isTooWide(); ++i) {
                addRow(array[i]);
            }
        } else if (isObject(value)) {
            addRow(value);
        }
    }

private:
    static CPLJSONObject memberOf(const CPLJSONObject &object, const std::string &name)
    {
        for (const CPLJSONObject &member : object.GetChildren()) {
            if (member.GetName() == name) {
                return member;
            }
        }
        return {};
    }

    void addRow(const CPLJSONObject &record)
    {
        if (isObject(record)) {
            m_row = m_beside;
            flatten(record, {});
            m_table.rows.push_back(m_row);
        }
    }

    void flatten(const CPLJSONObject &object, const std::string &prefix)
    {
        for (const CPLJSONObject &member : object.GetChildren()) {
            putValue(prefix + member.GetName(), member);
        }
    }

    void flattenScalars(const CPLJSONObject &object, const std::string &prefix)
    {
        for (const CPLJSONObject &member : object.GetChildren()) {
            if (member.GetType() != Type::Array && !isObject(member)) {
                putValue(prefix + member.GetName(), member);
            }
        }
    }

    void putValue(const std::string &name, const CPLJSONObject &value)
    {
        if (isObject(value)) {
            flatten(value, name + ".");
        } else if (value.GetType() == Type::Array) {
            const CPLJSONArray array = value.ToArray();
            for (int i = 0; i < array.Size(); ++i) {
                putValue(name, array[i]);
            }
        } else {
            put(name, value.GetType() == Type::Null ? std::string() : value.ToString());
        }
    }

    void put(const std::string &name, const std::string &text)
    {
        const auto [known, isNew] = m_columnOf.try_emplace(name, m_table.columns.size());
        if (isNew) {
            m_table.columns.push_back(name);
        }
        const auto cell = std::find_if(m_row.begin(), m_row.end(),
            [&](const auto &other) { return other.first == known->second; });
        if (cell == m_row.end()) {
            m_row.emplace_back(known->second, text);
        } else if (!text.empty()) {
            cell->second += (cell->second.empty() ? "" : "|") + text;
        }
    }

    JsonTable &m_table;
    std::unordered_map<std::string, std::size_t> m_columnOf;
    std::vector<std::pair<std::size_t, std::string>> m_row;
    std::vector<std::pair<std::size_t, std::string>> m_beside; ///< what each row below has too
};

} // namespace

std::string RecordList::name() const
{
    std::string name;
    for (const std::string &part : path) {
        name += (name.empty() ? "" : ".") + part;
    }
    return path.empty() ? "list" : name;
}

std::vector<RecordList> recordLists(const CPLJSONObject &document)
{
    Walk walk;
    walk.visit(document, {});
    std::stable_sort(walk.lists.begin(), walk.lists.end(),
        [](const RecordList &a, const RecordList &b) { return a.records > b.records; });
    return walk.lists;
}

std::optional<JsonTable> recordsOf(const CPLJSONObject &document, const RecordList &list)
{
    JsonTable table;
    Collector collector(table);
    collector.collect(document, {}, list.path, 0);
    return collector.isTooWide() ? std::nullopt : std::optional(std::move(table));
}

} // namespace trama::reader
