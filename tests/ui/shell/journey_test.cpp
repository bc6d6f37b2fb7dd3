// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzipped.h"
#include "tests/ui/support/page_lab.h"
#include "ui/exchange/import_dialog.h"
#include "ui/facilities/facility_table.h"
#include "ui/models/facility_model.h"
#include "ui/plan/plan_page.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/scene_view.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv
const QString kFivel = QStringLiteral("Fivel Bioraffinagelab");

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

void wait(const ImportDialog &dialog)
{
    while (dialog.isBusy()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QApplication::processEvents();
}

/// The import's dialog, taken through its steps to the end with what it proposes.
void importAsProposed(MainWindow &window)
{
    QApplication::processEvents();
    const QPointer<ImportDialog> dialog = window.findChild<ImportDialog *>();
    REQUIRE(dialog != nullptr);
    for (bool isLast = false; !isLast;) {
        wait(*dialog);
        auto &next = child<QPushButton>(*dialog, "importNext");
        REQUIRE(next.isEnabled());
        isLast = next.text().startsWith(QStringLiteral("Import"));
        click(next, next.rect().center());
    }
    while (dialog && dialog->isBusy()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (dialog) {
        dialog->accept();
    }
}

} // namespace

TEST_CASE("the whole way through the window: edit, undo, import, gap, action, plan", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();

    press(window, Qt::Key_2, Qt::ControlModifier);
    REQUIRE(window.currentPage()->name() == QStringLiteral("facilities"));
    auto &table = child<FacilityTable>(window, "facilityTable");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex name = table.model()->index(row, FacilityModel::Name);
        if (name.data(FacilityModel::KeyRole).toLongLong() == fivel) {
            table.scrollTo(name);
            QTest::mouseClick(
                table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
        }
    }
    press(table, Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    type(*editor, QStringLiteral("Fivel lab"));
    press(*editor, Qt::Key_Return);
    lab.settle();
    REQUIRE(lab.value("infrastructure", fivel, "name") == QStringLiteral("Fivel lab"));
    press(window, Qt::Key_Z, Qt::ControlModifier);
    lab.settle();
    REQUIRE(lab.value("infrastructure", fivel, "name") == kFivel);

    drop(window,
        lab.write(QStringLiteral("lista.csv"),
            "Nome;Tipologia;Concelho;Latitude;Longitude\n"
            "Laboratório Um;Pilot line;Delfzijl;53,31;6,91\n"
            "Laboratório Dois;Test bed;Veendam;53,10;6,88\n"));
    importAsProposed(window);
    window.activateWindow(); // as a window manager does once the dialog is gone
    lab.settle();
    REQUIRE(lab.count("infrastructure") == kSampleFacilities + 2);

    lab.workspace().setWorkingRegion(0); // Groningen
    press(window, Qt::Key_5, Qt::ControlModifier);
    lab.settle();
    REQUIRE(window.currentPage()->name() == QStringLiteral("gaps"));
    auto &matrix = child<SceneView>(*window.currentPage(), "matrix");
    const QRect cell
        = matrix.markRect(QStringLiteral("cell/pilot-production/bioeconomy/conversion"));
    REQUIRE_FALSE(cell.isEmpty());
    click(matrix, cell.center());
    lab.settle();
    Page &gaps = *window.currentPage();
    CHECK(gaps.findChildren<QPushButton *>(QStringLiteral("record")).size() == 3); // of Bremen
    click(child<QPushButton>(gaps, "show-rows"));
    lab.settle();
    CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
    CHECK(table.model()->rowCount() == 3);

    press(window, Qt::Key_5, Qt::ControlModifier);
    const qint64 actions = lab.count("action");
    click(child<QPushButton>(gaps, "make-action"));
    lab.settle();
    REQUIRE(lab.count("action") == actions + 1);
    REQUIRE(window.currentPage()->name() == QStringLiteral("plan"));
    const QString path = lab.file(QStringLiteral("plan.odt"));
    const Dialogs usual = dialogs();
    dialogs().saveFile
        = [&](QWidget *, const QString &, const QString &, const QString &) { return path; };
    child<QAction>(*window.currentPage(), "export-odt").trigger();
    lab.settle();
    dialogs() = usual;
    const QString content = QString::fromUtf8(unzipped(path).value(QStringLiteral("content.xml")));
    CHECK(content.contains(QStringLiteral("Borrow from Bremen: ")));
}
