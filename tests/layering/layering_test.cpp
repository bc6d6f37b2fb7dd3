// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/source_files.h"

#include <catch2/catch.hpp>

#include <QHash>
#include <QRegularExpression>

using namespace trama::tests;

namespace {

/// Lines that match, as "path:line: text", for a message one can click.
QStringList matches(
    const QString &folder, const QRegularExpression &pattern, const QString &except = {})
{
    QStringList found;
    for (const SourceFile &file : sourceFiles()) {
        if (!file.path.startsWith(folder) || (!except.isEmpty() && file.path.startsWith(except))) {
            continue;
        }
        for (int i = 0; i < file.lines.size(); ++i) {
            if (pattern.match(file.lines[i]).hasMatch()) {
                found << QStringLiteral("%1:%2: %3")
                             .arg(file.path)
                             .arg(i + 1)
                             .arg(file.lines[i].trimmed());
            }
        }
    }
    return found;
}

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern));
}

void checkNone(const QStringList &found)
{
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("the scan sees the code it guards")
{
    CHECK(sourceFiles().size() > 50);
    CHECK(!matches(QStringLiteral("core/"), regex("#include <Q")).isEmpty());
}

TEST_CASE("core includes neither ui nor app nor Qt Gui, Widgets or Charts")
{
    checkNone(matches(QStringLiteral("core/"), regex("#include \"(ui|app|tests)/")));
    checkNone(matches(QStringLiteral("core/"),
        regex("#include "
              "<Q(Gui|Widget|Application|Main|Dialog|Label|Push|Table|Graphics|Chart|Painter|Image|"
              "Color|Font|Pixmap)")));
}

TEST_CASE("render knows no widgets, and nothing knows the program above it")
{
    checkNone(matches(QStringLiteral("ui/render/"),
        regex("#include <Q(Application|.*Widget|Dialog|Label)\\b|#include \"app/")));
    checkNone(matches(QStringLiteral("ui/"), regex("#include \"app/")));
}

TEST_CASE("SQL is written in core/storage alone")
{
    const QRegularExpression sql = regex("\"[^\"]*\\b(SELECT .* FROM|INSERT INTO|UPDATE [a-z_]+ "
                                         "SET|DELETE FROM|CREATE TABLE|DROP TABLE|PRAGMA )\\b");
    checkNone(matches(QStringLiteral("core/"), sql, QStringLiteral("core/storage/")));
    checkNone(matches(QStringLiteral("ui/"), sql));
    checkNone(matches(QStringLiteral("app/"), sql));
    checkNone(matches(QStringLiteral("core/"), regex("#include [<\"](sqlite3\\.h|QSql)"),
        QStringLiteral("core/storage/")));
}

TEST_CASE("core makes no sentences by tr()")
{
    checkNone(matches(QStringLiteral("core/"), regex("\\btr\\(")));
}

TEST_CASE("GDAL is included by the reader alone")
{
    checkNone(matches(QString(), regex("#include <(gdal|ogr|cpl)"), QStringLiteral("app/reader/")));
}

TEST_CASE("every source file begins with its licence")
{
    QStringList missing;
    for (const SourceFile &file : sourceFiles()) {
        if (file.lines.first() != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later")) {
            missing << file.path;
        }
    }
    checkNone(missing);
}

TEST_CASE("no file is over 500 lines and no folder over 20 files")
{
    QStringList tooLong;
    QHash<QString, int> filesIn;
    for (const SourceFile &file : sourceFiles()) {
        if (file.lines.size() > 501) {
            tooLong << QStringLiteral("%1: %2 lines").arg(file.path).arg(file.lines.size());
        } else if (file.lines.size() > 301) {
            WARN("over 300 lines, look again: " << file.path.toStdString() << ", "
                                                << file.lines.size());
        }
        if (file.path.endsWith(QLatin1String(".cpp"))) {
            ++filesIn[file.path.section(QLatin1Char('/'), 0, -2)];
        }
    }
    for (auto it = filesIn.cbegin(); it != filesIn.cend(); ++it) {
        if (it.value() > 20) {
            tooLong << QStringLiteral("%1: %2 files").arg(it.key()).arg(it.value());
        }
    }
    checkNone(tooLong);
}

TEST_CASE("an ignored error is visible: no catch-all, no discarded result")
{
    checkNone(
        matches(QString(), regex("catch \\(\\.\\.\\.\\)"), QStringLiteral("tests/layering/")));
}
