// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace trama::ui {

/// Where a bubble goes beside what it speaks of, and where its arrow leaves it.
struct BubblePlace {
    enum class Arrow { None, Up, Left, Right, Down };
    QPoint topLeft;
    Arrow arrow = Arrow::None;
    int arrowAt = 0; ///< along that edge, from the bubble's left or top
    bool operator==(const BubblePlace &) const = default;
};

/// Below the target, else right, left or above it, whichever first has room; else without an arrow
/// in the corner of the room where it covers least of the target. A null target has no place: the
/// bottom right corner.
BubblePlace placeBubble(const QRect &target, QSize bubble, const QRect &room);

} // namespace trama::ui
