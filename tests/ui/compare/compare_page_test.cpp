// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "tests/ui/support/page_lab.h"
#include "ui/compare/complement_card.h"
#include "ui/compare/region_picker.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

int indexOf(PageLab &lab, const char *code)
{
    const auto &regions = lab.workspace().regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].code == QLatin1String(code)) {
            return int(i);
        }
    }
    FAIL("no region " << code);
    return -1;
}

ComparePage &groningenAndBremen(PageLab &lab)
{
    ComparePage &page = lab.show<ComparePage>();
    page.setRegions({indexOf(lab, "NL11"), indexOf(lab, "DE50")});
    lab.settle();
    return page;
}

Target last(const QSignalSpy &spy)
{
    REQUIRE_FALSE(spy.isEmpty());
    return spy.last().first().value<Target>();
}

const render::Mark &markOf(const SceneView &view, const QString &id)
{
    for (const render::Mark &mark : view.scene().marks) {
        if (mark.id == id) {
            return mark;
        }
    }
    FAIL("no mark " << id.toStdString());
    return view.scene().marks.front();
}

} // namespace

TEST_CASE("regions are added by name and keyboard and removed by their chips", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    const auto &picker = child<RegionPicker>(page, "regionPicker");
    auto &field = child<QLineEdit>(page, "regionField");
    field.setFocus();
    type(field, QStringLiteral("pirkan"));
    press(field, Qt::Key_Return);
    lab.settle();
    REQUIRE(picker.chosen().size() == 3);
    CHECK(picker.chosen().last() == indexOf(lab, "FI197"));
    CHECK(page.sub() == QStringLiteral("3 regions, same scale"));
    auto &chip = child<Chip>(page, "region_FI197");
    chip.setFocus();
    press(chip, Qt::Key_Delete);
    lab.settle();
    CHECK(picker.chosen().size() == 2);
    press(field, Qt::Key_Backspace); // two are the least
    CHECK(picker.chosen().size() == 2);
}

TEST_CASE("profiles set the facts of the regions on one scale", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    const auto &profile = child<SceneView>(page, "profile");
    CHECK(page.view() == &profile);
    CHECK(markOf(profile, QStringLiteral("fact/facilities/0")).name
        == QStringLiteral("Facilities, Groningen: 9."));
    CHECK(markOf(profile, QStringLiteral("fact/services/1")).name
        == QStringLiteral("Services, Bremen: 12."));
    CHECK(markOf(profile, QStringLiteral("fact/stage/bioeconomy/conversion/0"))
              .name.startsWith(QStringLiteral("Conversion, Groningen: 0")));
    const render::Mark &none = markOf(profile, QStringLiteral("fact/stage/industrial/subsystem/0"));
    CHECK(none.name.contains(QStringLiteral("nothing is needed there")));
    REQUIRE(none.drawings.size() == 1);
    CHECK(std::get<render::Label>(none.drawings.front()).text == QStringLiteral("–"));
    // The table twin has a row a fact: name, two values, difference.
    REQUIRE(profile.scene().tableHeader.size() == 4);
    QStringList services;
    for (const render::Mark &mark : profile.scene().marks) {
        services = mark.row.value(0) == QStringLiteral("Services") ? mark.row : services;
    }
    CHECK(services
        == QStringList{QStringLiteral("Services"), QStringLiteral("14"), QStringLiteral("12"),
            QStringLiteral("2")});
}

TEST_CASE("rows can be sorted by difference", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    const auto &profile = child<SceneView>(page, "profile");
    const auto first = [&] {
        for (const render::Mark &mark : profile.scene().marks) {
            if (!mark.id.isEmpty()) {
                return mark.id;
            }
        }
        return QString();
    };
    CHECK(first() == QStringLiteral("fact/facilities/0"));
    click(child<QPushButton>(page, "byDifference"));
    CHECK(first() != QStringLiteral("fact/facilities/0")); // 9 and 9 differ by nothing
}

TEST_CASE("who can lend what to whom stands in sentences with evidence", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &card = child<ComplementCard>(page, "complement0");
    CHECK(card.accessibleName().startsWith(QStringLiteral("Bremen has 3 facilities")));
    CHECK(card.accessibleName().endsWith(QStringLiteral("Groningen needs 4 and has none.")));
    click(child<QPushButton>(card, "showRows"));
    CHECK(last(asked).kind == Target::Kind::Rows);
    CHECK(last(asked).filter.keys.size() == 3);
    click(child<QPushButton>(card, "showOnMap"));
    CHECK(last(asked).kind == Target::Kind::OnMap);
    click(child<QPushButton>(card, "why"));
    CHECK(last(asked).kind == Target::Kind::Need);
    CHECK(last(asked).at.stage == QStringLiteral("bioeconomy/conversion"));
    CHECK(last(asked).at.region == indexOf(lab, "NL11"));
}

TEST_CASE("small matrices share their rows and columns and open needs", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &matrices = child<SceneView>(page, "matrices");
    const QString id = QStringLiteral("cell/0/bioeconomy/conversion/6-7");
    CHECK(markOf(matrices, id).name.contains(QStringLiteral("0 open of 4 needed")));
    CHECK(markOf(matrices, QStringLiteral("cell/1/bioeconomy/conversion/6-7")).area.top()
        == markOf(matrices, id).area.top());
    Q_EMIT matrices.markActivated(id);
    CHECK(last(asked).kind == Target::Kind::Need);
    CHECK(last(asked).at.bands == QStringList{QStringLiteral("6-7")});
}

TEST_CASE("the comparison speaks Portuguese", "[compare]")
{
    PageLab lab;
    ComparePage &page = groningenAndBremen(lab);
    applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Comparar"));
    CHECK(child<ComplementCard>(page, "complement0")
              .accessibleName()
              .startsWith(QStringLiteral("Bremen tem 3 infraestruturas")));
    applyLanguage(text::Language::English);
}
