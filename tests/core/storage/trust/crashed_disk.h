// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <random>
#include <vector>

namespace trama::tests {

/// A folder of which is known what is on the disk for good and what is only under way.
class CrashedDisk {
public:
    explicit CrashedDisk(const QHash<QString, QByteArray> &files);

    void create(const QString &name);
    void write(const QString &name, qint64 offset, const QByteArray &bytes);
    void truncate(const QString &name, qint64 size);
    void remove(const QString &name);
    void rename(const QString &from, const QString &to);
    void sync(const QString &name);
    void syncFolder();

    /// One of the states the power cut may leave, each sector and each name by lot.
    QHash<QString, QByteArray> found(std::mt19937 &random) const;

private:
    struct Change { ///< of a file's bytes: a write, or where there are none a new size
        qint64 at = 0;
        QByteArray bytes;
    };
    struct File {
        QByteArray safe;
        std::vector<Change> underWay;
    };
    struct Naming { ///< no file = the name goes
        QString name;
        std::optional<std::size_t> file;
        QString from; ///< the name that goes at the same time
    };
    using Names = QHash<QString, std::size_t>;

    static void apply(Names &names, const Naming &naming);
    void name(const Naming &naming);

    std::vector<File> m_files;
    Names m_safeNames;
    Names m_names;
    std::vector<Naming> m_underWay;
};

} // namespace trama::tests
