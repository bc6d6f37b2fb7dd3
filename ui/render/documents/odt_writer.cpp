// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/odt_writer.h"

#include "core/base/clock.h"
#include "ui/render/documents/odt_content.h"
#include "ui/render/documents/odt_styles.h"
#include "ui/render/documents/odt_xml.h"
#include "ui/render/documents/zip_package.h"
#include "ui/render/output.h"

namespace trama::render {

namespace {

constexpr const char *kMediaType = "application/vnd.oasis.opendocument.text";

QByteArray odtMeta(const PreparedDocument &document)
{
    const QString moment = now().toString(Qt::ISODate);
    QByteArray bytes;
    OdtXml xml(&bytes);
    xml.startRoot("office:document-meta");
    xml.start("office:meta");
    xml.element("meta:generator", QStringLiteral("Trama"));
    xml.element("dc:title", document.title);
    if (!document.author.isEmpty()) {
        xml.element("meta:initial-creator", document.author);
        xml.element("dc:creator", document.author);
    }
    xml.element("meta:creation-date", moment);
    xml.element("dc:date", moment);
    xml.element("dc:language", document.language);
    xml.end();
    xml.end();
    xml.finish();
    return bytes;
}

QByteArray manifest(const std::vector<ZipPart> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
        QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto entry = [&xml](const QString &path, const QString &mediaType) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), mediaType);
    };
    entry(QStringLiteral("/"), QString::fromLatin1(kMediaType));
    for (const ZipPart &part : parts) {
        entry(QString::fromLatin1(part.name),
            part.name.endsWith(".png") ? QStringLiteral("image/png") : QStringLiteral("text/xml"));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const PreparedDocument &document)
{
    std::vector<ZipPart> parts{{"content.xml", odtContent(document)},
        {"styles.xml", odtStyles(document)}, {"meta.xml", odtMeta(document)}};
    for (const PreparedBlock &block : document.blocks) {
        if (const auto *figure = std::get_if<PreparedFigure>(&block)) {
            parts.push_back(
                {odtPicturePath(figure->number).toLatin1(), toPng(figure->scene, 2), true});
        }
    }
    const QByteArray list = manifest(parts);
    // The media type comes first and uncompressed, so that it can be read at a fixed place of the
    // file.
    parts.insert(parts.begin(), {"mimetype", kMediaType, true});
    parts.push_back({"META-INF/manifest.xml", list});
    return zipped(parts);
}

} // namespace trama::render
