// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/message_log.h"

#include "core/base/clock.h"

namespace trama::ui {

void MessageLog::add(const Message &message)
{
    constexpr int kKept = 500;
    if (m_entries.size() >= kKept) {
        m_entries.removeFirst();
    }
    m_entries.append({now(), message});
    m_isOpen = true;
    Q_EMIT changed();
}

const Message *MessageLog::current() const
{
    return m_isOpen && !m_entries.isEmpty() ? &m_entries.constLast().message : nullptr;
}

void MessageLog::dismiss()
{
    m_isOpen = false;
    Q_EMIT changed();
}

} // namespace trama::ui
