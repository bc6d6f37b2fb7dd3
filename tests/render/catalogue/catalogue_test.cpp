// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/storage/writer.h"
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"
#include "ui/render/catalogue/catalogue.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace trama;
using trama::tests::TemporaryFolder;

namespace {

const QString kHostile = QStringLiteral(
    "</script><img src=x onerror=alert(1)> <!-- & \" ' \u202Eltr\u202C \U0001F9EA ]]>");

struct Fixture {
    TemporaryFolder folder;
    std::unique_ptr<storage::Project> project;

    Fixture()
    {
        auto made = storage::Project::create(
            folder.path(QStringLiteral("p.gpkg")), {QStringLiteral("A <b> & region"), false});
        REQUIRE(made);
        project = *std::move(made);
        REQUIRE(project->edit(
            {QStringLiteral("step.import"), {}}, [](storage::Writer &writer) -> Result<void> {
                const domain::Entity &facility = *domain::findEntity("infrastructure");
                const auto open = writer.insert(facility,
                    {{QStringLiteral("name"), kHostile}, {QStringLiteral("description"), kHostile},
                        {QStringLiteral("website"), QStringLiteral("javascript:alert(1)")},
                        {QStringLiteral("author"), QStringLiteral("Ada Byron")},
                        {QStringLiteral("tier"), QStringLiteral("public")}},
                    storage::Point{-8.4, 40.2});
                const auto closed = writer.insert(facility,
                    {{QStringLiteral("name"), QStringLiteral("Partner Lab")},
                        {QStringLiteral("tier"), QStringLiteral("partner")}});
                if (!open || !closed) {
                    return tl::unexpected<Error>(open ? closed.error() : open.error());
                }
                return writer
                    .insert(*domain::findEntity("service"),
                        {{QStringLiteral("infrastructure"), *open},
                            {QStringLiteral("name"), kHostile},
                            {QStringLiteral("tier"), QStringLiteral("public")}})
                    .map([](storage::Key) {});
            }));
    }

    QString site() const { return folder.path(QStringLiteral("site")); }
    Result<exchange::ExportReport> write(text::Language language = text::Language::English) const
    {
        exchange::ExportOptions options;
        options.language = language;
        return render::writeCatalogue(*project, site(), options);
    }
    QString page() const
    {
        for (const QString &name : QDir(site()).entryList({QStringLiteral("*.html")})) {
            if (name != QLatin1String("index.html")) {
                return QDir(site()).filePath(name);
            }
        }
        return {};
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What a parser of HTML sees: its elements, what stands in scripts, headings and addresses.
QJsonObject parsed(const QString &path)
{
    const QByteArray script = R"py(
import sys, json
from html.parser import HTMLParser
class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.at = []
        self.seen = {"tags": [], "scripts": [], "types": [], "h1": "", "dd": [], "urls": [], "handlers": [], "lang": ""}
    def handle_starttag(self, tag, attributes):
        self.at.append(tag)
        self.seen["tags"].append(tag)
        values = dict(attributes)
        if tag == "html": self.seen["lang"] = values.get("lang")
        if tag == "script": self.seen["types"].append(values.get("type"))
        if tag == "dd": self.seen["dd"].append("")
        self.seen["handlers"] += [n for n in values if n.startswith("on")]
        self.seen["urls"] += [values[n] for n in ("src", "href", "srcset") if n in values]
    def handle_endtag(self, tag): 
        if tag in self.at: self.at = self.at[:len(self.at) - 1 - self.at[::-1].index(tag)]
    def handle_data(self, data):
        if "script" in self.at: self.seen["scripts"].append(json.loads(data))
        if "h1" in self.at: self.seen["h1"] += data
        if "dd" in self.at: self.seen["dd"][-1] += data
page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
print(json.dumps(page.seen))
)py";
    const tests::Run run = tests::runProgram(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromUtf8(script), path});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json();
}

} // namespace

TEST_CASE("hostile texts come back whole from HTML and JSON-LD, and run nowhere", "[catalogue]")
{
    const Fixture fixture;
    REQUIRE(fixture.write());
    const QJsonObject page = parsed(fixture.page());
    CHECK(page[QLatin1String("h1")].toString() == kHostile);
    CHECK(page[QLatin1String("dd")].toArray().contains(kHostile));
    CHECK(page[QLatin1String("types")] == QJsonArray{QStringLiteral("application/ld+json")});
    CHECK(page[QLatin1String("handlers")].toArray().isEmpty());
    CHECK_FALSE(page[QLatin1String("tags")].toArray().contains(QStringLiteral("img")));
    const QJsonObject data = page[QLatin1String("scripts")][0].toObject();
    CHECK(data[QLatin1String("name")].toString() == kHostile);
    CHECK(data[QLatin1String("geo")][QLatin1String("latitude")].toDouble() == 40.2);
    CHECK(data[QLatin1String("makesOffer")][0][QLatin1String("itemOffered")][QLatin1String("name")]
              .toString()
        == kHostile);
    CHECK_FALSE(data.contains(QLatin1String("url"))); // javascript: is no address of a page
    const QJsonObject index = parsed(QDir(fixture.site()).filePath(QStringLiteral("index.html")));
    CHECK(index[QLatin1String("h1")].toString() == QStringLiteral("A <b> & region"));
}

TEST_CASE("a catalogue loads nothing from elsewhere and links only to its own pages", "[catalogue]")
{
    const Fixture fixture;
    REQUIRE(fixture.write());
    const QDir site(fixture.site());
    for (const QString &name : site.entryList({QStringLiteral("*.html")})) {
        for (const QJsonValue &url : parsed(site.filePath(name))[QLatin1String("urls")].toArray()) {
            INFO(name.toStdString() << " " << url.toString().toStdString());
            CHECK(site.exists(url.toString()));
        }
    }
}

TEST_CASE("a catalogue shows the public what is public, without persons", "[catalogue]")
{
    const Fixture fixture;
    const auto report = fixture.write();
    REQUIRE(report);
    CHECK(report->rows == 1);
    CHECK(report->withheld == 1);
    const QDir site(fixture.site());
    for (const QString &name : site.entryList(QDir::Files)) {
        INFO(name.toStdString());
        CHECK_FALSE(bytesOf(site.filePath(name)).contains("Partner Lab"));
        CHECK_FALSE(bytesOf(site.filePath(name)).contains("Ada Byron"));
    }
    CHECK(bytesOf(site.filePath(QStringLiteral("index.html")))
              .contains("Without the records that are not for this audience"));
}

TEST_CASE("a catalogue replaces its like and leaves other files alone", "[catalogue]")
{
    const Fixture fixture;
    REQUIRE(fixture.write());
    const QString first = fixture.page();
    REQUIRE(fixture.write());
    CHECK(fixture.page() == first);
    const QString mine = QDir(fixture.site()).filePath(QStringLiteral("mine.txt"));
    tests::writeFile(mine, "mine");
    const auto refused = fixture.write();
    REQUIRE_FALSE(refused);
    CHECK(text::Texts().error(refused.error()).contains(QLatin1String("new or empty folder")));
    CHECK(bytesOf(mine) == "mine");
    CHECK(QFile::exists(first));
    CHECK(QDir(fixture.folder.path()).entryList({QStringLiteral("site.*")}).isEmpty());
}

TEST_CASE("a cancelled catalogue leaves the one before it", "[catalogue]")
{
    const Fixture fixture;
    REQUIRE(fixture.write());
    const QString first = fixture.page();
    const std::atomic<bool> cancelled{true};
    exchange::ExportOptions options;
    options.cancelled = &cancelled;
    const auto stopped = render::writeCatalogue(*fixture.project, fixture.site(), options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(QFile::exists(first));
    CHECK(QDir(fixture.folder.path()).entryList({QStringLiteral("site.*")}).isEmpty());
}

TEST_CASE("the sample's catalogue says in Portuguese that it is invented, with a page a facility",
    "[catalogue]")
{
    const TemporaryFolder folder;
    auto sample = sample::buildSample(folder.path(QStringLiteral("s.gpkg")));
    REQUIRE(sample);
    const QString site = folder.path(QStringLiteral("sítio"));
    exchange::ExportOptions options;
    options.language = text::Language::Portuguese;
    const auto report = render::writeCatalogue(**sample, site, options);
    REQUIRE(report);
    const QDir pages(site);
    CHECK(pages.entryList({QStringLiteral("*.html")}).size() == report->rows + 1);
    const QJsonObject index = parsed(pages.filePath(QStringLiteral("index.html")));
    CHECK(index[QLatin1String("lang")].toString() == QStringLiteral("pt-PT"));
    CHECK(index[QLatin1String("scripts")][0][QLatin1String("mainEntity")]
               [QLatin1String("numberOfItems")]
                   .toInt()
        == report->rows);
    for (const QString &name : pages.entryList({QStringLiteral("*.html")})) {
        CHECK(bytesOf(pages.filePath(name)).contains("Dados de exemplo: inventados"));
    }
    CHECK(bytesOf(pages.filePath(QStringLiteral("map.svg"))).startsWith("<?xml"));
}
