// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/documents/fixture.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace trama::tests {

plan::Document smallDocument()
{
    plan::Document document;
    document.title = QStringLiteral("Plan of Groningen");
    document.language = QStringLiteral("en");
    document.author = QStringLiteral("Province & partners");
    document.notices = {QStringLiteral("Sample data: invented")};
    plan::Table table{QStringLiteral("Gaps"),
        {QStringLiteral("Stage"), QStringLiteral("Open"), QStringLiteral("Advice")},
        {{QStringLiteral("Prototype"), QStringLiteral("0"), QStringLiteral("Borrow | share")},
            {QStringLiteral("Pilot"), QStringLiteral("12"), QStringLiteral("Two\nlines")}},
        true};
    document.blocks = {plan::Heading{1, QStringLiteral("Part I")},
        plan::Paragraph{QStringLiteral("First  line\nsecond line")},
        plan::Heading{2, QStringLiteral("Inner")}, plan::Paragraph{QStringLiteral("A note."), true},
        plan::ListBlock{{QStringLiteral("one"), QStringLiteral("two")}, true}, table,
        plan::Figure{QStringLiteral("matrix"), QStringLiteral("Coverage"),
            QStringLiteral("A box stands for coverage."), 16, 9},
        plan::PageBreak{}, plan::Heading{1, QStringLiteral("Part II")},
        plan::Table{
            QStringLiteral("Second"), {QStringLiteral("A")}, {{QStringLiteral("b")}}, false}};
    return document;
}

Result<render::Scene> drawnBox(const QString &id)
{
    render::Scene scene;
    scene.size = QSizeF(320, 160);
    scene.title = id;
    scene.alt = QStringLiteral("A box drawn for %1.").arg(id);
    scene.background = QColor(Qt::white);
    render::Shape box;
    box.path.addRect(QRectF(20, 20, 280, 120));
    box.fill = QColor(QStringLiteral("#0B6470"));
    render::Mark mark;
    mark.drawings.push_back(box);
    scene.marks.push_back(mark);
    return scene;
}

QString roughText()
{
    QString text
        = QStringLiteral("<script>alert('x')</script> & \"quoted\" ]]> שלום עולם مرحبا 🏭 e\u0301");
    text.append(QChar(0x01)).append(QChar(0x0B)).append(QChar(0xD800)).append(QChar(0xFFFE));
    return text + QStringLiteral("*end* _of_ # text");
}

QString roughTextCleaned()
{
    return QStringLiteral(
        "<script>alert('x')</script> & \"quoted\" ]]> שלום עולם مرحبا 🏭 e\u0301*end* _of_ # text");
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray written(
    const TemporaryFolder &folder, const plan::Document &document, const QString &ending)
{
    const QString path = folder.path(QStringLiteral("document.") + ending);
    const auto done = render::writeDocument(document, path, drawnBox);
    return done ? fileBytes(path) : QByteArray();
}

std::optional<QByteArray> printedBy(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        WARN("not checked, for want of the program " << program.toStdString());
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished();
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace trama::tests
