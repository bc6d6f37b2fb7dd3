// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace trama;
using namespace trama::tests;

namespace {

QString htmlOf(const plan::Document &document)
{
    const TemporaryFolder folder;
    return QString::fromUtf8(written(folder, document, QStringLiteral("html")));
}

} // namespace

TEST_CASE(
    "HTML says its language, title, headings and what its table headers are for", "[documents]")
{
    plan::Document document = smallDocument();
    document.language = QStringLiteral("pt-PT");
    const QString html = htmlOf(document);
    CHECK(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"pt-PT\">")));
    CHECK(html.contains(QStringLiteral("<title>Plan of Groningen</title>")));
    CHECK(html.count(QStringLiteral("<h1 ")) == 1);
    CHECK(html.count(QStringLiteral("<h2 ")) == 2);
    CHECK(html.count(QStringLiteral("<h3 ")) == 1);
    CHECK(html.count(QStringLiteral("<th scope=\"col\"")) == 4);
    CHECK(html.count(QStringLiteral("<th scope=\"row\"")) == 2);
    CHECK(html.contains(QStringLiteral("Quadro 1. Gaps</caption>")));
    CHECK(html.contains(QStringLiteral("Figura 1. Coverage</figcaption>")));
    CHECK(html.contains(QStringLiteral("First  line<br>\nsecond line")));
    CHECK(html.contains(QStringLiteral("Sample data: invented")));
}

TEST_CASE("The picture of an HTML file is inside it, with its alternative text", "[documents]")
{
    const QString html = htmlOf(smallDocument());
    const QString start = QStringLiteral("src=\"data:image/png;base64,");
    const qsizetype from = html.indexOf(start) + start.size();
    const qsizetype to = html.indexOf(QLatin1Char('"'), from);
    const QImage image
        = QImage::fromData(QByteArray::fromBase64(html.mid(from, to - from).toLatin1()));
    CHECK(image.size() == QSize(640, 320));
    CHECK(html.contains(QStringLiteral("alt=\"A box stands for coverage.\"")));
    CHECK_FALSE(html.contains(QStringLiteral("http")));
    CHECK(html.count(QStringLiteral("src=")) == 1);
}

TEST_CASE(
    "A figure without words of its own takes the alternative text of its scene", "[documents]")
{
    plan::Document document;
    document.language = QStringLiteral("en");
    document.blocks = {plan::Figure{QStringLiteral("map"), QStringLiteral("Map"), {}, 16, 9}};
    CHECK(htmlOf(document).contains(QStringLiteral("alt=\"A box drawn for map.\"")));
}

TEST_CASE("Nothing a person wrote becomes markup in HTML", "[documents]")
{
    plan::Document document = smallDocument();
    document.title = document.author = roughText();
    document.notices = {roughText()};
    document.blocks = {plan::Heading{1, roughText()}, plan::Paragraph{roughText()},
        plan::ListBlock{{roughText()}, false},
        plan::Table{roughText(), {roughText()}, {{roughText()}}, false},
        plan::Figure{QStringLiteral("map"), roughText(), roughText(), 16, 9}};
    const QString html = htmlOf(document);
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    // title element, author, h1, heading, paragraph, item, caption, header, cell, alt, figcaption,
    // notice
    CHECK(html.count(QStringLiteral(
              "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;"))
        == 12);
    CHECK_FALSE(html.contains(QChar(0x01)));
}

TEST_CASE("Numbers stand right in their column, words left", "[documents]")
{
    const QString html = htmlOf(smallDocument());
    CHECK(html.contains(QStringLiteral("<td class=\"number\" dir=\"auto\">12</td>")));
    CHECK(html.contains(QStringLiteral("<td dir=\"auto\">Borrow | share</td>")));
}
