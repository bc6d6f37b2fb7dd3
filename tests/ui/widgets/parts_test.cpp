// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QSignalSpy>
#include <QtTest>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

TEST_CASE("a chip is opened by its words and removed by its cross or Delete")
{
    const Look look;
    Chip chip;
    chip.setTexts(QStringLiteral("Type"), QStringLiteral("Pilot line, Test bed"));
    present(chip, chip.sizeHint());
    CHECK(chip.accessibleName() == QStringLiteral("Type: Pilot line, Test bed"));
    QSignalSpy clicked(&chip, &Chip::clicked);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
    CHECK(clicked.count() == 1);
    CHECK(removed.isEmpty());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, chip.crossRect().center());
    CHECK(clicked.count() == 1);
    CHECK(removed.count() == 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 2);
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(clicked.count() == 2);
    chip.setAdding(QStringLiteral("Filter"));
    CHECK(chip.crossRect().isEmpty());
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 2);
}

TEST_CASE("a segment is chosen by mouse and arrow keys, and setting tells nobody")
{
    const Look look;
    Segmented segments;
    segments.setItems(
        {QStringLiteral("Stages"), QStringLiteral("TRL bands"), QStringLiteral("Sectors")});
    present(segments, segments.sizeHint());
    QSignalSpy changed(&segments, &Segmented::currentChanged);
    segments.setCurrent(2);
    CHECK(segments.current() == 2);
    CHECK(changed.isEmpty());
    const auto buttons = segments.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().first().toInt() == 0);
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    CHECK(segments.current() == 1);
    CHECK(buttons[1]->isChecked());
    CHECK_FALSE(buttons[0]->isChecked());
    segments.setItems({QStringLiteral("Etapas"), QStringLiteral("Setores")});
    CHECK(segments.current() == 1);
    CHECK(segments.findChildren<QPushButton *>().size() == 2);
    CHECK(changed.count() == 2);
}

TEST_CASE("a flow wraps what has no room into further rows")
{
    const Look look;
    QWidget holder;
    auto *flow = new FlowLayout(&holder, 8, 6);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    CHECK(flow->sizeHint() == QSize(424, 20));
    CHECK(flow->heightForWidth(424) == 20);
    CHECK(flow->heightForWidth(423) == 46); // three and one
    CHECK(flow->heightForWidth(100) == 98); // four rows
    present(holder, {210, 200});
    CHECK(flow->itemAt(1)->geometry() == QRect(108, 0, 100, 20));
    CHECK(flow->itemAt(2)->geometry() == QRect(0, 26, 100, 20));
    flow->itemAt(0)->widget()->hide();
    settleEvents();
    CHECK(flow->itemAt(1)->geometry() == QRect(0, 0, 100, 20));
}

TEST_CASE("an elided label says that it is cut")
{
    const Look look;
    ElidedLabel label;
    label.setText(QStringLiteral("Polymer pilot line Bremerhaven"));
    present(label, {400, 20});
    CHECK_FALSE(label.isElided());
    label.resize(60, 20);
    CHECK(label.isElided());
    CHECK(label.accessibleName() == QStringLiteral("Polymer pilot line Bremerhaven"));
}

TEST_CASE("an empty state shows the buttons that have words")
{
    const Look look;
    EmptyState empty("gaps");
    empty.setText(QStringLiteral("No need is recorded yet."));
    present(empty);
    CHECK_FALSE(empty.primary()->isVisible());
    empty.setPrimaryText(QStringLiteral("Add need"));
    CHECK(empty.primary()->isVisible());
    CHECK_FALSE(empty.link()->isVisible());
    empty.hide();
    empty.link()->setText(QStringLiteral("Import a list"));
    empty.show();
    CHECK(empty.link()->isVisible());
}

TEST_CASE("a card has a header only where it has a title")
{
    const Look look;
    Card card;
    auto *inside = new QWidget;
    inside->setMinimumSize(100, 40);
    card.body()->addWidget(inside);
    present(card, {300, 200});
    const int bare = inside->mapTo(&card, QPoint()).y();
    CHECK(bare == 12);
    card.setTitle(QStringLiteral("To look at"));
    settleEvents();
    CHECK(inside->mapTo(&card, QPoint()).y() > bare + 15);
    CHECK(inside->mapTo(&card, QPoint()).x() == 16);
    card.setBodyFlush(true);
    settleEvents();
    CHECK(inside->mapTo(&card, QPoint()).x() == 1);
}
