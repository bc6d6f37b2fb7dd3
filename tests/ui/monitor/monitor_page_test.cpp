// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitor_page.h"

#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/monitor/line_model.h"
#include "ui/monitor/targets_dialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_row.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;
using monitor::Indicator;

// The numbers are counted in the tables of resources/sample; events are not, since the day of the
// sample's making decides which are held.

TEST_CASE("each target has its bar", "[monitor]")
{
    PageLab lab;
    const MonitorPage &page = lab.show<MonitorPage>();
    CHECK(child<ProgressRow>(page, "monitor_events").wanted() == 51);
    CHECK(child<ProgressRow>(page, "monitor_plans").count() == QStringLiteral("5 of 7"));
    CHECK(child<ProgressRow>(page, "monitor_practices").count() == QStringLiteral("12 of 14"));
    CHECK(child<ProgressRow>(page, "monitor_people").wanted() == 95);
    CHECK(child<ProgressRow>(page, "monitor_erdf-plans").count() == QStringLiteral("4 of 6"));
    CHECK(child<ProgressRow>(page, "monitor_regional-plans").count() == QStringLiteral("1 of 1"));
    CHECK(child<ProgressRow>(page, "monitor_erdf-improved").count() == QStringLiteral("3 of 6"));
    CHECK(child<QTableWidget>(page, "ownIndicators").rowCount() == 7);
}

TEST_CASE("the rows behind a number are listed, with what is missing and why", "[monitor]")
{
    PageLab lab;
    MonitorPage &page = lab.show<MonitorPage>();
    auto &practices = child<ProgressRow>(page, "monitor_practices");
    practices.setFocus();
    press(practices, Qt::Key_Space);
    CHECK(page.chosen() == Indicator::Practices);
    const auto &model = *child<QTableView>(page, "monitorLines").model();
    CHECK(model.rowCount() == 15);
    auto &which = child<Segmented>(page, "monitorWhich");
    click(child<QPushButton>(which, "segment2"));
    REQUIRE(model.rowCount() == 3);
    QStringList why;
    for (int row = 0; row < 3; ++row) {
        why.append(model.index(row, LineModel::State).data().toString());
    }
    CHECK(why.count(QStringLiteral("Nothing says with whom and when it was shared")) == 2);
    click(child<QPushButton>(which, "segment1"));
    CHECK(model.rowCount() == 12);
}

TEST_CASE("a row leads to its record", "[monitor]")
{
    PageLab lab;
    MonitorPage &page = lab.show<MonitorPage>();
    page.choose(Indicator::Plans);
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &table = child<QTableView>(page, "monitorLines");
    Q_EMIT table.activated(table.model()->index(0, 0));
    REQUIRE(asked.size() == 1);
    const Target target = asked[0][0].value<Target>();
    CHECK(target.kind == Target::Kind::Record);
    CHECK(target.name == QStringLiteral("action_plan"));
    CHECK(lab.value("action_plan", target.key, "title").toString()
        == table.model()->index(0, LineModel::Title).data().toString());
}

TEST_CASE("the targets are the project's to change, in one step", "[monitor]")
{
    PageLab lab;
    const MonitorPage &page = lab.show<MonitorPage>();
    click(child<QPushButton>(page, "monitorTargets"));
    auto &dialog = child<TargetsDialog>(page, "targets");
    child<QSpinBox>(dialog, "target_events").setValue(40);
    child<QSpinBox>(dialog, "target_erdf-plans").setValue(4);
    CHECK(child<QLabel>(dialog, "target_plans").text() == QStringLiteral("5"));
    CHECK(child<QSpinBox>(dialog, "target_erdf-improved").value() == 4); // no more than plans
    dialog.accept();
    lab.settle();
    CHECK(child<ProgressRow>(page, "monitor_events").wanted() == 40);
    CHECK(child<ProgressRow>(page, "monitor_plans").count() == QStringLiteral("5 of 5"));
    CHECK(child<ProgressRow>(page, "monitor_erdf-improved").count() == QStringLiteral("3 of 4"));
    CHECK(lab.workspace().undoText() == QStringLiteral("Undo: Change of the targets"));
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(child<ProgressRow>(page, "monitor_events").wanted() == 51);
    CHECK(child<ProgressRow>(page, "monitor_plans").count() == QStringLiteral("5 of 7"));
}

TEST_CASE("half-years stand as bars", "[monitor]")
{
    PageLab lab;
    MonitorPage &page = lab.show<MonitorPage>();
    const auto &bars = child<BarChart>(page, "monitorSemesters");
    REQUIRE(bars.bars().size() >= 2);
    CHECK(bars.bars()[0].name == QStringLiteral("2024, half 1"));
    CHECK(bars.bars()[0].value == 7);
    CHECK(bars.bars()[1].value == 9);
}

TEST_CASE("the model of lines keeps the rules of models", "[monitor]")
{
    LineModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<monitor::Line> lines(3);
    lines[1].why = monitor::Why::Draft;
    model.setLines(lines, LineModel::Which::All);
    CHECK(model.rowCount() == 3);
    model.setLines(lines, LineModel::Which::Missing);
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, LineModel::Date).data().toString() == QStringLiteral("–"));
}

TEST_CASE("a change of the plan changes the number, and undo takes it back", "[monitor]")
{
    PageLab lab;
    const MonitorPage &page = lab.show<MonitorPage>();
    const domain::Entity &plan = *domain::findEntity("action_plan");
    const storage::Key key = lab.keyOf("action_plan", "list_id", QStringLiteral("plan-ro"));
    REQUIRE(lab.workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return writer.update(plan, key, {{QStringLiteral("status"), QStringLiteral("approved")}});
    }));
    lab.settle();
    CHECK(child<ProgressRow>(page, "monitor_plans").reached() == 6);
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(child<ProgressRow>(page, "monitor_plans").reached() == 5);
}

TEST_CASE("the monitor speaks Portuguese", "[monitor]")
{
    PageLab lab;
    const MonitorPage &page = lab.show<MonitorPage>();
    applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Acompanhamento"));
    CHECK(child<ProgressRow>(page, "monitor_plans").text() == QStringLiteral("Planos de ação"));
    CHECK(child<ProgressRow>(page, "monitor_plans").count() == QStringLiteral("5 de 7"));
    applyLanguage(text::Language::English);
}
