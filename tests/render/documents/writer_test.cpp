// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

#include <QDir>

#include <ctime>

using namespace trama;
using namespace trama::tests;

namespace {

/// Sets a variable of the environment for one test.
class Environment {
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
        tzset();
    }
    ~Environment()
    {
        m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name);
        tzset();
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

TEST_CASE("The same document gives the same bytes under SOURCE_DATE_EPOCH, in any time zone",
    "[documents]")
{
    const Environment epoch("SOURCE_DATE_EPOCH", "1700000000");
    const TemporaryFolder folder;
    for (const char *ending : {"odt", "pdf", "html", "md"}) {
        INFO(ending);
        const auto bytesIn = [&](const char *zone) {
            const Environment timeZone("TZ", zone);
            return written(folder, smallDocument(), QLatin1String(ending));
        };
        const QByteArray first = bytesIn("UTC");
        CHECK_FALSE(first.isEmpty());
        CHECK((first == bytesIn("Asia/Tokyo"))); // in brackets: bytes are not for printing
        CHECK((first == bytesIn("America/St_Johns")));
    }
}

TEST_CASE("A PDF states the moment of SOURCE_DATE_EPOCH", "[documents]")
{
    const Environment epoch("SOURCE_DATE_EPOCH", "1700000000");
    const TemporaryFolder folder;
    // 1,700,000,000 s after 1970 is 14 November 2023, 22:13:20 UTC.
    CHECK(written(folder, smallDocument(), QStringLiteral("pdf")).contains("(D:20231114221320Z)"));
}

TEST_CASE(
    "What cannot be written says which file and why, and leaves what stood there", "[documents]")
{
    const TemporaryFolder folder;
    const auto errorOf = [](const QString &path) {
        const auto done = render::writeDocument(smallDocument(), path, drawnBox);
        REQUIRE_FALSE(done);
        CHECK(done.error().file == path);
        return done.error();
    };
    CHECK(errorOf(folder.path(QStringLiteral("plan.docx"))).code == ErrorCode::UnknownFormat);
    CHECK(errorOf(folder.path(QStringLiteral("plan"))).code == ErrorCode::UnknownFormat);
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("folder.odt")));
    CHECK(errorOf(folder.path(QStringLiteral("folder.odt"))).code == ErrorCode::IsDirectory);
    const Error missing = errorOf(folder.path(QStringLiteral("missing/plan.odt")));
    CHECK(missing.code == ErrorCode::CannotWrite);
    CHECK_FALSE(missing.arguments.value(0).isEmpty());

    const QByteArray before = written(folder, smallDocument(), QStringLiteral("md"));
    const auto failing
        = [](const QString &) -> Result<render::Scene> { return fail(ErrorCode::UnknownName); };
    const QString path = folder.path(QStringLiteral("document.md"));
    const auto done = render::writeDocument(smallDocument(), path, failing);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::UnknownName);
    CHECK(fileBytes(path) == before);
}

TEST_CASE("A document without blocks, and a table without cells, can be written in every form",
    "[documents]")
{
    const TemporaryFolder folder;
    plan::Document document;
    for (const char *ending : {"odt", "pdf", "html", "md"}) {
        document.blocks.clear();
        CHECK_FALSE(written(folder, document, QLatin1String(ending)).isEmpty());
        document.blocks = {plan::Table{QStringLiteral("Nothing"), {}, {}, false},
            plan::Table{{}, {QStringLiteral("A")}, {}, true},
            plan::Table{QStringLiteral("Ragged"), {QStringLiteral("A")},
                {{}, {QStringLiteral("1"), QStringLiteral("2")}}, false},
            plan::Paragraph{}, plan::ListBlock{}, plan::PageBreak{}, plan::PageBreak{}};
        CHECK_FALSE(written(folder, document, QLatin1String(ending)).isEmpty());
    }
}
