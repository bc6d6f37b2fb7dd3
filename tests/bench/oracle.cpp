// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/oracle.h"

#include <QRegularExpression>
#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace trama::bench {

namespace {

using Zip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

tl::unexpected<Error> unreadable(const QString &path, const char *what)
{
    return fail(ErrorCode::CannotRead, {QLatin1String(what)}, path);
}

/// The bytes of one member; empty where it cannot be read.
QByteArray member(zip_t *zip, zip_uint64_t index, zip_uint64_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    if (file == nullptr) {
        return {};
    }
    const zip_int64_t read = zip_fread(file, bytes.data(), size);
    zip_fclose(file);
    return read == static_cast<zip_int64_t>(size) ? bytes : QByteArray();
}

/// The value of a key in the header, a Python dictionary such as {'descr': '<i4', 'fortran_order':
/// False, 'shape': (2, 3), }.
QString valueOf(const QString &header, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(header).captured(1);
}

std::vector<qint64> shapeOf(const QString &header)
{
    std::vector<qint64> shape;
    const QString text = valueOf(header, "'shape': \\(([^)]*)\\)");
    for (const QString &size : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!size.trimmed().isEmpty()) {
            shape.push_back(size.trimmed().toLongLong());
        }
    }
    return shape;
}

bool fill(Array &array, const QString &type, QByteArrayView data)
{
    const qint64 count
        = std::accumulate(array.shape.begin(), array.shape.end(), qint64(1), std::multiplies<>());
    if (type == QLatin1String("<i4") && data.size() == count * 4) {
        array.integers.resize(static_cast<std::size_t>(count));
        qFromLittleEndian<qint32>(data.data(), count, array.integers.data());
        return true;
    }
    const qint64 length = type.startsWith(QLatin1String("<U")) ? type.mid(2).toLongLong() : 0;
    if (length == 0 || data.size() != count * length * 4) {
        return false;
    }
    for (qint64 i = 0; i < count; ++i) {
        std::vector<char32_t> text(static_cast<std::size_t>(length));
        qFromLittleEndian<quint32>(data.data() + i * length * 4, length, text.data());
        const auto end = std::find(text.begin(), text.end(), U'\0');
        array.texts.append(QString::fromUcs4(text.data(), end - text.begin()));
    }
    return true;
}

Result<Array> parse(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() < 12 || !bytes.startsWith("\x93NUMPY")) {
        return unreadable(path, "no array");
    }
    const bool isLong
        = bytes[6] >= 2; // the length of the header takes two bytes in format 1.0, then four
    const qsizetype start = isLong ? 12 : 10;
    const qsizetype length = isLong ? qsizetype(qFromLittleEndian<quint32>(bytes.data() + 8))
                                    : qsizetype(qFromLittleEndian<quint16>(bytes.data() + 8));
    if (start + length > bytes.size()) {
        return unreadable(path, "no header");
    }
    const QString header = QString::fromUtf8(bytes.mid(start, length));
    Array array;
    array.shape = shapeOf(header);
    const bool isC = header.contains(QLatin1String("'fortran_order': False"));
    const QByteArrayView data = QByteArrayView(bytes).sliced(start + length);
    if (!isC || !fill(array, valueOf(header, "'descr': '([^']*)'"), data)) {
        return unreadable(path, "neither int32 in C order nor text");
    }
    return array;
}

} // namespace

Result<QHash<QString, Array>> readNpz(const QString &path)
{
    int error = 0;
    const Zip zip(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &error), &zip_discard);
    if (!zip) {
        return fail(ErrorCode::FileNotFound, {}, path);
    }
    QHash<QString, Array> arrays;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(zip.get(), index, 0, &stat) != 0) {
            return unreadable(path, "no entry");
        }
        Result<Array> array = parse(member(zip.get(), index, stat.size), path);
        if (!array) {
            return tl::unexpected(array.error());
        }
        QString name = QString::fromUtf8(stat.name);
        arrays.insert(name.remove(QLatin1String(".npy")), std::move(*array));
    }
    return arrays;
}

} // namespace trama::bench
