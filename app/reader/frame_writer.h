// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader_frames.h"

#include <string>
#include <string_view>

namespace trama::reader {

/// Collects the parts of one frame and writes it to stdout.
class FrameWriter {
public:
    explicit FrameWriter(exchange::frames::Kind kind);
    void putNumber(std::uint32_t number);
    void putString(std::string_view bytes);
    /// False where the frame is too long or the other side has gone.
    bool send();

private:
    std::string m_bytes;
};

/// The last frame of a stream that did not end well.
void sendFailure(std::string_view code, std::string_view reason = {});

} // namespace trama::reader
