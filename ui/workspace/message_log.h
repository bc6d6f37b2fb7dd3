// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/message.h"

#include <QDateTime>
#include <QObject>
#include <QVector>

namespace trama::ui {

/// Everything said to the user in this session, newest last, and which of it still stands in the
/// bar. Owned by the workspace.
class MessageLog : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QDateTime time;
        Message message;
    };

    using QObject::QObject;

    void add(const Message &message);
    const QVector<Entry> &entries() const { return m_entries; }
    const Message *current() const; ///< null = the bar is closed
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    QVector<Entry> m_entries;
    bool m_isOpen = false;
};

} // namespace trama::ui
