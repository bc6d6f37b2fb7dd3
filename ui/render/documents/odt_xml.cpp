// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/odt_xml.h"

namespace trama::render {

namespace {

constexpr std::pair<const char *, const char *> kNamespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
};

} // namespace

OdtXml::OdtXml(QByteArray *bytes)
    : m_xml(bytes)
{
    m_xml.writeStartDocument();
}

void OdtXml::startRoot(const char *name)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[prefix, uri] : kNamespaces) {
        m_xml.writeAttribute(
            QStringLiteral("xmlns:") + QLatin1String(prefix), QString::fromLatin1(uri));
    }
    m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

void OdtXml::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes) {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
}

void OdtXml::start(const char *name, Attributes given)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    attributes(given);
}

void OdtXml::empty(const char *name, Attributes given)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    attributes(given);
}

void OdtXml::element(const char *name, const QString &words, Attributes given)
{
    start(name, given);
    text(words);
    end();
}

void OdtXml::end()
{
    m_xml.writeEndElement();
}

void OdtXml::text(const QString &text)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) { m_xml.writeCharacters(text.mid(from, to - from)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSpaceRun = c == QLatin1Char(' ') && (i == 0 || text[i - 1].isSpace());
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && !isSpaceRun) {
            continue;
        }
        flush(i);
        from = i + 1;
        empty(c == QLatin1Char('\n')     ? "text:line-break"
                : c == QLatin1Char('\t') ? "text:tab"
                                         : "text:s");
    }
    flush(text.size());
}

void OdtXml::finish()
{
    m_xml.writeEndDocument();
}

} // namespace trama::render
