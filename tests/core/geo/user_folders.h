// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary.h"

#include <QStandardPaths>

namespace trama::tests {

/// Puts the user's data and cache folders into a folder of the test, and puts them back.
class UserFolders {
public:
    UserFolders()
        : m_data(qgetenv("XDG_DATA_HOME"))
        , m_cache(qgetenv("XDG_CACHE_HOME"))
        , m_isTestMode(QStandardPaths::isTestModeEnabled())
    {
        QStandardPaths::setTestModeEnabled(false); // whose folders all tests share
        qputenv("XDG_DATA_HOME", m_folder.path(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CACHE_HOME", m_folder.path(QStringLiteral("cache")).toUtf8());
    }
    ~UserFolders()
    {
        QStandardPaths::setTestModeEnabled(m_isTestMode);
        restore("XDG_DATA_HOME", m_data);
        restore("XDG_CACHE_HOME", m_cache);
    }
    UserFolders(const UserFolders &) = delete;
    UserFolders &operator=(const UserFolders &) = delete;

    QString path(const QString &name) const { return m_folder.path(name); }

private:
    static void restore(const char *name, const QByteArray &value)
    {
        value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    }

    TemporaryFolder m_folder;
    QByteArray m_data;
    QByteArray m_cache;
    bool m_isTestMode;
};

} // namespace trama::tests
