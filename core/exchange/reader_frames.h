// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What trama-reader writes and the reader's client reads: frames of a kind (1 byte), a length (4
/// bytes, little endian) and so many bytes. A string is its length (4 bytes) and UTF-8. The stream
/// ends with one End or one Failure.
namespace trama::exchange::frames {

enum class Kind : std::uint8_t {
    Header = 'H', ///< layer, CRS, number of layers, layers, number of columns, columns
    Row = 'R', ///< a string a column, then WKB as a string, empty = no geometry
    End = 'E', ///< rows, cells recoded to UTF-8 (4 bytes each)
    Failure = 'X', ///< code (a name below), reason
};

inline constexpr std::uint32_t kHeadBytes = 5;
inline constexpr std::uint32_t kLongestFrame = 1U << 28;

// Codes of a failure.
inline constexpr char kUnknownFormat[] = "unknown-format";
inline constexpr char kEmptyFile[] = "empty-file";
inline constexpr char kCannotRead[] = "cannot-read";
inline constexpr char kNoLayer[] = "no-layer";
inline constexpr char kDamaged[] = "damaged";
inline constexpr char kMemory[] = "memory";

} // namespace trama::exchange::frames
