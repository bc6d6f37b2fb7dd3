// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/bubble_place.h"

#include <algorithm>

namespace trama::ui {

namespace {

/// A length put as near to the middle as the room allows; at its begin where it is longer.
int within(int middle, int length, int begin, int end)
{
    return std::max(begin, std::min(middle - length / 2, end - length));
}

int covered(const QRect &target, const QRect &bubble)
{
    const QRect both = target & bubble;
    return both.width() * both.height();
}

BubblePlace inCorner(const QRect &target, QSize bubble, const QRect &room)
{
    const int left = room.left();
    const int top = room.top();
    const int right = std::max(left, room.left() + room.width() - bubble.width());
    const int bottom = std::max(top, room.top() + room.height() - bubble.height());
    const QPoint corners[] = {{right, bottom}, {left, bottom}, {right, top}, {left, top}};
    return {*std::min_element(std::begin(corners), std::end(corners),
                [&](QPoint one, QPoint other) {
                    return covered(target, {one, bubble}) < covered(target, {other, bubble});
                }),
        BubblePlace::Arrow::None, 0};
}

} // namespace

BubblePlace placeBubble(const QRect &target, QSize bubble, const QRect &room)
{
    using Arrow = BubblePlace::Arrow;
    if (target.isEmpty()) {
        return inCorner({}, bubble, room);
    }
    const QPoint middle = target.center();
    const int x = within(middle.x(), bubble.width(), room.left(), room.left() + room.width());
    const int y = within(middle.y(), bubble.height(), room.top(), room.top() + room.height());
    const int below = target.top() + target.height();
    const int after = target.left() + target.width();
    const BubblePlace choices[] = {
        {{x, below}, Arrow::Up, middle.x() - x},
        {{after, y}, Arrow::Left, middle.y() - y},
        {{target.left() - bubble.width(), y}, Arrow::Right, middle.y() - y},
        {{x, target.top() - bubble.height()}, Arrow::Down, middle.x() - x},
    };
    for (const BubblePlace &choice : choices) {
        if (room.contains(QRect(choice.topLeft, bubble))) {
            return choice;
        }
    }
    return inCorner(target, bubble, room);
}

} // namespace trama::ui
