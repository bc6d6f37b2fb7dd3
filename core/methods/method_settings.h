// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QPair>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <vector>

namespace trama::methods {

/// The settings of one run: asked for by name with a default, each at most once; what was used is
/// told afterwards. The first value that cannot be used is kept as the failure.
class MethodSettings {
public:
    explicit MethodSettings(QHash<QString, QString> given)
        : m_given(std::move(given))
    {
    }

    QString text(const char *name, const QString &otherwise = {});
    double number(const char *name, double otherwise, double least);
    int count(const char *name, int otherwise, int least);
    bool flag(const char *name);
    std::vector<double> numbers(const char *name, const char *otherwise);
    QStringList words(const char *name); ///< split at commas
    /// One of the words, the first where not given.
    QString choice(const char *name, const QStringList &words, const QString &otherwise);

    void refuse(const char *name, const QString &value);
    /// BadSetting for the first that failed, or one that nobody asked for.
    Result<void> check() const;
    const QVector<QPair<QString, QString>> &used() const { return m_used; }

private:
    QHash<QString, QString> m_given;
    QVector<QPair<QString, QString>> m_used;
    QSet<QString> m_known;
    QStringList m_refused; ///< name and value
};

} // namespace trama::methods
