// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"
#include "tests/support/unzipped.h"
#include "tests/ui/support/page_lab.h"
#include "ui/commands/action_commands.h"
#include "ui/models/plan_outline_model.h"
#include "ui/plan/document_preview.h"
#include "ui/plan/plan_page.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace trama;
using namespace trama::tests;

namespace {

/// The plan page at the first action of Groningen.
ui::PlanPage &firstAction(PageLab &lab)
{
    auto &page = lab.show<ui::PlanPage>();
    ui::Target target;
    target.kind = ui::Target::Kind::Action;
    target.key = lab.keyOf("action", "list_id", QStringLiteral("plan-nl:1"));
    REQUIRE(page.take(target));
    lab.settle();
    return page;
}

storage::Key action(PageLab &lab, const char *listId)
{
    return lab.keyOf("action", "list_id", QString::fromLatin1(listId));
}

QStringList outline(const ui::PlanPage &page)
{
    const auto *model = child<QListView>(page, "outline").model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row) {
        titles.append(model->index(row, 0).data().toString());
    }
    return titles;
}

/// Pilot production for conversion in Groningen.
gap::NeedResult heaviestNeed(PageLab &lab)
{
    const auto &needs = lab.workspace().report()->needs;
    const auto need = std::find_if(needs.begin(), needs.end(), [](const auto &each) {
        return each.at.region == 0 && each.at.stage == QStringLiteral("bioeconomy/conversion");
    });
    REQUIRE(need != needs.end());
    return *need;
}

/// Makes an action of the need of Groningen that weighs most.
storage::Key madeAction(PageLab &lab)
{
    const auto made = ui::makeAction(lab.workspace(), heaviestNeed(lab));
    REQUIRE(made);
    lab.settle();
    return *made;
}

} // namespace

TEST_CASE("A field of an action is stored when it is left, and undone", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    auto &title = child<QLineEdit>(page, "field-title");
    CHECK(title.text() == QStringLiteral("Borrow pilot production in conversion from Bremen"));
    title.selectAll();
    type(title, QStringLiteral("Shared access to pilot lines"));
    press(title, Qt::Key_Return);
    lab.settle();
    const storage::Key key = action(lab, "plan-nl:1");
    CHECK(lab.value("action", key, "title") == QStringLiteral("Shared access to pilot lines"));
    CHECK(outline(page).contains(QStringLiteral("Shared access to pilot lines")));
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(title.text() == QStringLiteral("Borrow pilot production in conversion from Bremen"));
}

TEST_CASE("Long texts, amounts, dates and choices are stored as such", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    const storage::Key key = action(lab, "plan-nl:1");
    auto &players = child<QPlainTextEdit>(page, "field-players");
    click(*players.viewport());
    players.selectAll();
    type(players, QStringLiteral("Province of Groningen"));
    press(players, Qt::Key_Tab); // leaves the field, writes no tab
    lab.settle();
    CHECK(lab.value("action", key, "players") == QStringLiteral("Province of Groningen"));

    auto &cost = child<QLineEdit>(page, "field-cost");
    cost.selectAll();
    type(cost, QStringLiteral("12345.5"));
    press(cost, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("action", key, "cost").toDouble() == 12345.5);

    auto &starts = child<QLineEdit>(page, "field-starts");
    CHECK(starts.text() == QStringLiteral("1 Jan 2027"));
    starts.selectAll();
    type(starts, QStringLiteral("2027-03-05"));
    press(starts, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("action", key, "starts") == QStringLiteral("2027-03-05"));
    CHECK(starts.text() == QStringLiteral("5 Mar 2027"));

    auto &status = child<QComboBox>(page, "field-status");
    press(status, Qt::Key_Down);
    lab.settle();
    CHECK(lab.value("action", key, "status") == QStringLiteral("on-track"));
}

TEST_CASE("Actions change their order by the keyboard, in one step", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    auto &list = child<QListView>(page, "outline");
    QAbstractItemModelTester tester(
        list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(list.currentIndex().row() == 2); // after general information and policy context
    press(list, Qt::Key_Down, Qt::AltModifier);
    lab.settle();
    CHECK(outline(page)[2] == QStringLiteral("Open the cell culture lab to small firms"));
    CHECK(lab.value("action", action(lab, "plan-nl:1"), "position") == 2);
    CHECK(lab.value("action", action(lab, "plan-nl:2"), "position") == 1);
    CHECK(list.currentIndex().row() == 3); // still at the same action
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(outline(page)[2] == QStringLiteral("Borrow pilot production in conversion from Bremen"));
}

TEST_CASE("An action dropped before another takes its place", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    auto *model = child<QListView>(page, "outline").model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(3, 0)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {});
    lab.settle();
    CHECK(lab.value("action", action(lab, "plan-nl:2"), "position") == 1);
    CHECK(!model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
}

TEST_CASE("An action is added and deleted, with undo and without a question", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    const qint64 before = lab.count("action");
    click(child<QToolButton>(page, "add-action"));
    lab.settle();
    CHECK(lab.count("action") == before + 1);
    CHECK(child<QLineEdit>(page, "field-title").text() == QStringLiteral("New action"));
    click(child<QToolButton>(page, "delete-action"));
    lab.settle();
    CHECK(lab.count("action") == before);
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(lab.count("action") == before + 1);
}

TEST_CASE("The plan exported as ODT holds the action and its kept chart", "[plan]")
{
    PageLab lab;
    lab.settle();
    const storage::Key made = madeAction(lab);
    auto &page = lab.show<ui::PlanPage>();
    ui::Target target;
    target.kind = ui::Target::Kind::Action;
    target.key = made;
    REQUIRE(page.take(target));
    lab.settle();
    QString suggested;
    const QString path = lab.file(QStringLiteral("plan.odt"));
    const ui::Dialogs usual = ui::dialogs();
    ui::dialogs().saveFile = [&](QWidget *, const QString &, const QString &name, const QString &) {
        suggested = name;
        return path;
    };
    child<QAction>(page, "export-odt").trigger();
    lab.settle();
    ui::dialogs() = usual;
    CHECK(suggested.endsWith(QStringLiteral(".odt")));
    CHECK(suggested.contains(QStringLiteral("Action plan Groningen pilot production")));

    const auto parts = unzipped(path);
    const QString content = QString::fromUtf8(parts.value(QStringLiteral("content.xml")));
    CHECK(content.contains(lab.value("action", made, "title").toString()));
    CHECK(content.contains(QStringLiteral("Action 3: ")));
    CHECK(content.contains(QStringLiteral("Drawn from the data of")));
    const auto names = parts.keys();
    CHECK(std::count_if(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(QLatin1String("Pictures/"));
    }) >= 4); // matrix, ranking, map and the kept one
}

TEST_CASE("A kept chart says when the data has changed; it is drawn anew or kept", "[plan]")
{
    PageLab lab;
    lab.settle();
    const storage::Key made = madeAction(lab);
    auto &page = lab.show<ui::PlanPage>();
    ui::Target target;
    target.kind = ui::Target::Kind::Action;
    target.key = made;
    REQUIRE(page.take(target));
    lab.settle();
    CHECK(page.findChild<QWidget *>(QStringLiteral("data-changed")) == nullptr);

    const storage::Key need = heaviestNeed(lab).key;
    const auto setTarget = [&](double wanted) {
        REQUIRE(
            lab.workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
                return writer.update(
                    *domain::findEntity("need"), need, {{QStringLiteral("target"), wanted}});
            }));
        lab.settle();
    };
    const storage::Key figure = lab.keyOf("action_figure", "action", QString::number(made));
    const QVariant drawn = lab.value("action_figure", figure, "figure");
    setTarget(5);
    click(child<QPushButton>(page, "keep-figure"));
    lab.settle();
    CHECK(page.findChild<QWidget *>(QStringLiteral("data-changed")) == nullptr);
    CHECK(lab.value("action_figure", figure, "figure") == drawn);

    setTarget(6);
    click(child<QPushButton>(page, "refresh-figure"));
    lab.settle();
    CHECK(page.findChild<QWidget *>(QStringLiteral("data-changed")) == nullptr);
    CHECK(lab.value("action_figure", figure, "figure") != drawn);
}

TEST_CASE("Without a plan the page offers the forms and starts one", "[plan]")
{
    PageLab lab;
    REQUIRE(lab.workspace().edit(
        {QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) -> Result<void> {
            auto rows = writer.rows(*domain::findEntity("action_plan"), {});
            QVector<storage::Key> keys;
            while (rows && rows->next()) {
                keys.append(rows->key());
            }
            for (const storage::Key key : keys) {
                if (auto done = writer.remove(*domain::findEntity("action_plan"), key); !done) {
                    return done;
                }
            }
            return {};
        }));
    auto &page = lab.show<ui::PlanPage>();
    lab.settle();
    click(child<QPushButton>(page, "start-interreg-2014"));
    lab.settle();
    REQUIRE(lab.count("action_plan") == 1);
    const storage::Key plan = lab.keyOf("action_plan", "template", QStringLiteral("interreg-2014"));
    CHECK(plan != 0);
    auto &form = child<QComboBox>(page, "field-template");
    CHECK(form.currentData() == QStringLiteral("interreg-2014"));
}

TEST_CASE("The preview shows the document with its pictures, at the action chosen", "[plan]")
{
    PageLab lab;
    auto &page = lab.show<ui::PlanPage>();
    auto *preview = page.findChild<ui::DocumentPreview *>();
    REQUIRE(preview != nullptr);
    bool isMade = false;
    QObject::connect(preview, &ui::DocumentPreview::made, [&] { isMade = true; });
    const auto wait = [&] {
        isMade = false;
        while (!isMade) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    ui::Target target;
    target.kind = ui::Target::Kind::Action;
    target.key = action(lab, "plan-nl:1");
    REQUIRE(page.take(target));
    wait();
    const auto &paper = child<QTextBrowser>(page, "preview");
    CHECK(paper.toPlainText().contains(
        QStringLiteral("Action 1: Borrow pilot production in conversion from Bremen")));
    CHECK(paper.toPlainText().contains(QStringLiteral("Sample data: invented")));
    CHECK(paper.toHtml().count(QStringLiteral("<img")) == 3); // matrix, ranking, map
    CHECK(paper.verticalScrollBar()->value() > 0);
}

TEST_CASE("The plan page speaks Portuguese at once", "[plan]")
{
    PageLab lab;
    auto &page = firstAction(lab);
    ui::applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Plano"));
    CHECK(outline(page).first() == QStringLiteral("Informação geral"));
    ui::applyLanguage(text::Language::English);
    lab.settle();
    CHECK(outline(page).first() == QStringLiteral("General information"));
}
