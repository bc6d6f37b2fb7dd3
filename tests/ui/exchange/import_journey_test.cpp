// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst's journey: a list of 200 facilities with titles above it, decimal commas, Portuguese
// names, words of its own, coordinates for most, a newer edition a year later.
#include "tests/ui/exchange/dialog_lab.h"
#include "ui/shell/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace trama;
using namespace trama::tests;

namespace {

constexpr int kRows = 200;
constexpr int kPlaced = 150;
constexpr int kInGazetteer = 40;

/// 150 rows with coordinates (two of them swapped), 40 with a municipality of the gazetteer, ten
/// with nothing; 14 of a type no list has.
QByteArray listOf(int rows)
{
    QByteArray list = "Inventário de infraestruturas;;;;;;;\nOutubro;;;;;;;\n"
                      "Código;Nome;Tipologia;Concelho;País;Latitude;Longitude;Investimento\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray lat = "41," + QByteArray::number(1000 + i);
        const QByteArray lon = "-8," + QByteArray::number(3000 + i);
        const bool isTurned = i < 2;
        const bool isPlaced = i < kPlaced;
        const QByteArray town = i < kPlaced ? "Guimarães"
            : i < kPlaced + kInGazetteer    ? "Évora"
                                            : "";
        list += number.rightJustified(4, '0') + ";Instalação " + number + ';'
            + (i >= 20 && i < 34 ? "Sala de ensaios partilhada" : "Linha piloto") + ';' + town
            + ";Portugal;" + (isPlaced ? (isTurned ? lon : lat) : "") + ';'
            + (isPlaced ? (isTurned ? lat : lon) : "") + ";1." + QByteArray::number(100 + i)
            + ",50\n";
    }
    return list;
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

int rowOf(const QAbstractItemModel &model, const QString &value)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 3).data().toString() == value) {
            return row;
        }
    }
    return -1;
}

void chooseGazetteer(DialogLab &lab, const QString &path)
{
    const ui::Dialogs before = ui::dialogs();
    ui::dialogs().openFile = [&path](QWidget *, const QString &, const QString &) { return path; };
    child<QPushButton>(lab.dialog, "importGazetteer").click();
    ui::dialogs() = before;
    lab.wait();
}

} // namespace

TEST_CASE("an analyst brings a messy list onto the map", "[import][journey]")
{
    QTemporaryDir folder;
    DialogLab lab(written(folder, "lista.csv", listOf(kRows)));
    CHECK(lab.text("importCount") == QStringLiteral("Showing the first 100 of 200 rows"));
    CHECK(child<QSpinBox>(lab.dialog, "importHeader").value() == 3);
    CHECK(lab.text("importFound")
              .contains(QStringLiteral("Decimal comma in Latitude, Longitude and Investimento")));

    lab.next(); // columns
    CHECK(child<QComboBox>(lab.dialog, "map-3").currentText() == QStringLiteral("Municipality"));
    CHECK(
        child<QComboBox>(lab.dialog, "decimal-7").currentText() == QStringLiteral("decimal comma"));

    lab.next(); // values: one decision for fourteen rows
    auto &issues = child<QTableView>(lab.dialog, "importIssues");
    const int word = rowOf(*issues.model(), QStringLiteral("Sala de ensaios partilhada"));
    REQUIRE(word >= 0);
    issues.setCurrentIndex(issues.model()->index(word, 0));
    auto &codes = child<QComboBox>(lab.dialog, "wordCodes");
    codes.setCurrentIndex(codes.findData(QStringLiteral("TI-TB")));
    const QString chosen = codes.currentData().toString();
    REQUIRE_FALSE(chosen.isEmpty());
    child<QPushButton>(lab.dialog, "applyWord").click();
    lab.wait();
    CHECK(rowOf(*issues.model(), QStringLiteral("Sala de ensaios partilhada")) < 0);

    lab.next(); // places
    CHECK(lab.text("places0") == QStringLiteral("150"));
    CHECK(lab.text("places3") == QStringLiteral("2"));
    CHECK(lab.text("places5") == QStringLiteral("50"));
    chooseGazetteer(lab, written(folder, "lugares.csv", "concelho;lat;lon\nEvora;38,57;-7,91\n"));
    CHECK(lab.text("places1") == QStringLiteral("40"));
    CHECK(lab.text("places5") == QStringLiteral("10"));

    lab.toSummary();
    CHECK(lab.text("summary0") == QStringLiteral("200"));
    CHECK(lab.text("summary1") == QStringLiteral("200"));
    CHECK(lab.text("summary4") == QStringLiteral("0"));
    CHECK(lab.text("summary5") == QStringLiteral("190"));
    lab.next();
    REQUIRE(lab.dialog.result() == QDialog::Accepted);
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities + kRows);
    const storage::Key one = lab.lab.keyOf("infrastructure", "list_id", QStringLiteral("0025"));
    CHECK(lab.lab.value("infrastructure", one, "type") == chosen);
    CHECK(lab.lab.value("infrastructure", one, "investment") == QStringLiteral("1125.5"));

    // A year later: the columns and words are known, the list has another name and fewer rows.
    ui::ImportDialog later(lab.lab.workspace(), written(folder, "lista_2.csv", listOf(kRows - 5)));
    later.show();
    const auto wait = [&later] {
        while (later.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    wait();
    CHECK(child<QLabel>(later, "importKept").text().contains(QStringLiteral("lista.csv")));
    auto &edition = child<QComboBox>(later, "importEdition");
    edition.setCurrentIndex(edition.findData(QStringLiteral("lista.csv")));
    Q_EMIT edition.activated(edition.currentIndex());
    wait();
    auto &next = child<QPushButton>(later, "importNext");
    while (next.text().startsWith(QStringLiteral("Next"))) {
        next.click();
        wait();
    }
    CHECK(child<QLabel>(later, "summary1").text() == QStringLiteral("0"));
    CHECK(child<QLabel>(later, "summary2").text() == QStringLiteral("195"));
    CHECK(child<QLabel>(later, "summary6").text() == QStringLiteral("5"));
    next.click();
    wait();
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities + kRows);
    CHECK(lab.lab.value("infrastructure", one, "type") == chosen);

    REQUIRE(lab.lab.workspace().undo());
    REQUIRE(lab.lab.workspace().undo());
    CHECK(lab.lab.count("infrastructure") == kSampleFacilities);
}

TEST_CASE("a mapping that does not fit is not used", "[import]")
{
    QTemporaryDir folder;
    DialogLab lab(written(folder, "lista.csv", listOf(3)));
    lab.next();
    auto &name = child<QComboBox>(lab.dialog, "map-1");
    name.setCurrentIndex(name.findData(QStringLiteral("acronym")));
    Q_EMIT name.activated(name.currentIndex());
    auto &code = child<QComboBox>(lab.dialog, "map-0");
    code.setCurrentIndex(code.findData(QStringLiteral("name")));
    Q_EMIT code.activated(code.currentIndex());
    lab.toEnd();
    ui::ImportDialog again(lab.lab.workspace(), written(folder, "outra.csv", listOf(3)));
    again.show();
    const auto wait = [&again] {
        while (again.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    wait();
    auto &field = child<QComboBox>(again, "map-1");
    CHECK(field.currentData().toString() == QStringLiteral("acronym"));
    child<QPushButton>(again, "importRefuseKept").click();
    wait();
    CHECK(child<QComboBox>(again, "map-1").currentData().toString() == QStringLiteral("name"));
}
