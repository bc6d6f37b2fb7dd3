// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/gaps/gaps_page.h"
#include "ui/models/gap_ranking_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace trama;
using namespace trama::tests;

namespace {

constexpr char kConversion[] = "cell/pilot-production/bioeconomy/conversion";

/// The page with Groningen, the first region of the sample, as the working region.
ui::GapsPage &groningen(PageLab &lab)
{
    lab.workspace().setWorkingRegion(0);
    auto &page = lab.show<ui::GapsPage>();
    lab.settle();
    return page;
}

void clickCell(PageLab &lab, ui::GapsPage &page, const char *id)
{
    auto &view = child<ui::SceneView>(page, "matrix");
    const QRect cell = view.markRect(QString::fromLatin1(id));
    REQUIRE(!cell.isEmpty());
    click(view, cell.center());
    lab.settle();
}

QString words(ui::GapsPage &page, const char *name)
{
    return child<QLabel>(page, name).text();
}

storage::Key gapRow(PageLab &lab)
{
    return lab.keyOf("gap", "stage", QStringLiteral("bioeconomy/conversion"));
}

} // namespace

TEST_CASE("The cell of pilot production in conversion says why, what to do and who lends", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    CHECK(words(page, "reason-class") == QStringLiteral("Absent: 0 of 4 needed"));
    CHECK(words(page, "reason-sentence").startsWith(QStringLiteral("No facility of Groningen")));
    CHECK(words(page, "advice-title") == QStringLiteral("Borrow from Bremen"));
    CHECK(words(page, "advice-sentence").contains(QStringLiteral("Bremen has 3 facilities")));
    CHECK(page.status() == QStringList{QStringLiteral("1 cell selected, 0 facilities behind it")});

    QStringList lenders;
    for (const QLabel *label : child<QWidget>(page, "lenders").findChildren<QLabel *>()) {
        lenders.append(label->text());
    }
    CHECK(lenders.contains(QStringLiteral("Bremen")));
    CHECK(lenders.contains(QStringLiteral("3 of 4")));
}

TEST_CASE(
    "The records behind an empty cell are those that could lend, and lead to the table", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    // The pilot production services for conversion of Bremen: DE01, DE02, DE03 of service.csv.
    QSet<storage::Key> expected;
    for (const char *id : {"DE01", "DE02", "DE03"}) {
        expected.insert(lab.keyOf("infrastructure", "list_id", QString::fromLatin1(id)));
    }
    CHECK(page.findChildren<QPushButton *>(QStringLiteral("record")).size() == 3);

    QVector<ui::Target> targets;
    QObject::connect(&lab.workspace(), &ui::Workspace::targetRequested,
        [&](const ui::Target &target) { targets.append(target); });
    click(child<QPushButton>(page, "show-rows"));
    click(child<QPushButton>(page, "show-on-map"));
    click(*page.findChildren<QPushButton *>(QStringLiteral("record")).first());
    REQUIRE(targets.size() == 3);
    CHECK(targets[0].kind == ui::Target::Kind::Rows);
    CHECK(targets[0].filter.keys == expected);
    CHECK(targets[1].kind == ui::Target::Kind::OnMap);
    CHECK(targets[2].kind == ui::Target::Kind::Record);
    CHECK(expected.contains(targets[2].key));
}

TEST_CASE("The analyst's word is stored, taken back and undone", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    auto &accept = child<QPushButton>(page, "word-accepted");
    auto &reject = child<QPushButton>(page, "word-rejected");
    CHECK(accept.isChecked()); // gap.csv: accepted
    click(reject);
    lab.settle();
    CHECK(lab.value("gap", gapRow(lab), "word") == QStringLiteral("rejected"));
    CHECK(reject.isChecked());
    CHECK(!accept.isChecked());
    click(reject);
    lab.settle();
    CHECK(lab.value("gap", gapRow(lab), "word").isNull());
    REQUIRE(lab.workspace().undo());
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(lab.value("gap", gapRow(lab), "word") == QStringLiteral("accepted"));
    CHECK(accept.isChecked());
    CHECK(lab.count("gap") == 6);
}

TEST_CASE("A word on a need without one makes a row with its coordinates", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, "cell/demonstration/energy/equipment");
    click(child<QPushButton>(page, "word-accepted"));
    lab.settle();
    CHECK(lab.count("gap") == 7);
    const storage::Key key = lab.keyOf(
        "gap", "region", QString::number(lab.keyOf("region", "code", QStringLiteral("NL11"))));
    CHECK(key != 0);
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(lab.count("gap") == 6);
}

TEST_CASE("An action of a cell is prefilled, keeps its chart, and is one step to undo", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    ui::Target target;
    QObject::connect(&lab.workspace(), &ui::Workspace::targetRequested,
        [&](const ui::Target &asked) { target = asked; });
    const qint64 before = lab.count("action");
    click(child<QPushButton>(page, "make-action"));
    lab.settle();

    CHECK(target.kind == ui::Target::Kind::Action);
    REQUIRE(lab.count("action") == before + 1);
    const auto value = [&](const char *field) { return lab.value("action", target.key, field); };
    CHECK(value("title").toString().startsWith(QStringLiteral("Borrow from Bremen: ")));
    CHECK(value("plan") == lab.keyOf("action_plan", "list_id", QStringLiteral("plan-nl")));
    CHECK(value("need_region") == lab.keyOf("region", "code", QStringLiteral("NL11")));
    CHECK(value("need_sector") == QStringLiteral("agri-food"));
    CHECK(value("need_stage") == QStringLiteral("bioeconomy/conversion"));
    CHECK(value("need_service") == QStringLiteral("pilot-production"));
    CHECK(value("need_bands") == QStringLiteral("6-7"));
    CHECK(value("background").toString().startsWith(QStringLiteral("No facility of Groningen")));
    CHECK(value("action").toString().contains(QStringLiteral("Bremen has 3 facilities")));
    CHECK(value("indicator") == QStringLiteral("Open facilities for this need: from 0 to 4"));

    REQUIRE(lab.count("action_figure") == 1);
    const storage::Key figure = lab.keyOf("action_figure", "action", QString::number(target.key));
    REQUIRE(figure != 0);
    const auto picture = lab.workspace().project()->blob(
        lab.value("action_figure", figure, "figure").toLongLong());
    REQUIRE(picture);
    CHECK(picture->startsWith("\x89PNG"));
    CHECK(!lab.value("action_figure", figure, "data_hash").toString().isEmpty());

    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(lab.count("action") == before);
    CHECK(lab.count("action_figure") == 0);
}

TEST_CASE("An action of a region without a plan brings the plan with it", "[gaps]")
{
    PageLab lab;
    const storage::Key plan = lab.keyOf("action_plan", "list_id", QStringLiteral("plan-nl"));
    REQUIRE(lab.workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return writer.remove(*domain::findEntity("action_plan"), plan);
    }));
    const qint64 plans = lab.count("action_plan");
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    click(child<QPushButton>(page, "make-action"));
    lab.settle();
    CHECK(lab.count("action_plan") == plans + 1);
    const storage::Key made
        = lab.keyOf("action_plan", "title", QStringLiteral("Regional action plan: Groningen"));
    CHECK(lab.value("action_plan", made, "region")
        == lab.keyOf("region", "code", QStringLiteral("NL11")));
    REQUIRE(lab.workspace().undo());
    CHECK(lab.count("action_plan") == plans);
}

TEST_CASE("The first gap is chosen at once, and none once the panel is closed", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    auto &view = child<ui::SceneView>(page, "matrix");
    CHECK(view.currentMark() == QString::fromLatin1(kConversion));
    click(child<QToolButton>(page, "reason-close"));
    lab.settle();
    CHECK(view.currentMark().isEmpty());
    CHECK(page.status() == QStringList{QStringLiteral("9 needs")}); // of Groningen in need.csv
    lab.workspace().setUsers(QStringLiteral("start-up"));
    lab.settle();
    CHECK(view.currentMark().isEmpty());
}

TEST_CASE("The ranking leads to its cell, and a priority narrows matrix and ranking", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    auto &table = child<QTableView>(page, "ranking");
    auto *model = qobject_cast<ui::GapRankingModel *>(table.model());
    REQUIRE(model != nullptr);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() > 1);
    // Weight 0.35 with the largest demand: the first of Groningen (need.csv).
    CHECK(model->index(0, ui::GapRankingModel::Need)
              .data()
              .toString()
              .startsWith(QStringLiteral("Pilot production")));
    CHECK(model->index(0, ui::GapRankingModel::Weight).data() == QStringLiteral("0.35"));
    CHECK(model->index(0, ui::GapRankingModel::Demand).data() == QStringLiteral("1.00"));
    CHECK(model->index(0, ui::GapRankingModel::Loss).data() == QStringLiteral("1.00"));
    click(*table.viewport(), table.visualRect(model->index(1, ui::GapRankingModel::Need)).center());
    lab.settle();
    CHECK(child<ui::SceneView>(page, "matrix").currentMark()
        == QStringLiteral("cell/demonstration/energy/decommissioning"));
    CHECK(words(page, "reason-class") == QStringLiteral("Absent: 0 of 1 needed"));

    auto &scope = child<QComboBox>(page, "scope");
    const int health = scope.findText(QStringLiteral("Healthy ageing at home"));
    REQUIRE(health > 0);
    scope.setCurrentIndex(health);
    lab.settle();
    CHECK(
        child<ui::SceneView>(page, "matrix").markRect(QString::fromLatin1(kConversion)).isEmpty());
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK(model->need(row).at.sector == QStringLiteral("health"));
    }
}

TEST_CASE("A need asked for by another page is shown in its region", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    ui::Target target;
    target.kind = ui::Target::Kind::Need;
    // DE50, the fourth region: need.csv.
    target.at = {3, QStringLiteral("agri-food"), QStringLiteral("bioeconomy/conversion"),
        QStringLiteral("pilot-production"), {QStringLiteral("6-7")}};
    CHECK(page.take(target));
    lab.settle();
    CHECK(lab.workspace().workingRegion() == 3);
    CHECK(words(page, "reason-crumb").startsWith(QStringLiteral("Bremen")));
    CHECK(page.status() == QStringList{QStringLiteral("1 cell selected, 3 facilities behind it")});
}

TEST_CASE("The page speaks Portuguese at once, its method card too", "[gaps]")
{
    PageLab lab;
    auto &page = groningen(lab);
    clickCell(lab, page, kConversion);
    ui::applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Lacunas"));
    CHECK(words(page, "reason-sentence").contains(QStringLiteral("Nenhuma infraestrutura")));
    CHECK(child<QPushButton>(page, "make-action").text() == QStringLiteral("Criar ação"));
    click(child<QPushButton>(page, "method"));
    const QString card = child<QTextBrowser>(page, "method-card").toPlainText();
    CHECK(card.contains(QStringLiteral("necessidades")));
    ui::applyLanguage(text::Language::English);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Gaps"));
}
