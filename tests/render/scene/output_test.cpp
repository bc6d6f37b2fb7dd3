// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_support.h"
#include "tests/support/temporary.h"
#include "ui/render/chart_kinds.h"
#include "ui/render/output.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace trama;
using namespace trama::render;
using namespace trama::tests;

namespace {

Scene matrix()
{
    const snapshot::Snapshot snapshot = twoRegions();
    const gap::GapReport report = smallReport();
    return *chartScene(QStringLiteral("matrix"), {report, snapshot, {}, {}, {}, {}}, text::Texts(),
        Theme::get(ThemeKind::Light));
}

Scene hostile()
{
    QString name = QStringLiteral("<b>&\"' ]]> ");
    for (ushort c = 0; c < 32; ++c) {
        name += QChar(c);
    }
    name += QChar(0xD800); // a surrogate without its partner
    name += QStringLiteral(" \U0001F3ED مختبر 研究 ");
    name += QChar(0xFFFE);
    name += QString(50'000, QLatin1Char('x'));
    Scene scene;
    scene.size = QSizeF(200, 100);
    scene.title = name;
    scene.alt = name;
    scene.language = QStringLiteral("en");
    for (int i = 0; i < 2; ++i) { // the same id twice
        Mark mark;
        mark.id = QStringLiteral("cell/<&>\"");
        mark.name = name;
        mark.drawings.push_back(
            Label{name, {10, 20}, 1, false, Qt::black, HAlign::Left, Qt::white});
        scene.marks.push_back(mark);
    }
    return scene;
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

QByteArray outputOf(const QString &program, const QStringList &arguments, int *status)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20'000);
    *status = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

void lint(const QByteArray &svg)
{
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) {
        WARN("xmllint is not installed: only Qt has read this SVG");
        return;
    }
    const TemporaryFolder folder;
    QFile file(folder.path(QStringLiteral("a.svg")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(svg);
    file.close();
    int status = -1;
    const QByteArray said = outputOf(
        QStringLiteral("xmllint"), {QStringLiteral("--noout"), file.fileName()}, &status);
    INFO(said.toStdString());
    CHECK(status == 0);
}

} // namespace

TEST_CASE("An SVG names its picture and each of its marks", "[scene]")
{
    const QByteArray svg = toSvg(matrix());
    CHECK(isWellFormed(svg));
    lint(svg);
    CHECK(svg.contains("role=\"img\""));
    CHECK(svg.contains(" lang=\"en\""));
    CHECK(svg.contains("<title id=\"title\">S1, Pilot line is the weak link"));
    CHECK(
        svg.contains("<title>S1, Pilot line × North: Absent, 0 open of 4 needed; Coming</title>"));
    CHECK(svg.contains("<pattern "));
    CHECK(svg.contains(">0 / 4</text>"));
}

TEST_CASE("An SVG is well formed whatever its names hold", "[scene]")
{
    const QByteArray svg = toSvg(hostile());
    CHECK(isWellFormed(svg));
    lint(svg);
    CHECK(svg.contains("\U0001F3ED"));
    CHECK(svg.count("id=\"cell____") == 2);
    CHECK(svg.contains(".2\""));
}

TEST_CASE("A PNG has twice the scene's size and its background", "[scene]")
{
    const Scene scene = matrix();
    const QImage image = QImage::fromData(toPng(scene), "PNG");
    CHECK(image.size() == (scene.size * 2).toSize());
    CHECK(image.pixelColor(1, 1) == scene.background);
    CHECK_FALSE(QImage::fromData(toPng(hostile()), "PNG").isNull());
}

TEST_CASE("A PDF carries its title and its text", "[scene]")
{
    const Scene scene = matrix();
    const QByteArray pdf = toPdf(scene);
    CHECK(pdf.startsWith("%PDF"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("pdftotext is not installed: the text of the PDF was not read");
        return;
    }
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    REQUIRE(write(scene, path));
    int status = -1;
    const QByteArray text
        // In the order drawn: the order of reading takes figures in cells for columns of their own.
        = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")},
            &status);
    CHECK(status == 0);
    CHECK(text.contains("is the weak link"));
    CHECK(text.contains("0 / 4"));
}

TEST_CASE("A PDF has the same bytes in every time zone", "[scene]")
{
    const Scene scene = matrix();
    for (const char *moment : {"", "1767225600"}) {
        qputenv("SOURCE_DATE_EPOCH", moment);
        if (*moment == '\0') {
            qunsetenv("SOURCE_DATE_EPOCH");
        }
        qputenv("TZ", "UTC");
        const QByteArray here = toPdf(scene);
        qputenv("TZ", "Asia/Kolkata");
        CHECK((toPdf(scene) == here));
        // The place of the table of places is the place of the table.
        const qsizetype last = here.lastIndexOf("startxref\n") + 10;
        const qsizetype table = here.mid(last, here.indexOf('\n', last) - last).toLongLong();
        CHECK(here.mid(table, 4) == "xref");
    }
    qunsetenv("SOURCE_DATE_EPOCH");
    qunsetenv("TZ");
}

TEST_CASE("The same scene gives the same bytes", "[scene]")
{
    const Scene scene = matrix();
    CHECK(toSvg(scene) == toSvg(scene));
    CHECK(toPng(scene) == toPng(scene));
    const QByteArray pdf = toPdf(scene);
    CHECK(pdf == toPdf(scene));
    CHECK_FALSE(pdf.contains("/CreationDate"));
    qputenv("SOURCE_DATE_EPOCH", "1767225600"); // 2026-01-01T00:00:00Z
    CHECK(toPdf(scene).contains("/CreationDate (D:20260101000000Z)"));
    qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_CASE("Writing fails with the file and leaves nothing behind", "[scene]")
{
    const Scene scene = matrix();
    const TemporaryFolder folder;
    const auto unknown = write(scene, folder.path(QStringLiteral("a.gif")));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownFormat);
    const auto missing = write(scene, folder.path(QStringLiteral("no/such/a.svg")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::CannotWrite);
    CHECK(missing.error().file.endsWith(QStringLiteral("no/such/a.svg")));
    REQUIRE(QDir().mkdir(folder.path(QStringLiteral("d.svg"))));
    CHECK(
        write(scene, folder.path(QStringLiteral("d.svg"))).error().code == ErrorCode::IsDirectory);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    for (const char *name : {"a.svg", "a.png", "a.PDF"}) {
        CHECK(write(scene, folder.path(QLatin1String(name))));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}
