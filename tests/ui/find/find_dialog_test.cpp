// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_dialog.h"

#include "tests/ui/support/page_lab.h"
#include "ui/find/found_model.h"
#include "ui/register/fields/choice_field.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace trama;
using namespace trama::tests;

namespace {

struct FindLab {
    FindLab()
        : window(lab.showWindow())
    {
        child<QAction>(window, "find").trigger();
        lab.settle();
    }
    QWidget &dialog() { return child<QDialog>(window, "findDialog"); }
    QAbstractItemModel &found() { return *child<QTableView>(dialog(), "found").model(); }
    void choose(const char *name, const QVariant &data)
    {
        auto &combo = child<QComboBox>(dialog(), name);
        combo.setCurrentIndex(combo.findData(data));
        Q_EMIT combo.activated(combo.currentIndex());
    }
    void ask(const char *name, const QString &code)
    {
        auto &field = child<ui::ChoiceField>(dialog(), name);
        field.setValue(code);
        Q_EMIT field.left();
    }
    QSet<storage::Key> needs() const
    {
        QSet<storage::Key> keys;
        auto rows = lab.workspace().project()->rows(
            *domain::findEntity("need"), {QStringLiteral("sector")});
        while (rows && rows->next()) {
            keys.insert(rows->key());
        }
        return keys;
    }
    QString summary() { return child<QLabel>(dialog(), "findSummary").text(); }

    mutable PageLab lab;
    ui::MainWindow &window;
};

} // namespace

TEST_CASE("facilities are found for a firm and lead to their records", "[find]")
{
    FindLab lab;
    const int all = lab.found().rowCount();
    CHECK(all > 0);
    lab.choose("findTrl", 6);
    CHECK(lab.found().rowCount() > 0);
    CHECK(lab.found().rowCount() < all);
    CHECK(lab.summary().contains(QStringLiteral("could serve it")));
    auto &place = child<QLineEdit>(lab.dialog(), "findPlace");
    place.setText(QStringLiteral("53.21, 6.56")); // Groningen
    Q_EMIT place.editingFinished();
    CHECK(
        child<QComboBox>(lab.dialog(), "findRegion").currentText() == QStringLiteral("Groningen"));
    const int minutes = ui::FoundModel::Minutes;
    CHECK(lab.found().index(0, minutes).data().toString() == QStringLiteral("no travel"));
    place.setText(QStringLiteral("somewhere"));
    Q_EMIT place.editingFinished();
    CHECK(child<QLabel>(lab.dialog(), "findProblem").isVisible());
    child<QPushButton>(lab.dialog(), "findOpen").click();
    lab.lab.settle();
    CHECK(lab.lab.workspace().filter().keys.size() == lab.found().rowCount());
}

TEST_CASE("a search that nobody answers becomes a need, which is undone", "[find]")
{
    FindLab lab;
    auto &need = child<QPushButton>(lab.dialog(), "findNeed");
    CHECK_FALSE(need.isEnabled()); // of no region, and asking nothing
    lab.ask("findSector", QStringLiteral("health"));
    lab.choose("findRegion", 0);
    lab.choose("findTrl", 9);
    CHECK(need.isEnabled());
    const qint64 before = lab.lab.count("need");
    const QSet<storage::Key> known = lab.needs();
    need.click();
    lab.lab.settle();
    CHECK(lab.lab.count("need") == before + 1);
    QSet<storage::Key> made = lab.needs();
    made.subtract(known);
    REQUIRE(made.size() == 1);
    CHECK(lab.lab.value("need", *made.cbegin(), "sector") == QStringLiteral("health"));
    CHECK(lab.lab.value("need", *made.cbegin(), "bands") == QStringLiteral("8-9"));
    REQUIRE(lab.lab.workspace().undo());
    CHECK(lab.lab.count("need") == before);
}
