// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/crashed_disk.h"

#include <algorithm>
#include <array>

namespace trama::tests {

namespace {

/// How much of what is under way has come through.
struct Luck {
    explicit Luck(std::mt19937 &source)
        : random(source)
        , sector(source() % 2 == 0 ? 512 : 4096)
        , percent(std::array{0U, 10U, 50U, 90U, 100U}[source() % 5])
    {
    }
    bool falls() { return random() % 100 < percent; }

    std::mt19937 &random;
    qint64 sector;
    unsigned percent;
};

/// What lies between the old end and new bytes is whatever the disk held there.
void grow(QByteArray &bytes, qint64 size, Luck &luck)
{
    const qint64 before = bytes.size();
    if (size > before) {
        bytes.append(size - before, char(luck.random()));
    }
}

void writeSectors(QByteArray &file, qint64 at, const QByteArray &bytes, Luck &luck)
{
    for (qint64 from = 0; from < bytes.size();) {
        // Sectors are counted from the beginning of the file, a write may begin in one.
        const qint64 room = luck.sector - (at + from) % luck.sector;
        const qint64 size = std::min(room, bytes.size() - from);
        if (luck.falls()) {
            grow(file, at + from + size, luck);
            file.replace(at + from, size, bytes.mid(from, size));
        }
        from += size;
    }
}

} // namespace

CrashedDisk::CrashedDisk(const QHash<QString, QByteArray> &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        m_safeNames[file.key()] = m_files.size();
        m_files.push_back({file.value(), {}});
    }
    m_names = m_safeNames;
}

void CrashedDisk::apply(Names &names, const Naming &naming)
{
    names.remove(naming.from);
    if (naming.file) {
        names[naming.name] = *naming.file;
    } else {
        names.remove(naming.name);
    }
}

void CrashedDisk::name(const Naming &naming)
{
    apply(m_names, naming);
    m_underWay.push_back(naming);
}

void CrashedDisk::create(const QString &name)
{
    m_files.push_back({});
    this->name({name, m_files.size() - 1, {}});
}

void CrashedDisk::write(const QString &name, qint64 offset, const QByteArray &bytes)
{
    m_files[m_names.value(name)].underWay.push_back({offset, bytes});
}

void CrashedDisk::truncate(const QString &name, qint64 size)
{
    m_files[m_names.value(name)].underWay.push_back({size, {}});
}

void CrashedDisk::remove(const QString &name)
{
    this->name({name, {}, {}});
}

void CrashedDisk::rename(const QString &from, const QString &to)
{
    name({to, m_names.value(from), from});
}

void CrashedDisk::sync(const QString &name)
{
    File &file = m_files[m_names.value(name)];
    for (const Change &change : file.underWay) {
        const qint64 end = change.at + change.bytes.size();
        if (file.safe.size() < end || change.bytes.isNull()) {
            file.safe.resize(end, '\0');
        }
        file.safe.replace(change.at, change.bytes.size(), change.bytes);
    }
    file.underWay.clear();
}

void CrashedDisk::syncFolder()
{
    m_safeNames = m_names;
    m_underWay.clear();
}

QHash<QString, QByteArray> CrashedDisk::found(std::mt19937 &random) const
{
    Luck ofNames(random);
    Names names = m_safeNames;
    for (const Naming &naming : m_underWay) {
        if (ofNames.falls()) {
            apply(names, naming);
        }
    }
    Luck ofBytes(random);
    QHash<QString, QByteArray> files;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const File &file = m_files[name.value()];
        QByteArray bytes = file.safe;
        for (const Change &change : file.underWay) {
            if (!change.bytes.isNull()) {
                writeSectors(bytes, change.at, change.bytes, ofBytes);
            } else if (ofBytes.falls()) {
                grow(bytes, change.at, ofBytes);
                bytes.truncate(change.at);
            }
        }
        files[name.key()] = bytes;
    }
    return files;
}

} // namespace trama::tests
