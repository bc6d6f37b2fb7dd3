// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/fuzzy.h"
#include "ui/palette/palette_entry.h"

class QMenuBar;

namespace trama::ui {

class PaletteIndex;
class Workspace;

/// What was found of one group, best first.
struct PaletteSection {
    PaletteGroup group = PaletteGroup::Commands;
    QString title; ///< "Gaps in Groningen"
    QString count; ///< "27 of 375"
    QVector<PaletteEntry> entries;
    int left = 0; ///< found and not among the entries
};

/// Looks for what was typed among all that the palette offers.
class PaletteSearch {
public:
    PaletteSearch(Workspace &workspace, const QMenuBar &menus, const PaletteIndex &index);

    /// ">", "@" and "#" before the words restrict to commands, facilities, gaps; `whole` is a group
    /// of which everything found is given.
    QVector<PaletteSection> find(
        const QString &typed, std::optional<PaletteGroup> whole = {}) const;
    static Pattern patternOf(const QString &typed); ///< without the prefix

private:
    struct Candidate {
        PaletteEntry entry;
        QString folded;
    };
    struct Found {
        PaletteGroup group = PaletteGroup::Commands;
        QVector<PaletteEntry> entries;
        int count = 0;
        int best = 0; ///< score
    };
    void add(const QVector<PaletteEntry> &entries);
    Found among(PaletteGroup group, const QString &typed, bool isLoose) const;
    Found facilities(const Pattern &pattern, bool isLoose) const;
    QVector<Found> all(const QString &typed, bool isLoose) const;
    PaletteSection section(
        const Found &found, int most, const std::optional<PaletteGroup> &whole) const;

    Workspace &m_workspace;
    const PaletteIndex &m_index;
    std::vector<Candidate> m_candidates;
};

} // namespace trama::ui
