// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/document_writer.h"

#include "ui/render/documents/html_writer.h"
#include "ui/render/documents/markdown_writer.h"
#include "ui/render/documents/odt_writer.h"
#include "ui/render/documents/pdf_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace trama::render {

namespace {

using Writer = Result<QByteArray> (*)(const PreparedDocument &document);

Writer writerFor(const QString &ending)
{
    if (ending == QLatin1String("odt")) {
        return toOdt;
    }
    if (ending == QLatin1String("pdf")) {
        return toPdf;
    }
    if (ending == QLatin1String("html") || ending == QLatin1String("htm")) {
        return toHtml;
    }
    return ending == QLatin1String("md") ? toMarkdown : nullptr;
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {file.errorString()}, path);
}

} // namespace

Result<void> writeDocument(
    const plan::Document &document, const QString &path, const FigureDrawer &drawFigure)
{
    const QFileInfo target(path);
    const Writer writer = writerFor(target.suffix().toLower());
    if (!writer) {
        return fail(ErrorCode::UnknownFormat, {target.suffix()}, path);
    }
    if (target.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    return prepare(document, drawFigure).and_then(writer).and_then([&](const QByteArray &bytes) {
        return save(bytes, path);
    });
}

} // namespace trama::render
