// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/zip_package.h"

#include "core/base/clock.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace trama::render {

namespace {

/// An archive being written; what is not closed is discarded.
struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Free {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Free>;

tl::unexpected<Error> failed(const char *reason)
{
    return fail(ErrorCode::Internal, {QString::fromUtf8(reason)});
}

/// Date and time in the two words of the zip format, which begin in 1980.
std::pair<zip_uint16_t, zip_uint16_t> dosTime(const QDateTime &moment)
{
    const QDate date = std::max(moment.date(), QDate(1980, 1, 1));
    const QTime time = moment.time();
    return {
        static_cast<zip_uint16_t>(((date.year() - 1980) << 9) | (date.month() << 5) | date.day()),
        static_cast<zip_uint16_t>(
            (time.hour() << 11) | (time.minute() << 5) | (time.second() / 2))};
}

Result<void> addPart(zip_t *archive, const ZipPart &part)
{
    const auto size = static_cast<zip_uint64_t>(part.bytes.size());
    Source source(zip_source_buffer(archive, part.bytes.constData(), size, 0));
    if (!source) {
        return failed(zip_strerror(archive));
    }
    const zip_int64_t index
        = zip_file_add(archive, part.name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        return failed(zip_strerror(archive));
    }
    static_cast<void>(source.release()); // the archive owns it now
    const auto [date, time] = dosTime(now());
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, at, time, date, 0) != 0
        || zip_set_file_compression(archive, at, part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
            != 0) {
        return failed(zip_strerror(archive));
    }
    return {};
}

Result<QByteArray> content(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return failed(zip_error_strerror(zip_source_error(source)));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(stat.size) ? Result<QByteArray>(bytes)
                                                       : failed("short read");
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    std::unique_ptr<zip_t, Discard> archive(
        source ? zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    if (!archive) {
        return failed(zip_error_strerror(&error));
    }
    zip_source_keep(source.get()); // outlives the archive: the bytes are read after closing
    for (const ZipPart &part : parts) {
        if (auto added = addPart(archive.get(), part); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (zip_close(archive.get()) != 0) {
        return failed(zip_strerror(archive.get()));
    }
    static_cast<void>(archive.release());
    return content(source.get());
}

} // namespace trama::render
