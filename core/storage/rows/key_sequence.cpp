// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/key_sequence.h"

#include "core/storage/writer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace trama::storage {

namespace {

constexpr int kCounterBits = 21;
constexpr int kUnusedBits = 64 - 53;

Key firstBits(const QByteArray &hash)
{
    const quint64 bits = qFromBigEndian<quint64>(hash.constData()) >> kUnusedBits;
    return bits == 0 ? 1 : static_cast<Key>(bits);
}

} // namespace

qint64 KeySequence::next()
{
    ++m_counter;
    if (m_block == 0 || (m_counter >> kCounterBits) != 0) {
        do {
            m_block = QRandomGenerator::system()->generate();
        } while (m_block == 0);
        m_counter = 0;
    }
    return (m_block << kCounterBits) | m_counter;
}

QUuid KeySequence::nextUuid()
{
    const quint64 high = m_generator.generate();
    const quint64 low = m_generator.generate();
    const auto byte = [low](int i) { return static_cast<uchar>(low >> (8 * i)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
        static_cast<ushort>((high & 0x0fff) | 0x4000), static_cast<uchar>((byte(0) & 0x3f) | 0x80),
        byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

qint64 KeySequence::random()
{
    const quint64 bits = QRandomGenerator::system()->generate64() >> kUnusedBits;
    return bits == 0 ? 1 : static_cast<qint64>(bits);
}

Key hashedKey(QStringView scheme, QStringView version, QStringView code)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringView part : {scheme, version, code}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return firstBits(hash.result());
}

Key hashedKey(const QByteArray &bytes)
{
    return firstBits(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

} // namespace trama::storage
