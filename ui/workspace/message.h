// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace trama::ui {

/// What the bar on top of a page says: the finding in bold, a sentence, and one button at most.
struct Message {
    enum class Level { Info, Success, Warning, Error };
    Level level = Level::Info;
    QString finding;
    QString sentence;
    QString actionText; ///< empty = no button
    std::function<void()> action;
};

} // namespace trama::ui

Q_DECLARE_METATYPE(trama::ui::Message)
