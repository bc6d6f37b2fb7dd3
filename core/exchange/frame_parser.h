// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader_client.h"

#include <QByteArray>

#include <optional>

namespace trama::exchange {

/// Puts the worker's bytes together again, as they come; trusts none of them.
class FrameParser {
public:
    enum class State { Open, Ended, Failed, Broken };

    State add(const QByteArray &bytes);
    State state() const { return m_state; }
    ReaderTable takeTable() { return std::move(m_table); }
    QString failureCode() const { return m_failureCode; }
    QString failureReason() const { return m_failureReason; }

private:
    State readFrame(char kind, QByteArrayView payload);
    bool readHeader(QByteArrayView payload);
    bool readRow(QByteArrayView payload);

    ReaderTable m_table;
    QByteArray m_buffer;
    State m_state = State::Open;
    bool m_hasHeader = false;
    QString m_failureCode;
    QString m_failureReason;
};

} // namespace trama::exchange
