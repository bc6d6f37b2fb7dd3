// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace trama;
using namespace trama::tests;

namespace {

/// Text of each page as another program reads it; nullopt where that is not installed.
std::optional<QStringList> pagesOf(const plan::Document &document)
{
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, document, QStringLiteral("pdf")).isEmpty());
    const auto text = printedBy(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
            folder.path(QStringLiteral("document.pdf")), QStringLiteral("-")});
    if (!text) {
        return std::nullopt;
    }
    QStringList pages = QString::fromUtf8(*text).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

} // namespace

TEST_CASE("A PDF has every part, its notices and its page numbers on each page", "[documents]")
{
    const auto pages = pagesOf(smallDocument());
    if (!pages) {
        return;
    }
    REQUIRE(pages->size() == 2);
    for (const QString &words : {QStringLiteral("Plan of Groningen"), QStringLiteral("Part I"),
             QStringLiteral("second line"), QStringLiteral("2."), QStringLiteral("Table 1. Gaps"),
             QStringLiteral("Borrow | share"), QStringLiteral("Figure 1. Coverage"),
             QStringLiteral("Page 1 of 2")}) {
        INFO(words.toStdString());
        CHECK(pages->at(0).contains(words));
    }
    CHECK(pages->at(1).contains(QStringLiteral("Part II")));
    for (const QString &page : *pages) {
        CHECK(page.contains(QStringLiteral("Sample data: invented")));
    }
}

TEST_CASE("Words with fi and fl are found in a PDF as they are written", "[documents]")
{
    plan::Document document = smallDocument();
    document.blocks = {plan::Paragraph{QStringLiteral("financiamento influenciar efficient")}};
    const auto pages = pagesOf(document);
    if (pages) {
        CHECK(pages->first().contains(QStringLiteral("financiamento influenciar efficient")));
    }
}

TEST_CASE("A long table of a PDF repeats its header on each page and loses no row", "[documents]")
{
    plan::Document document = smallDocument();
    plan::Table table{QStringLiteral("Long"),
        {QStringLiteral("Numberhead"), QStringLiteral("Wordhead")}, {}, false};
    for (int i = 1; i <= 120; ++i) {
        table.rows.push_back({QString::number(i), QStringLiteral("row%1end").arg(i)});
    }
    document.blocks = {table};
    const auto pages = pagesOf(document);
    if (!pages) {
        return;
    }
    CHECK(pages->size() > 2);
    for (const QString &page : *pages) {
        CHECK(page.contains(QStringLiteral("Wordhead")));
    }
    const QString all = pages->join(QString());
    for (int i = 1; i <= 120; ++i) {
        CHECK(all.count(QStringLiteral("row%1end").arg(i)) == 1);
    }
}

TEST_CASE(
    "A paragraph and a cell of 50,000 letters run over pages of a PDF, complete", "[documents]")
{
    const QString letters = QString(50000, QLatin1Char('q'));
    QString words;
    for (int i = 0; words.size() < 50000; ++i) {
        words += QStringLiteral("w%1 ").arg(i);
    }
    plan::Document document;
    document.title = QStringLiteral("Long");
    document.language = QStringLiteral("en");
    document.blocks = {plan::Paragraph{letters},
        plan::Table{{}, {QStringLiteral("A"), QStringLiteral("B")},
            {{QStringLiteral("short"), words}}, false}};
    const auto pages = pagesOf(document);
    if (!pages) {
        return;
    }
    const QString all = pages->join(QLatin1Char(' '));
    CHECK(all.count(QLatin1Char('q')) == 50000);
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!all.contains(word)) {
            FAIL("lost " << word.toStdString());
        }
    }
}

TEST_CASE("A PDF is sound in the eyes of another program", "[documents]")
{
    plan::Document document = smallDocument();
    document.blocks.push_back(plan::Paragraph{roughText()});
    document.notices = {roughText(), QString(3000, QLatin1Char('n'))};
    const TemporaryFolder folder;
    REQUIRE_FALSE(written(folder, document, QStringLiteral("pdf")).isEmpty());
    const auto info
        = printedBy(QStringLiteral("pdfinfo"), {folder.path(QStringLiteral("document.pdf"))});
    if (!info) {
        return;
    }
    CHECK(info->contains("Plan of Groningen"));
    CHECK(info->contains("A4"));
}

TEST_CASE("A PDF made in another time zone is as sound", "[documents]")
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/St_Johns");
    tzset();
    const TemporaryFolder folder;
    const QByteArray pdf = written(folder, smallDocument(), QStringLiteral("pdf"));
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    const qsizetype lastLine = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table
        = pdf.mid(lastLine, pdf.indexOf('\n', lastLine) - lastLine).trimmed().toLongLong();
    CHECK((pdf.mid(table, 5) == "xref\n"));
    const qsizetype first = pdf.indexOf(" f \n", table) + 4;
    for (int object = 1; pdf.mid(first + 20 * (object - 1) + 16, 3) == " n "; ++object) {
        const qsizetype place = pdf.mid(first + 20 * (object - 1), 10).toLongLong();
        CHECK(pdf.mid(place, 12).startsWith(QByteArray::number(object) + " 0 obj"));
    }
}
