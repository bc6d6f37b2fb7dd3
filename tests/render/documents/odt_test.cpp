// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QXmlStreamReader>

using namespace trama;
using namespace trama::tests;

namespace {

struct Read {
    QStringList order;
    QHash<QString, QByteArray> parts;
};

Read readOdt(const plan::Document &document)
{
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, document, QStringLiteral("odt")).isEmpty());
    Read read;
    read.parts = unzipped(folder.path(QStringLiteral("document.odt")), &read.order);
    return read;
}

/// Texts of all elements of a name, ODF's spaces and breaks as characters; checks that the part is
/// well-formed.
QStringList textsOf(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    QStringList texts;
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (depth > 0 || reader.qualifiedName() == name)) {
            ++depth;
            if (depth == 1) {
                texts.append(QString());
            } else if (reader.qualifiedName() == QLatin1String("text:s")) {
                texts.last().append(QLatin1Char(' '));
            } else if (reader.qualifiedName() == QLatin1String("text:line-break")) {
                texts.last().append(QLatin1Char('\n'));
            }
        } else if (reader.isEndElement() && depth > 0) {
            --depth;
        } else if (reader.isCharacters() && depth > 0) {
            texts.last().append(reader.text());
        }
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("An ODT begins with its media type, stored, so that it can be told by its first bytes",
    "[documents]")
{
    const TemporaryFolder folder;
    const QByteArray bytes = written(folder, smallDocument(), QStringLiteral("odt"));
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    REQUIRE(bytes.startsWith("PK\x03\x04"));
    CHECK(bytes.mid(8, 2) == QByteArray(2, '\0')); // method: stored
    CHECK(bytes.mid(28, 2) == QByteArray(2, '\0')); // no extra field
    CHECK(bytes.mid(30, 8 + type.size()) == "mimetype" + type);
}

TEST_CASE("The manifest of an ODT lists every part", "[documents]")
{
    const Read odt = readOdt(smallDocument());
    CHECK(odt.order.first() == QStringLiteral("mimetype"));
    const QString manifest
        = QString::fromUtf8(odt.parts.value(QStringLiteral("META-INF/manifest.xml")));
    for (const QString &part : {QStringLiteral("content.xml"), QStringLiteral("styles.xml"),
             QStringLiteral("meta.xml"), QStringLiteral("Pictures/figure1.png")}) {
        CHECK(odt.order.contains(part));
        CHECK(manifest.contains(QStringLiteral("full-path=\"") + part + QLatin1Char('"')));
    }
}

TEST_CASE("An ODT has headings with levels, numbered captions, header rows and alternative text",
    "[documents]")
{
    const Read odt = readOdt(smallDocument());
    const QByteArray content = odt.parts.value(QStringLiteral("content.xml"));
    CHECK(textsOf(content, QStringLiteral("text:h"))
        == QStringList{
            QStringLiteral("Part I"), QStringLiteral("Inner"), QStringLiteral("Part II")});
    CHECK(content.count("text:outline-level=\"1\"") == 2);
    CHECK(content.count("text:outline-level=\"2\"") == 1);
    CHECK(textsOf(content, QStringLiteral("text:sequence"))
        == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")});
    const QStringList paragraphs = textsOf(content, QStringLiteral("text:p"));
    CHECK(paragraphs.contains(QStringLiteral("Table 1. Gaps")));
    CHECK(paragraphs.contains(QStringLiteral("Table 2. Second")));
    CHECK(paragraphs.contains(QStringLiteral("Figure 1. Coverage")));
    CHECK(paragraphs.contains(QStringLiteral("First  line\nsecond line")));
    CHECK(textsOf(content, QStringLiteral("table:table-header-rows"))
        == QStringList{QStringLiteral("StageOpenAdvice"), QStringLiteral("A")});
    CHECK(content.count("<table:table-header-columns>") == 1);
    CHECK(textsOf(content, QStringLiteral("svg:desc"))
        == QStringList{QStringLiteral("A box stands for coverage.")});
    CHECK(textsOf(content, QStringLiteral("svg:title")) == QStringList{QStringLiteral("Coverage")});
    CHECK(content.contains("text:style-name=\"Heading_20_1_Break\""));
}

TEST_CASE(
    "The foot of an ODT has the notices and the page number; its language and title are stated",
    "[documents]")
{
    plan::Document document = smallDocument();
    document.language = QStringLiteral("pt-PT");
    const Read odt = readOdt(document);
    const QByteArray styles = odt.parts.value(QStringLiteral("styles.xml"));
    CHECK(textsOf(styles, QStringLiteral("style:footer"))
        == QStringList{QStringLiteral("Sample data: inventedPágina 1 de 1")});
    CHECK(styles.contains("<text:page-number"));
    CHECK(styles.contains("fo:language=\"pt\" fo:country=\"PT\""));
    CHECK(textsOf(odt.parts.value(QStringLiteral("meta.xml")), QStringLiteral("dc:title"))
        == QStringList{QStringLiteral("Plan of Groningen")});
}

TEST_CASE("A picture of an ODT is a PNG of twice the scene, in the scene's proportions on the page",
    "[documents]")
{
    const Read odt = readOdt(smallDocument());
    const QImage image = QImage::fromData(odt.parts.value(QStringLiteral("Pictures/figure1.png")));
    CHECK(image.size() == QSize(640, 320));
    const QByteArray content = odt.parts.value(QStringLiteral("content.xml"));
    CHECK(content.contains("svg:width=\"16.000cm\" svg:height=\"8.000cm\""));
}

TEST_CASE("Text of every kind comes back from an ODT, without what XML forbids", "[documents]")
{
    plan::Document document = smallDocument();
    const QString longText = QString(50000, QLatin1Char('x'));
    document.title = roughText();
    document.blocks = {plan::Heading{1, roughText()}, plan::Paragraph{roughText()},
        plan::Paragraph{longText}, plan::ListBlock{{roughText()}, false},
        plan::Table{roughText(), {roughText()}, {{roughText()}, {longText}}, false},
        plan::Figure{QStringLiteral("map"), roughText(), roughText(), 16, 9}};
    const Read odt = readOdt(document);
    const QByteArray content = odt.parts.value(QStringLiteral("content.xml"));
    CHECK(textsOf(content, QStringLiteral("text:h")).value(0) == roughTextCleaned());
    const QStringList paragraphs = textsOf(content, QStringLiteral("text:p"));
    CHECK(paragraphs.count(roughTextCleaned()) == 5); // title, paragraph, item, header, cell
    CHECK(paragraphs.count(longText) == 2);
    CHECK(textsOf(content, QStringLiteral("svg:desc")).value(0) == roughTextCleaned());
}

TEST_CASE("Another program reads the headings, tables and pictures of an ODT", "[documents]")
{
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, smallDocument(), QStringLiteral("odt")).isEmpty());
    const auto html = printedBy(QStringLiteral("pandoc"),
        {QStringLiteral("-f"), QStringLiteral("odt"), QStringLiteral("-t"), QStringLiteral("html"),
            folder.path(QStringLiteral("document.odt"))});
    if (!html) {
        return;
    }
    CHECK(html->count("<h1") == 2);
    CHECK(html->count("<h2") == 1);
    CHECK(html->count("<table") == 2);
    CHECK(html->count("<img") == 1);
}
