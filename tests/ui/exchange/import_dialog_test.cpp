// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "tests/support/cannot_run.h"
#include "tests/ui/exchange/dialog_lab.h"
#include "ui/duplicates/duplicate_pairs.h"
#include "ui/exchange/steps/duplicates_step.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace trama;
using namespace trama::tests;

namespace {

// Three rows: one sound, one of a type that no list knows, one without a name.
const QByteArray kList = "Nome;Tipologia;Concelho;Latitude;Longitude;Cor\n"
                         "Laboratório Um;Pilot line;Delfzijl;53,31;6,91;azul\n"
                         "Laboratório Dois;Linha pilotto;Veendam;53,10;6,88;verde\n"
                         ";Pilot line;Bremen;53,20;6,90;verde\n";

struct ListLab : DialogLab {
    explicit ListLab(const storage::Author &author = {})
        : DialogLab(path(), author)
    {
    }

    static QString path()
    {
        static QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lista.csv"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(kList);
        return file;
    }
};

int rowWith(
    const QAbstractItemModel &model, int column, const QString &text, int role = Qt::DisplayRole)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data(role).toString() == text) {
            return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("the first step says what was found in the file", "[import]")
{
    ListLab lab;
    CHECK(lab.text("importFound").contains(QStringLiteral("6 columns")));
    CHECK(lab.text("importFound").contains(QStringLiteral("semicolon")));
    CHECK(lab.text("importFound")
              .contains(QStringLiteral("Decimal comma in Latitude and Longitude")));
    CHECK(lab.text("importCount") == QStringLiteral("Showing all 3 rows"));
    CHECK(child<QComboBox>(lab.dialog, "importEntity").currentText() == QStringLiteral("Facility"));
    CHECK(child<QTableView>(lab.dialog, "importPreview").model()->rowCount() == 3);
}

TEST_CASE("columns are proposed and can be changed", "[import]")
{
    ListLab lab;
    lab.next();
    CHECK(child<QComboBox>(lab.dialog, "map-0").currentText() == QStringLiteral("Name"));
    CHECK(child<QComboBox>(lab.dialog, "map-2").currentText() == QStringLiteral("Municipality"));
    auto &colour = child<QComboBox>(lab.dialog, "map-5");
    CHECK(colour.currentText() == QStringLiteral("left out"));
    colour.setFocus();
    colour.setCurrentIndex(colour.findData(QStringLiteral("keywords")));
    Q_EMIT colour.activated(colour.currentIndex());
    lab.toEnd();
    const storage::Key one
        = lab.lab.keyOf("infrastructure", "name", QStringLiteral("Laboratório Um"));
    CHECK(lab.lab.value("infrastructure", one, "keywords") == QStringLiteral("azul"));
}

TEST_CASE("the check lists every issue with row, column, value and reason", "[import]")
{
    ListLab lab;
    lab.next();
    lab.next();
    const QAbstractItemModel &issues = *child<QTableView>(lab.dialog, "importIssues").model();
    const int required = rowWith(issues, 0, QStringLiteral("Error"), Qt::AccessibleTextRole);
    REQUIRE(required >= 0);
    CHECK(issues.index(required, 1).data().toString() == QStringLiteral("3"));
    const int word = rowWith(issues, 3, QStringLiteral("Linha pilotto"));
    REQUIRE(word >= 0);
    CHECK(issues.index(word, 0).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("To look at"));
    CHECK(issues.index(word, 1).data().toString() == QStringLiteral("2"));
    CHECK(issues.index(word, 2).data().toString() == QStringLiteral("Tipologia"));
    CHECK(issues.index(word, 4).data().toString().contains(QStringLiteral("Linha pilotto")));
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities); // nothing is written yet
}

TEST_CASE("a word of no list is put right for all its rows", "[import]")
{
    ListLab lab;
    lab.next();
    lab.next();
    auto &table = child<QTableView>(lab.dialog, "importIssues");
    table.setCurrentIndex(
        table.model()->index(rowWith(*table.model(), 3, QStringLiteral("Linha pilotto")), 0));
    auto &apply = child<QPushButton>(lab.dialog, "applyWord");
    REQUIRE(apply.isVisible());
    // "Linha piloto" is the Portuguese name of the pilot line: the likeliest by far.
    CHECK(child<QComboBox>(lab.dialog, "wordCodes").currentText() == QStringLiteral("Pilot line"));
    click(apply, apply.rect().center());
    lab.wait();
    CHECK(rowWith(*table.model(), 3, QStringLiteral("Linha pilotto")) < 0);
    lab.toEnd();
    const storage::Key two
        = lab.lab.keyOf("infrastructure", "name", QStringLiteral("Laboratório Dois"));
    CHECK(lab.lab.value("infrastructure", two, "type") == QStringLiteral("TI-PL"));
}

TEST_CASE("kinds of problems are counted and lead to their rows", "[import]")
{
    ListLab lab;
    lab.next();
    lab.next();
    auto &groups = child<QTableView>(lab.dialog, "issueGroups");
    auto &issues = child<QTableView>(lab.dialog, "importIssues");
    // Nobody told the colour, a type is unknown, a name is missing.
    REQUIRE(groups.model()->rowCount() == 3);
    CHECK(groups.model()->index(0, 0).data().toString() == QStringLiteral("Required cell empty"));
    CHECK(groups.model()->index(0, 1).data().toString() == QStringLiteral("1"));
    CHECK(issues.model()->rowCount() == 3);
    groups.setCurrentIndex(groups.model()->index(1, 0));
    REQUIRE(issues.model()->rowCount() == 1);
    CHECK(issues.model()->index(0, 3).data().toString() == QStringLiteral("Linha pilotto"));
    CHECK(child<QPushButton>(lab.dialog, "applyWord").isVisible());
    child<QPushButton>(lab.dialog, "allIssues").click();
    CHECK(issues.model()->rowCount() == 3);
}

TEST_CASE("a cell is put right in the check, and the file stays as it is", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("datas.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray list = "name,investment,checked\nA,about 20,2025-01-01\nB,30,31/02/2025\n";
    file.write(list);
    file.close();
    DialogLab lab(path);
    lab.next();
    lab.next();
    auto &issues = child<QTableView>(lab.dialog, "importIssues");
    const int date = rowWith(*issues.model(), 3, QStringLiteral("31/02/2025"));
    REQUIRE(date >= 0);
    issues.setCurrentIndex(issues.model()->index(date, 0));
    auto &text = child<QLineEdit>(lab.dialog, "cellText");
    REQUIRE(text.isVisible());
    CHECK(text.text() == QStringLiteral("31/02/2025"));
    text.setText(QStringLiteral("28/02/2025"));
    child<QPushButton>(lab.dialog, "applyCell").click();
    lab.wait();
    CHECK(rowWith(*issues.model(), 3, QStringLiteral("31/02/2025")) < 0);
    lab.toEnd();
    const storage::Key b = lab.lab.keyOf("infrastructure", "name", QStringLiteral("B"));
    CHECK(lab.lab.value("infrastructure", b, "checked") == QStringLiteral("2025-02-28"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == list);
}

TEST_CASE("an import is one step with its own message and undo", "[import]")
{
    ListLab lab;
    QSignalSpy shown(&lab.lab.workspace(), &ui::Workspace::targetRequested);
    lab.toSummary();
    // 3 rows = 2 added + 0 updated + 0 merged + 1 left out
    CHECK(lab.text("summary0") == QStringLiteral("3"));
    CHECK(lab.text("summary1") == QStringLiteral("2"));
    CHECK(lab.text("summary2") == QStringLiteral("0"));
    CHECK(lab.text("summary3") == QStringLiteral("0"));
    CHECK(lab.text("summary4") == QStringLiteral("1"));
    CHECK(child<QPushButton>(lab.dialog, "importNext").text() == QStringLiteral("Import 2 rows"));
    lab.next();
    CHECK(lab.dialog.result() == QDialog::Accepted);
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities + 2);
    REQUIRE(lab.lab.workspace().messages().current() != nullptr);
    const ui::Message message = *lab.lab.workspace().messages().current();
    CHECK(message.finding == QStringLiteral("2 added, 0 updated, 1 left out"));
    REQUIRE(shown.size() == 1);
    const auto target = shown[0][0].value<ui::Target>();
    CHECK(target.kind == ui::Target::Kind::Rows);
    CHECK(target.filter.keys.size() == 2);
    REQUIRE(message.action);
    message.action();
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities);
    message.action(); // once more: the step before it is not the import's
    CHECK(lab.lab.workspace().messages().current()->finding
        == QStringLiteral("More was changed since."));
}

TEST_CASE("an import stands in the history under the author's name", "[import]")
{
    ListLab lab({QStringLiteral("Ana"), QStringLiteral("CCDR-N")});
    lab.toEnd();
    const auto step = lab.lab.workspace().project()->lastStep();
    REQUIRE(step->has_value());
    CHECK((*step)->name.key == QStringLiteral("step.import"));
    CHECK((*step)->author == QStringLiteral("Ana"));
    CHECK((*step)->organisation == QStringLiteral("CCDR-N"));
}

TEST_CASE("an import that is cancelled leaves the project as it was", "[import]")
{
    ListLab lab;
    const int steps = lab.lab.workspace().revision();
    lab.toSummary();
    auto &next = child<QPushButton>(lab.dialog, "importNext");
    click(next, next.rect().center());
    REQUIRE(lab.dialog.isBusy());
    click(child<QPushButton>(lab.dialog, "importCancel"), {5, 5});
    lab.wait();
    CHECK(lab.text("importError") == QStringLiteral("Stopped. Nothing was written."));
    CHECK(next.isEnabled()); // to think again, or to leave
    REQUIRE(lab.lab.workspace().reload());
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities);
    CHECK(lab.lab.workspace().revision() == steps);
}

TEST_CASE("a file that is no list says so and goes no further", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.csv"));
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    DialogLab lab(path);
    CHECK(child<QLabel>(lab.dialog, "importError").isVisible());
    CHECK_FALSE(child<QPushButton>(lab.dialog, "importNext").isEnabled());
    click(child<QPushButton>(lab.dialog, "importCancel"), {5, 5});
    CHECK(lab.dialog.result() == QDialog::Rejected);
}

TEST_CASE("GeoJSON comes in with its places", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lista.geojson"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature",
        "properties":{"name":"Place One","type":"Pilot line"},
        "geometry":{"type":"Point","coordinates":[6.9,53.2]}}]})");
    file.close();
    qputenv("TRAMA_READER", TRAMA_READER);
    DialogLab lab(path);
    lab.toEnd();
    const storage::Key key = lab.lab.keyOf("infrastructure", "name", QStringLiteral("Place One"));
    const auto record
        = lab.lab.workspace().project()->record(*domain::findEntity("infrastructure"), key);
    REQUIRE(record->has_value());
    CHECK((*record)->point == storage::Point{6.9, 53.2});
}

TEST_CASE("a list is asked for where none is named", "[import]")
{
    PageLab lab;
    const ui::Dialogs before = ui::dialogs();
    QString asked;
    ui::dialogs().openFile = [&asked](QWidget *, const QString &title, const QString &) {
        asked = title;
        return QString();
    };
    CHECK(ui::chooseList(nullptr).isEmpty());
    ui::dialogs() = before;
    CHECK(asked == QStringLiteral("Import a List"));
}

TEST_CASE("the dialog speaks Portuguese as soon as it is asked to", "[import]")
{
    ListLab lab;
    ui::applyLanguage(text::Language::Portuguese);
    lab.wait();
    CHECK(child<QPushButton>(lab.dialog, "importCancel").text() == QStringLiteral("Cancelar"));
    CHECK(child<QComboBox>(lab.dialog, "importEntity").currentText()
        == QStringLiteral("Infraestrutura"));
    ui::applyLanguage(text::Language::English);
}

TEST_CASE("the list of research infrastructures goes through", "[import][real]")
{
    const QString path = realData(QStringLiteral("research_infrastructures.csv"));
    if (path.isEmpty()) {
        return;
    }
    DialogLab lab(path);
    CHECK(lab.text("importCount") == QStringLiteral("Showing the first 100 of 577 rows"));
    lab.next();
    CHECK(child<QComboBox>(lab.dialog, "map-0").currentData().toString() == QStringLiteral("name"));
    CHECK(child<QComboBox>(lab.dialog, "map-4").currentData().toString() == QStringLiteral("lon"));
    lab.toEnd();
    CHECK(lab.dialog.result() == QDialog::Accepted);
    const qint64 taken = lab.lab.count("infrastructure") - kSampleFacilities;
    CHECK(taken > 500);
    CHECK(taken <= 577);
    REQUIRE(lab.lab.workspace().undo().has_value());
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities);
}

TEST_CASE("rows that are there already are merged or kept in the import", "[import]")
{
    QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &list) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(list);
        return path;
    };
    DialogLab first(write("first.csv",
        "id,name,country,website,lat,lon\n1,Centre for Composite Materials,PT,,41.15,-8.61\n"));
    first.toEnd();
    ui::ImportDialog second(first.lab.workspace(),
        write("second.csv",
            "id,name,country,website,lat,lon\n"
            "a,Center for Composite Materials,PT,https://composites.example,41.1501,-8.6101\n"
            "b,Institute of Marine Biology,PT,,37.02,-7.93\n"
            "c,Institute of Marine Biology,PT,,37.02,-7.93\n"));
    second.show();
    const auto wait = [&second] {
        while (second.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    wait();
    auto &next = child<QPushButton>(second, "importNext");
    for (int step = 0; step < 4; ++step) { // to the duplicates
        next.click();
        wait();
    }
    auto &pairs = child<ui::DuplicatesStep>(second, "duplicatesStep");
    CHECK(pairs.found() == QStringLiteral("2 pairs"));
    auto &view = *pairs.findChild<ui::DuplicatePairs *>();
    const storage::Key there = first.lab.keyOf(
        "infrastructure", "name", QStringLiteral("Centre for Composite Materials"));
    // The pair with the facility of the project is merged, the two equal rows are kept.
    for (int line = 0; line < 2; ++line) {
        const exchange::FacilityMerge merge = view.merge();
        const bool isThere = merge.kept == there || merge.gone == there;
        if (isThere) {
            Q_EMIT view.mergeAsked(view.current());
        } else {
            Q_EMIT view.keepBothAsked(view.current());
        }
    }
    CHECK(child<QLabel>(second, "importNoDuplicates").isVisible());
    next.click();
    wait();
    CHECK(child<QLabel>(second, "summary1").text() == QStringLiteral("2"));
    CHECK(child<QLabel>(second, "summary3").text() == QStringLiteral("1"));
    next.click();
    wait();
    CHECK(first.lab.count("infrastructure") == kSampleFacilities + 3);
    const storage::Key merged = first.lab.keyOf(
        "infrastructure", "website", QStringLiteral("https://composites.example"));
    CHECK(first.lab.value("infrastructure", merged, "list_id") == QStringLiteral("1"));
    REQUIRE(first.lab.workspace().undo());
    CHECK(first.lab.count("infrastructure") == kSampleFacilities + 1);
}

TEST_CASE("statistics of regions come in with the version of their codes", "[import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("population.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("geo,time,values\nNL11,2020,586000\nBE25,2020,1200000\nXX99,2020,1\n");
    file.close();
    DialogLab lab(path);
    const qint64 before = lab.lab.count("indicator");
    auto &entity = child<QComboBox>(lab.dialog, "importEntity");
    CHECK_FALSE(child<QComboBox>(lab.dialog, "importNuts").isVisible());
    entity.setCurrentIndex(entity.findData(QStringLiteral("indicator")));
    Q_EMIT entity.activated(entity.currentIndex());
    lab.wait();
    auto &version = child<QComboBox>(lab.dialog, "importNuts");
    REQUIRE(version.isVisible());
    version.setCurrentIndex(version.findData(QStringLiteral("2021")));
    Q_EMIT version.activated(version.currentIndex());
    lab.wait();
    lab.toSummary();
    CHECK(lab.text("summary1") == QStringLiteral("2"));
    CHECK(lab.text("summary4") == QStringLiteral("1"));
    lab.next();
    CHECK(lab.dialog.result() == QDialog::Accepted);
    CHECK(lab.lab.count("indicator") == before + 2);
}
