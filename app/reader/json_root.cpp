// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/json_root.h"

#include <set>
#include <vector>

namespace trama::reader {

namespace {

/// Steps over the tokens of JSON text that need not be whole.
class Tokens {
public:
    explicit Tokens(std::string_view text)
        : m_text(text)
    {
    }

    /// The next sign or string; a string comes with its first quote. Empty at the end.
    std::string_view next()
    {
        while (m_at < m_text.size()) {
            const std::size_t begin = m_at++;
            if (m_text[begin] == '"') {
                skipString();
                return m_text.substr(begin, m_at - begin - 1);
            }
            if (std::string_view("{}[]:,").find(m_text[begin]) != std::string_view::npos) {
                return m_text.substr(begin, 1);
            }
        }
        return {};
    }

    std::size_t position() const { return m_at; }

private:
    void skipString()
    {
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        }
        m_at = m_at < m_text.size() ? m_at + 1 : m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isGeoJsonType(std::string_view type)
{
    static const std::set<std::string_view> kTypes{"\"FeatureCollection", "\"Feature", "\"Point",
        "\"MultiPoint", "\"LineString", "\"MultiLineString", "\"Polygon", "\"MultiPolygon",
        "\"GeometryCollection"};
    return kTypes.contains(type);
}

} // namespace

std::optional<std::string> oneDocument(std::string text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    Tokens tokens(text);
    std::vector<std::size_t> ends; // of the values
    int depth = 0;
    for (std::string_view token = tokens.next(); !token.empty(); token = tokens.next()) {
        const std::size_t begin = tokens.position() - 1;
        if (depth == 0 && !ends.empty() && text.find_first_not_of(kBlank, ends.back()) != begin) {
            return std::nullopt;
        }
        depth += token == "{" || token == "[" ? 1 : token == "}" || token == "]" ? -1 : 0;
        if (depth == 0) {
            ends.push_back(tokens.position());
        }
    }
    const bool isWhole = depth == 0 && !ends.empty();
    if (isWhole && text.find_first_not_of(kBlank, ends.back()) != std::string::npos) {
        return std::nullopt;
    }
    if (ends.size() < 2) {
        return text;
    }
    std::string array = "[";
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        array += begin == 0 ? "" : ",";
        array.append(text, begin, end - begin);
        begin = end;
    }
    array += ']';
    return array;
}

JsonKind jsonKind(std::string_view head)
{
    Tokens tokens(head);
    const std::string_view first = tokens.next();
    if (head.empty() || first.empty() || head.front() != first.front()
        || (first != "{" && first != "[")) {
        return JsonKind::None;
    }
    int depth = 1;
    std::string_view name;
    std::string_view last;
    for (std::string_view token = tokens.next(); first == "{" && !token.empty() && depth > 0;
         token = tokens.next()) {
        depth += token == "{" || token == "[" ? 1 : token == "}" || token == "]" ? -1 : 0;
        if (depth == 1 && token == ":") {
            name = last;
            if (name == "\"features") {
                return JsonKind::Map;
            }
        } else if (depth == 1 && token.front() == '"' && name == "\"type" && last == ":") {
            if (token == "\"Topology" || isGeoJsonType(token)) {
                return token == "\"Topology" ? JsonKind::Topology : JsonKind::Map;
            }
        }
        last = token;
    }
    return JsonKind::Records;
}

} // namespace trama::reader
