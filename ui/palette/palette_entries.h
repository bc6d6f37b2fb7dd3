// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <functional>

class QMenuBar;

namespace trama::ui {

class Workspace;

/// Something one can find and have done: a command, a region, a record.
struct PaletteEntry {
    QString title;
    QString detail; ///< the menu of a command, the kind of a record
    QString keys; ///< of a command, as they are pressed
    std::function<void()> run;
};

/// Every command of the menus that can be run now, pages among them.
QVector<PaletteEntry> commandEntries(const QMenuBar &menus);
/// The regions of the set: makes one the working region.
QVector<PaletteEntry> regionEntries(Workspace &workspace);
/// Facilities whose names hold every word typed, best fits first, `most` at most; none for fewer
/// than two letters.
QVector<PaletteEntry> facilityEntries(Workspace &workspace, const QString &typed, int most);

} // namespace trama::ui
