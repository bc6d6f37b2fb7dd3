// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::tests;

namespace {

QString markdownOf(const plan::Document &document)
{
    const TemporaryFolder folder;
    return QString::fromUtf8(written(folder, document, QStringLiteral("md")));
}

plan::Document paragraphs(const QStringList &texts)
{
    plan::Document document;
    document.language = QStringLiteral("en");
    for (const QString &text : texts) {
        document.blocks.push_back(plan::Paragraph{text});
    }
    return document;
}

} // namespace

TEST_CASE("Markdown has its title, headings, list, table and picture", "[documents]")
{
    const QString text = markdownOf(smallDocument());
    CHECK(text.startsWith(QStringLiteral("---\ntitle: \"Plan of Groningen\"\nlang: \"en\"\nauthor: "
                                         "\"Province & partners\"\n---\n")));
    CHECK(text.contains(QStringLiteral("\n# Part I\n\n")));
    CHECK(text.contains(QStringLiteral("\n## Inner\n\n")));
    CHECK(text.contains(QStringLiteral("First  line\\\nsecond line\n")));
    CHECK(text.contains(QStringLiteral("\n1.  one\n2.  two\n")));
    CHECK(text.contains(QStringLiteral(
        "| Stage | Open | Advice |\n|:---|---:|:---|\n| Prototype | 0 | Borrow \\| share |\n")));
    CHECK(text.contains(QStringLiteral("\n: Table 1. Gaps\n")));
    CHECK(text.contains(QStringLiteral("![Figure 1. Coverage](data:image/png;base64,")));
    CHECK(text.contains(QStringLiteral("alt=\"A box stands for coverage.\"}")));
}

TEST_CASE("Words that look like marks of Markdown stay words", "[documents]")
{
    const QStringList texts{QStringLiteral("1. not a list"), QStringLiteral("- not a list"),
        QStringLiteral("# no heading"), QStringLiteral("> no quote"), QStringLiteral("    no code"),
        QStringLiteral("a *b* _c_ `d` $e$ ~f~ ^g^ @h [i](j)"),
        QStringLiteral("<b>bold</b> &amp; \\ |"), QStringLiteral("(a) no list"),
        QStringLiteral("+ plus"), QStringLiteral("=== line"), QStringLiteral("--- rule"),
        QStringLiteral("| a | b |"), QStringLiteral(": no definition"),
        QStringLiteral("wait... \"so\" it's -- fine"), roughText()};
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, paragraphs(texts), QStringLiteral("md")).isEmpty());
    const auto plain = printedBy(QStringLiteral("pandoc"),
        {QStringLiteral("-f"), QStringLiteral("markdown"), QStringLiteral("-t"),
            QStringLiteral("plain"), QStringLiteral("--wrap=none"),
            folder.path(QStringLiteral("document.md"))});
    if (!plain) {
        return;
    }
    const QString back = QString::fromUtf8(*plain);
    for (const QString &text : texts.mid(0, texts.size() - 1)) {
        INFO(text.toStdString());
        CHECK(back.contains(text.trimmed()));
    }
    CHECK(back.contains(roughTextCleaned()));
}

TEST_CASE("Another program reads the parts of a Markdown document", "[documents]")
{
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, smallDocument(), QStringLiteral("md")).isEmpty());
    const auto html = printedBy(QStringLiteral("pandoc"),
        {QStringLiteral("-f"), QStringLiteral("markdown"), QStringLiteral("-t"),
            QStringLiteral("html"), folder.path(QStringLiteral("document.md"))});
    if (!html) {
        return;
    }
    CHECK(html->count("<h1") == 2);
    CHECK(html->count("<table") == 2);
    CHECK(html->count("<caption>") == 2);
    CHECK(html->count("<li>") == 2);
    CHECK(html->count("<img") == 1);
    CHECK(html->contains("A box stands for coverage."));
}
