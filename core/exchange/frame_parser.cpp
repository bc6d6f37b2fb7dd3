// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frame_parser.h"

#include "core/exchange/reader_frames.h"

#include <QtEndian>

namespace trama::exchange {

namespace {

/// Takes numbers and strings off the front; once too short, it stays broken.
class Payload {
public:
    explicit Payload(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint32 number()
    {
        if (m_bytes.size() < 4) {
            m_isBroken = true;
            return 0;
        }
        const auto value = qFromLittleEndian<quint32>(m_bytes.data());
        m_bytes = m_bytes.sliced(4);
        return value;
    }

    QByteArrayView string()
    {
        const quint32 length = number();
        if (m_bytes.size() < static_cast<qsizetype>(length)) {
            m_isBroken = true;
            return {};
        }
        const QByteArrayView value = m_bytes.first(length);
        m_bytes = m_bytes.sliced(length);
        return value;
    }

    QString text() { return QString::fromUtf8(string()); }

    QStringList texts()
    {
        QStringList list;
        const quint32 count = number();
        for (quint32 i = 0; i < count && !m_isBroken; ++i) {
            list.append(text());
        }
        return list;
    }

    bool isWhole() const { return !m_isBroken && m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_isBroken = false;
};

} // namespace

FrameParser::State FrameParser::add(const QByteArray &bytes)
{
    m_buffer += bytes;
    qsizetype at = 0;
    while (m_state == State::Open && m_buffer.size() - at >= frames::kHeadBytes) {
        const auto length = qFromLittleEndian<quint32>(m_buffer.constData() + at + 1);
        if (length > frames::kLongestFrame) {
            m_state = State::Broken;
            break;
        }
        if (m_buffer.size() - at - frames::kHeadBytes < static_cast<qsizetype>(length)) {
            break;
        }
        const QByteArrayView payload(m_buffer.constData() + at + frames::kHeadBytes, length);
        m_state = readFrame(m_buffer[at], payload);
        at += frames::kHeadBytes + static_cast<qsizetype>(length);
    }
    m_buffer.remove(0, at);
    return m_state;
}

FrameParser::State FrameParser::readFrame(char kind, QByteArrayView bytes)
{
    Payload payload(bytes);
    switch (static_cast<frames::Kind>(kind)) {
    case frames::Kind::Header:
        return readHeader(bytes) ? State::Open : State::Broken;
    case frames::Kind::Row:
        return readRow(bytes) ? State::Open : State::Broken;
    case frames::Kind::End: {
        const bool isComplete = payload.number() == m_table.table.rowCount() && m_hasHeader;
        m_table.recoded = payload.number();
        return isComplete && payload.isWhole() ? State::Ended : State::Broken;
    }
    case frames::Kind::Failure:
        m_failureCode = payload.text();
        m_failureReason = payload.text();
        return payload.isWhole() ? State::Failed : State::Broken;
    }
    return State::Broken;
}

bool FrameParser::readHeader(QByteArrayView bytes)
{
    Payload payload(bytes);
    m_table.layer = payload.text();
    m_table.crs = payload.text();
    m_table.layers = payload.texts();
    m_table.table.headers = payload.texts();
    const bool isFirst = !m_hasHeader;
    m_hasHeader = true;
    return isFirst && payload.isWhole();
}

bool FrameParser::readRow(QByteArrayView bytes)
{
    if (!m_hasHeader) {
        return false;
    }
    Payload payload(bytes);
    for (qsizetype i = 0; i < m_table.table.headers.size(); ++i) {
        const QByteArrayView cell = payload.string();
        m_table.table.addCell({cell.data(), static_cast<std::size_t>(cell.size())});
    }
    m_table.table.endRow();
    m_table.wkb.append(payload.string().toByteArray());
    return payload.isWhole();
}

} // namespace trama::exchange
