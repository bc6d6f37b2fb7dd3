// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/palette/palette_entry.h"

class QMenuBar;

namespace trama::ui {

class Workspace;

// What the palette offers, a function each. None of them asks the facilities one by one.

/// Every command of the menus that can be run now, pages in a group of their own.
QVector<PaletteEntry> commandEntries(const QMenuBar &menus);
/// The regions of the set: makes one the working region.
QVector<PaletteEntry> regionEntries(Workspace &workspace);
/// "Filter: type is pilot line": adds to the filter; those already on are left out.
QVector<PaletteEntry> filterEntries(Workspace &workspace);
/// "Add facility of type pilot line", where the project may be changed.
QVector<PaletteEntry> addEntries(Workspace &workspace);
/// The gaps of the working region by rank, else the first of all regions.
QVector<PaletteEntry> gapEntries(Workspace &workspace);
/// Plans and actions by their titles.
QVector<PaletteEntry> planEntries(Workspace &workspace);
/// Organisations, instruments, good practices and whatever else has a register and a title.
QVector<PaletteEntry> registerEntries(Workspace &workspace);
PaletteEntry facilityEntry(Workspace &workspace, const snapshot::Snapshot &snapshot,
    const snapshot::Snapshot::Position &at);

/// The mark of the regions' colours and shapes that this one has on all pages; -1 = "other".
int regionCategory(const snapshot::Snapshot &snapshot, int region);

} // namespace trama::ui
