// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/bubble_place.h"

#include <catch2/catch.hpp>

using namespace trama::ui;
using Arrow = BubblePlace::Arrow;

namespace {

const QRect kRoom(0, 0, 1000, 600);
constexpr QSize kBubble(300, 200);

} // namespace

TEST_CASE("a bubble stands below its target, its arrow at the target's middle", "[tour]")
{
    const BubblePlace place = placeBubble(QRect(400, 100, 101, 50), kBubble, kRoom);
    CHECK(place.topLeft == QPoint(300, 150));
    CHECK(place.arrow == Arrow::Up);
    CHECK(place.arrowAt == 150);
}

TEST_CASE("a bubble moves along its target rather than out of the room", "[tour]")
{
    const BubblePlace place = placeBubble(QRect(960, 100, 31, 20), kBubble, kRoom);
    CHECK(place.topLeft == QPoint(700, 120));
    CHECK(place.arrow == Arrow::Up);
    CHECK(place.arrowAt == 275);
}

TEST_CASE("a bubble takes the side that has room: right, left, above", "[tour]")
{
    const BubblePlace right = placeBubble(QRect(0, 0, 250, 600), kBubble, kRoom);
    CHECK(right.topLeft.x() == 250);
    CHECK(right.arrow == Arrow::Left);
    const BubblePlace left = placeBubble(QRect(750, 0, 250, 600), kBubble, kRoom);
    CHECK(left.topLeft.x() == 450);
    CHECK(left.arrow == Arrow::Right);
    const BubblePlace above = placeBubble(QRect(0, 500, 1000, 100), kBubble, kRoom);
    CHECK(above.topLeft.y() == 300);
    CHECK(above.arrow == Arrow::Down);
}

TEST_CASE("a bubble without room beside its target covers least of it, without an arrow", "[tour]")
{
    const BubblePlace place = placeBubble(QRect(100, 100, 900, 500), kBubble, kRoom);
    CHECK(place.topLeft == QPoint(0, 0));
    CHECK(place.arrow == Arrow::None);
    CHECK(placeBubble({}, kBubble, kRoom).topLeft == QPoint(700, 400));
    CHECK(placeBubble({}, QSize(1200, 700), kRoom).topLeft == QPoint(0, 0));
}
