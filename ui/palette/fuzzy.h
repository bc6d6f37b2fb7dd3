// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trama::ui {

/// How well a text fits what was typed: its letters in their order, without case and accents.
/// Letters that follow each other and beginnings of words count most; of two equal fits the shorter
/// text. Larger is better; none = a letter is missing. Nothing typed fits everything with 0.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace trama::ui
