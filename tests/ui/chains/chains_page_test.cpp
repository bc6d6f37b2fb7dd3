// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chains_page.h"

#include "tests/ui/support/page_lab.h"
#include "ui/chains/chain_links_model.h"
#include "ui/chains/chain_view.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace trama;
using namespace trama::tests;

namespace {

/// The page on the sample's chain of the circular bioeconomy.
struct BioChain {
    PageLab lab;
    ui::ChainsPage &page;
    ui::ChainView &view;

    BioChain()
        : page(lab.show<ui::ChainsPage>())
        , view(child<ui::ChainView>(page, "chainView"))
    {
        auto &chain = child<QComboBox>(page, "chain");
        const int index = chain.findText(QStringLiteral("Circular bioeconomy"));
        REQUIRE(index >= 0);
        chain.setCurrentIndex(index);
        lab.settle();
    }

    storage::Key facility(const char *name) const
    {
        return lab.keyOf("infrastructure", "name", QString::fromUtf8(name));
    }
    /// The first box of a facility in the picture.
    QString boxOf(storage::Key key) const
    {
        for (const render::Mark &mark : view.scene().marks) {
            if (ui::ChainView::facilityOf(mark.id) == key) {
                return mark.id;
            }
        }
        FAIL("no box of " << key);
        return {};
    }
    void drag(storage::Key from, storage::Key to)
    {
        const QPoint start = view.markRect(boxOf(from)).center();
        const QPoint end = view.markRect(boxOf(to)).center();
        QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, start);
        QTest::mouseMove(&view, (start + end) / 2);
        QTest::mouseMove(&view, end);
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, end);
        lab.settle();
    }
    /// Key of the link between two facilities; 0 = none.
    storage::Key linkBetween(storage::Key from, storage::Key to) const
    {
        const auto links = chain::facilityLinks(*const_cast<PageLab &>(lab).workspace().project());
        for (const chain::FacilityLink &link : links.value()) {
            if (link.from == from && link.to == to) {
                return link.key;
            }
        }
        return 0;
    }
};

} // namespace

TEST_CASE("A chain's weakest stage is said in the title, its stages in order", "[chains]")
{
    BioChain bio;
    CHECK(bio.view.scene().title.startsWith(QStringLiteral("Conversion is the weakest stage")));
    CHECK(bio.page.status().first() == QStringLiteral("11 facilities in the chain"));
    CHECK(bio.page.status().last() == QStringLiteral("12 links"));
    CHECK(
        bio.page.sub() == QStringLiteral("A priority of Groningen, Lietuva, Bremen and Pirkanmaa"));
    const QRect biomass = bio.view.markRect(QStringLiteral("stage/bioeconomy/biomass"));
    const QRect conversion = bio.view.markRect(QStringLiteral("stage/bioeconomy/conversion"));
    CHECK(biomass.right() < conversion.left());
}

TEST_CASE("The working region has its own chain, with partners outside", "[chains]")
{
    BioChain bio;
    int groningen = -1;
    const auto &regions = bio.lab.workspace().regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        groningen = regions[i].code == QLatin1String("NL11") ? int(i) : groningen;
    }
    bio.lab.workspace().setWorkingRegion(groningen);
    bio.lab.settle();
    CHECK(bio.page.status().first() == QStringLiteral("3 facilities in the chain"));
    CHECK(bio.page.status().last() == QStringLiteral("4 links"));
    CHECK(bio.view.scene().title.contains(QStringLiteral(": 0")));
}

TEST_CASE("Dragging from one facility to another adds a link, which can be undone", "[chains]")
{
    BioChain bio;
    const storage::Key from = bio.facility("Hunze Vezelstation");
    const storage::Key to = bio.facility("Auetal Konversionstechnikum");
    const qint64 before = bio.lab.count("link");
    bio.drag(from, to);
    CHECK(bio.lab.count("link") == before + 1);
    const storage::Key link = bio.linkBetween(from, to);
    REQUIRE(link != 0);
    CHECK(bio.lab.value("link", link, "type") == QStringLiteral("supplies"));
    CHECK(bio.page.status().last() == QStringLiteral("13 links"));
    CHECK_FALSE(bio.view.markRect(QStringLiteral("link/%1").arg(link)).isEmpty());
    REQUIRE(bio.lab.workspace().undo().has_value());
    bio.lab.settle();
    CHECK(bio.lab.count("link") == before);
    CHECK(bio.page.status().last() == QStringLiteral("12 links"));
}

TEST_CASE("A link is added by choosing both ends, changed in kind and deleted", "[chains]")
{
    BioChain bio;
    const storage::Key from = bio.facility("Hunze Vezelstation");
    const storage::Key to = bio.facility("Dzūkijos medienos centras");
    auto &fromBox = child<QComboBox>(bio.page, "linkFrom");
    auto &toBox = child<QComboBox>(bio.page, "linkTo");
    auto &typeBox = child<QComboBox>(bio.page, "linkType");
    auto &add = child<QPushButton>(bio.page, "addLink");
    fromBox.setCurrentIndex(fromBox.findData(from));
    toBox.setCurrentIndex(toBox.findData(from));
    CHECK_FALSE(add.isEnabled()); // no link with itself
    toBox.setCurrentIndex(toBox.findData(to));
    typeBox.setCurrentIndex(typeBox.findData(QStringLiteral("joint-project")));
    click(add);
    bio.lab.settle();
    const storage::Key link = bio.linkBetween(from, to);
    REQUIRE(link != 0);
    CHECK(bio.lab.value("link", link, "type") == QStringLiteral("joint-project"));

    auto &kind = child<QComboBox>(bio.page, "chosenLinkType"); // it is chosen already
    REQUIRE(kind.isVisible());
    kind.setFocus();
    press(kind, Qt::Key_Home); // supplies
    bio.lab.settle();
    CHECK(bio.lab.value("link", link, "type") == QStringLiteral("supplies"));
    click(child<QPushButton>(bio.page, "deleteLink"));
    bio.lab.settle();
    CHECK(bio.linkBetween(from, to) == 0);
    REQUIRE(bio.lab.workspace().undo().has_value());
    CHECK(bio.linkBetween(from, to) == link);
}

TEST_CASE("A facility of the chain is selected by a click, opened by Enter", "[chains]")
{
    BioChain bio;
    const storage::Key key = bio.facility("Fivel Bioraffinagelab");
    click(bio.view, bio.view.markRect(bio.boxOf(key)).center());
    bio.lab.settle();
    CHECK(bio.lab.workspace().selection() == QSet<storage::Key>{key});
    auto &list = child<QListView>(bio.page, "linkList");
    CHECK(list.model()->rowCount() == 3); // to NL05 and DE01, from NL02; BE02 serves no stage
    QSignalSpy asked(&bio.lab.workspace(), &ui::Workspace::targetRequested);
    press(bio.view, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<ui::Target>().key == key);
    click(child<QPushButton>(bio.page, "openRecord"));
    CHECK(asked.size() == 2);
}

TEST_CASE("Another chain, a table twin, Portuguese", "[chains]")
{
    BioChain bio;
    child<QComboBox>(bio.page, "chain")
        .setCurrentIndex(child<QComboBox>(bio.page, "chain").findText(QStringLiteral("Aerospace")));
    bio.lab.settle();
    CHECK_FALSE(bio.view.markRect(QStringLiteral("stage/industrial/assembly")).isEmpty());
    click(child<QPushButton>(bio.page, "asTable"));
    CHECK(bio.page.view()->isTable());
    ui::applyLanguage(text::Language::Portuguese);
    bio.lab.settle();
    CHECK(bio.page.title() == QStringLiteral("Cadeias"));
    CHECK(child<QComboBox>(bio.page, "chain").currentText() == QStringLiteral("Aeroespacial"));
    CHECK(bio.view.scene().language == QStringLiteral("pt-PT"));
    ui::applyLanguage(text::Language::English);
}

TEST_CASE("A project without chains says what is missing", "[chains]")
{
    PageLab lab;
    REQUIRE(lab.workspace().create(lab.file(QStringLiteral("bare.gpkg"))).has_value());
    auto &page = lab.show<ui::ChainsPage>();
    CHECK(child<ui::EmptyState>(page, "noChains").isVisible());
    CHECK_FALSE(child<QWidget>(page, "chainView").isVisible());
}

TEST_CASE("The model of links keeps to its contract", "[chains]")
{
    ui::ChainLinksModel model;
    QAbstractItemModelTester tester(&model);
    chain::ChainReport report;
    report.links = {{{7, 1, 2, QStringLiteral("shares"), false, 1}, 0, 0, false},
        {{8, 2, 3, QStringLiteral("shares"), true, 1}, 0, 0, false}};
    model.setLinks(report, {}, text::Texts(), 0);
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOf(8) == 1);
    model.setLinks(report, {}, text::Texts(), 3);
    CHECK(model.rowCount() == 1);
    CHECK(model.link(0)->key == 8);
    CHECK(model.link(1) == nullptr);
}
