// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trama::reader {

enum class JsonKind { None, Map, Topology, Records };

/// What a JSON text is, told from its beginning: a map of GeoJSON, a TopoJSON topology, or any
/// other document, which may hold a list of objects.
JsonKind jsonKind(std::string_view head);

/// The text as one document: objects one after another ("JSON Lines") become an array. None where
/// something else stands behind the first value.
std::optional<std::string> oneDocument(std::string text);

} // namespace trama::reader
