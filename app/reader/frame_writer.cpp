// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/frame_writer.h"

#include <cstdio>

namespace trama::reader {

namespace {

void append(std::string &out, std::uint32_t number)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        out.push_back(static_cast<char>((number >> shift) & 0xffU));
    }
}

} // namespace

FrameWriter::FrameWriter(exchange::frames::Kind kind)
    : m_bytes(1, static_cast<char>(kind))
{
    m_bytes.resize(exchange::frames::kHeadBytes);
}

void FrameWriter::putNumber(std::uint32_t number)
{
    append(m_bytes, number);
}

void FrameWriter::putString(std::string_view bytes)
{
    append(m_bytes, static_cast<std::uint32_t>(bytes.size()));
    m_bytes.append(bytes);
}

bool FrameWriter::send()
{
    const std::size_t length = m_bytes.size() - exchange::frames::kHeadBytes;
    if (length > exchange::frames::kLongestFrame) {
        return false;
    }
    std::string head;
    append(head, static_cast<std::uint32_t>(length));
    m_bytes.replace(1, head.size(), head);
    return std::fwrite(m_bytes.data(), 1, m_bytes.size(), stdout) == m_bytes.size();
}

void sendFailure(std::string_view code, std::string_view reason)
{
    FrameWriter frame(exchange::frames::Kind::Failure);
    frame.putString(code);
    frame.putString(reason);
    frame.send();
    std::fflush(stdout);
}

} // namespace trama::reader
