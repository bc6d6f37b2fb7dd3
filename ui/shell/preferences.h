// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "ui/widgets/appearance.h"

#include <QByteArray>
#include <QHash>

namespace trama::ui {

/// What a person chose for this program on this machine; kept by QSettings. After a safe start
/// nothing is read and nothing kept, so that a bad choice can be got round.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    text::Language language = text::Language::English; ///< the system's where none was chosen
    double textScale = 1; ///< 0.8 to 2
    storage::Author author; ///< asked once, never the account's name
    bool isAuthorAsked = false;
    QString folder; ///< where the last file was chosen
    QByteArray windowGeometry;
    bool isTourDone = false; ///< it begins by itself once
    QHash<QString, QString>
        shortcuts; ///< by command, those changed; in QKeySequence's portable text

    static Preferences read();
    void keep() const;
    void applyAppearance() const;
};

void setSafeStart(bool isSafe);
bool isSafeStart();

} // namespace trama::ui
