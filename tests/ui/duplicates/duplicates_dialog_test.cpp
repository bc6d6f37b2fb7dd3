// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_dialog.h"

#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/duplicates/choice_table.h"
#include "ui/history/project_task.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>

using namespace trama;
using namespace trama::tests;

namespace {

/// The window on the sample with two facilities added that are one, and what was found there.
class DuplicatesLab : public PageLab {
public:
    DuplicatesLab()
        : m_window(showWindow())
    {
        m_first = add({{QStringLiteral("name"), QStringLiteral("Quadrilátero Textile Pilot Plant")},
                          {QStringLiteral("website"), QStringLiteral("https://pilot.pt")},
                          {QStringLiteral("description"), QStringLiteral("Spins.")},
                          {QStringLiteral("tier"), QStringLiteral("public")}},
            {-8.40, 41.55});
        m_second = add(
            {{QStringLiteral("name"), QStringLiteral("Textile Pilot Plant Quadrilátero (TPPQ)")},
                {QStringLiteral("address"), QStringLiteral("Rua do Souto")},
                {QStringLiteral("description"), QStringLiteral("Weaves.")},
                {QStringLiteral("tier"), QStringLiteral("partner")}},
            {-8.401, 41.55});
        settle();
        child<QAction>(m_window, "findDuplicates").trigger();
        while (m_window.findChild<ui::ProjectTask *>() != nullptr) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        settle();
    }

    ui::MainWindow &window() { return m_window; }
    ui::DuplicatesDialog &dialog() { return child<ui::DuplicatesDialog>(m_window, "duplicates"); }
    QListWidget &list() { return child<QListWidget>(dialog(), "pairList"); }
    ui::ChoiceTable &table() { return child<ui::ChoiceTable>(dialog(), "duplicateFields"); }
    storage::Key first() const { return m_first; }
    storage::Key second() const { return m_second; }

    void showPair()
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().contains(QStringLiteral("Textile Pilot Plant"))) {
                list().setCurrentRow(row);
                return;
            }
        }
        FAIL("the pair is not in the list");
    }

    int rowOf(const QString &caption)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().item(row, 0)->text() == caption) {
                return row;
            }
        }
        return -1;
    }

private:
    storage::Key add(const storage::Values &values, storage::Point point)
    {
        storage::Key key = 0;
        REQUIRE(workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
            return writer.insert(*domain::findEntity("infrastructure"), values, point)
                .map([&key](storage::Key added) { key = added; });
        }));
        return key;
    }

    ui::MainWindow &m_window;
    storage::Key m_first = 0;
    storage::Key m_second = 0;
};

} // namespace

TEST_CASE(
    "two facilities are merged as chosen by the keyboard and one undo parts them", "[duplicates]")
{
    DuplicatesLab lab;
    const qint64 before = lab.count("infrastructure");
    lab.showPair();
    const int pairs = lab.list().count();
    const int kept = lab.rowOf(QStringLiteral("Kept record"));
    const int name = lab.rowOf(QStringLiteral("Name"));
    const int description = lab.rowOf(QStringLiteral("Description"));
    REQUIRE(kept == 0);
    REQUIRE(name > 0);
    REQUIRE(description > 0);
    CHECK(lab.rowOf(QStringLiteral("Country")) == -1); // equal in both
    lab.table().selectRow(kept);
    press(lab.table(), Qt::Key_Left);
    lab.table().selectRow(name);
    press(lab.table(), Qt::Key_Right);
    lab.table().selectRow(description);
    press(lab.table(), Qt::Key_B);
    const bool isFirst = lab.table().item(name, 1)->text().contains(QStringLiteral("(TPPQ)"));
    const storage::Key keptKey = isFirst ? lab.second() : lab.first();
    press(lab.table(), Qt::Key_M);
    lab.settle();

    CHECK(lab.count("infrastructure") == before - 1);
    CHECK(lab.list().count() == pairs - 1);
    CHECK(lab.value("infrastructure", keptKey, "name").toString().contains(QStringLiteral("(TPPQ)"))
        != isFirst);
    const QString joined = lab.value("infrastructure", keptKey, "description").toString();
    CHECK(joined.contains(QStringLiteral("Spins.")));
    CHECK(joined.contains(QStringLiteral("Weaves.")));
    CHECK(lab.value("infrastructure", keptKey, "website") == QStringLiteral("https://pilot.pt"));
    CHECK(lab.value("infrastructure", keptKey, "address") == QStringLiteral("Rua do Souto"));
    CHECK(lab.value("infrastructure", keptKey, "tier") == QStringLiteral("partner"));
    CHECK(lab.workspace().undoText().contains(QStringLiteral("Textile Pilot Plant")));
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(lab.count("infrastructure") == before);
    CHECK(lab.list().count() == pairs);
}

TEST_CASE("a pair that is kept apart is gone until that is undone", "[duplicates]")
{
    DuplicatesLab lab;
    const qint64 before = lab.count("infrastructure");
    lab.showPair();
    const int pairs = lab.list().count();
    press(lab.list(), Qt::Key_K);
    lab.settle();
    CHECK(lab.count("infrastructure") == before);
    CHECK(lab.list().count() == pairs - 1);
    press(lab.dialog(), Qt::Key_Z, Qt::ControlModifier);
    lab.settle();
    CHECK(lab.list().count() == pairs);
}

TEST_CASE("a pair left for later changes nothing in the project", "[duplicates]")
{
    DuplicatesLab lab;
    lab.showPair();
    const int pairs = lab.list().count();
    const int revision = lab.workspace().revision();
    click(child<QPushButton>(lab.dialog(), "later"));
    CHECK(lab.list().count() == pairs - 1);
    CHECK(lab.workspace().revision() == revision);
}

TEST_CASE("a click takes the value that is clicked", "[duplicates]")
{
    DuplicatesLab lab;
    lab.showPair();
    const int name = lab.rowOf(QStringLiteral("Name"));
    Q_EMIT lab.table().cellClicked(name, 1);
    CHECK(lab.table().fields()[name].choice == ui::PairField::First);
    Q_EMIT lab.table().cellClicked(name, 2);
    CHECK(lab.table().fields()[name].choice == ui::PairField::Second);
    Q_EMIT lab.table().cellClicked(name, 3); // a name is one of the two
    CHECK(lab.table().fields()[name].choice == ui::PairField::Second);
}
