// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class OGRFeature;

namespace trama::reader {

/// The value of a field as text: dates as ISO 8601, truth as "true" and "false", lists joined by
/// '|'. Bytes that are not UTF-8 are taken for Latin-1 and counted in `recoded`.
std::string cellText(const OGRFeature &feature, int field, unsigned &recoded);

/// The text with what spreadsheets write for characters that XML has no place for: "_x000D_" is a
/// carriage return (ST_Xstring of ISO 29500).
std::string withoutXlsxEscapes(const std::string &text);

} // namespace trama::reader
