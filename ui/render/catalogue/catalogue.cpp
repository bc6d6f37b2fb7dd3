// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/catalogue.h"

#include "core/base/log/log.h"
#include "ui/render/catalogue/catalogue_folder.h"
#include "ui/render/catalogue/catalogue_html.h"

#include <QFileInfo>

namespace trama::render {

namespace {

Result<void> addPages(
    CatalogueFolder &folder, const CatalogueData &data, const exchange::ExportOptions &options)
{
    const text::Texts texts(options.language);
    Result<void> done = folder.add(QStringLiteral("index.html"), indexPage(data, texts));
    if (!data.map.isEmpty()) {
        done = done.and_then([&] { return folder.add(QStringLiteral("map.svg"), data.map); })
                   .and_then(
                       [&] { return folder.add(QStringLiteral("map-dark.svg"), data.darkMap); });
    }
    qint64 written = 0;
    for (const CatalogueFacility &facility : data.facilities) {
        if (options.cancelled != nullptr && options.cancelled->load()) {
            return fail(ErrorCode::Cancelled);
        }
        if (options.progress) {
            options.progress(written++, data.facilities.size());
        }
        done = done.and_then(
            [&] { return folder.add(facility.file(), facilityPage(data, facility, texts)); });
    }
    return done;
}

} // namespace

Result<exchange::ExportReport> writeCatalogue(
    const storage::Project &project, const QString &path, const exchange::ExportOptions &options)
{
    if (const Result<void> free = CatalogueFolder::check(path); !free) {
        return tl::unexpected<Error>(free.error());
    }
    const auto data = catalogueData(project, options);
    if (!data) {
        return tl::unexpected<Error>(data.error());
    }
    CatalogueFolder folder(path);
    const Result<void> written
        = addPages(folder, *data, options).and_then([&] { return folder.finish(); });
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    qCInfo(log::exchange).noquote().nospace()
        << "wrote catalogue " << QFileInfo(path).fileName() << ": rows " << data->facilities.size()
        << ", withheld " << data->withheld;
    return exchange::ExportReport{
        path, QStringLiteral("infrastructure"), data->facilities.size(), data->withheld};
}

} // namespace trama::render
