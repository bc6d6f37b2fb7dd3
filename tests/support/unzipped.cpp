// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzipped.h"

#include <QFile>

#include <zip.h>

namespace trama::tests {

QHash<QString, QByteArray> unzipped(const QString &path, QStringList *order)
{
    QHash<QString, QByteArray> parts;
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        if (!file || zip_stat_index(archive, index, 0, &stat) != 0) {
            continue;
        }
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        if (zip_fread(file, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size)) {
            parts.insert(QString::fromUtf8(stat.name), bytes);
        }
        if (order) {
            order->append(QString::fromUtf8(stat.name));
        }
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

} // namespace trama::tests
