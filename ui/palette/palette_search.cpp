// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_search.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/palette/palette_entries.h"
#include "ui/palette/palette_index.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CommandPalette)
};

constexpr int kRows = 12; ///< shared by the groups found
constexpr int kFewest = 3; ///< of a group
constexpr int kMost = 200;
constexpr int kClearlyBetter = 25; ///< less may come of a longer name
constexpr qsizetype kLeastLetters = 2; ///< of a facility's name

constexpr PaletteGroup kGroups[]
    = {PaletteGroup::Pages, PaletteGroup::Facilities, PaletteGroup::Commands, PaletteGroup::Regions,
        PaletteGroup::Gaps, PaletteGroup::Plan, PaletteGroup::Registers};

bool isPrefix(const QString &typed)
{
    return !typed.isEmpty() && QStringLiteral(">@#").contains(typed[0]);
}

bool isAsked(PaletteGroup group, const QString &typed)
{
    if (!isPrefix(typed)) {
        return true;
    }
    switch (typed[0].unicode()) {
    case '>':
        return group == PaletteGroup::Commands || group == PaletteGroup::Pages;
    case '@':
        return group == PaletteGroup::Facilities;
    default:
        return group == PaletteGroup::Gaps;
    }
}

QString titleOf(PaletteGroup group, const Workspace &workspace)
{
    const int region = workspace.workingRegion();
    switch (group) {
    case PaletteGroup::Pages:
        return Words::tr("Pages");
    case PaletteGroup::Facilities:
        return Words::tr("Facilities");
    case PaletteGroup::Commands:
        return Words::tr("Commands");
    case PaletteGroup::Regions:
        return Words::tr("Regions");
    case PaletteGroup::Gaps:
        return region < 0
            ? Words::tr("Gaps")
            : Words::tr("Gaps in %1").arg(workspace.regions().regions[std::size_t(region)].name);
    case PaletteGroup::Plan:
        return Words::tr("Plan");
    case PaletteGroup::Registers:
        return Words::tr("Registers");
    }
    return {};
}

} // namespace

PaletteSearch::PaletteSearch(Workspace &workspace, const QMenuBar &menus, const PaletteIndex &index)
    : m_workspace(workspace)
    , m_index(index)
{
    add(commandEntries(menus));
    if (workspace.isOpen()) {
        add(addEntries(workspace));
        add(regionEntries(workspace));
        add(gapEntries(workspace));
        add(planEntries(workspace));
        add(registerEntries(workspace));
        add(filterEntries(workspace));
    }
}

void PaletteSearch::add(const QVector<PaletteEntry> &entries)
{
    for (const PaletteEntry &entry : entries) {
        m_candidates.push_back({entry, vocabulary::folded(entry.title)});
    }
}

Pattern PaletteSearch::patternOf(const QString &typed)
{
    return Pattern(isPrefix(typed) ? typed.mid(1) : typed);
}

PaletteSearch::Found PaletteSearch::among(
    PaletteGroup group, const QString &typed, bool isLoose) const
{
    const Pattern pattern = patternOf(typed);
    const bool isEverything = isPrefix(typed); // asks for all of the group
    std::vector<std::pair<int, const PaletteEntry *>> fits;
    for (const Candidate &candidate : m_candidates) {
        const bool isHidden = pattern.isEmpty() && candidate.entry.isOnlyAsked && !isEverything;
        if (candidate.entry.group != group || isHidden) {
            continue;
        }
        const std::optional<Fit> fit = pattern.fit(candidate.folded);
        if (fit && fit->isLoose == isLoose) {
            // Gaps keep their rank where they fit alike: a shorter name says nothing.
            const auto even = group == PaletteGroup::Gaps ? int(candidate.folded.size() / 4) : 0;
            fits.emplace_back(fit->score + even, &candidate.entry);
        }
    }
    std::stable_sort(
        fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Found found{group, {}, int(fits.size()), fits.empty() ? 0 : fits.front().first};
    for (std::size_t i = 0; i < std::min(fits.size(), std::size_t(kMost)); ++i) {
        found.entries.append(*fits[i].second);
    }
    return found;
}

PaletteSearch::Found PaletteSearch::facilities(const Pattern &pattern, bool isLoose) const
{
    Found found{PaletteGroup::Facilities, {}, 0, 0};
    if (!m_workspace.isOpen() || !m_index.isReady() || pattern.letters().size() < kLeastLetters) {
        return found;
    }
    const FacilityNames::Found named = isLoose
        ? m_index.names().findLoosely(pattern, kMost)
        : m_index.names().find(pattern, kMost, [](const QString &type) {
              return texts().term(QStringLiteral("facility_type"), type);
          });
    found.count = named.count;
    for (const auto &at : named.best) {
        found.entries.append(facilityEntry(m_workspace, m_index.names().snapshot(), at));
    }
    if (!found.entries.isEmpty()) {
        const auto fit = pattern.fit(vocabulary::folded(found.entries.constFirst().title));
        found.best = fit ? fit->score : 0;
    }
    return found;
}

QVector<PaletteSearch::Found> PaletteSearch::all(const QString &typed, bool isLoose) const
{
    const Pattern pattern = patternOf(typed);
    QVector<Found> groups;
    for (const PaletteGroup group : kGroups) {
        if (!isAsked(group, typed)) {
            continue;
        }
        const Found found = group == PaletteGroup::Facilities ? facilities(pattern, isLoose)
                                                              : among(group, typed, isLoose);
        if (found.count > 0) {
            groups.append(found);
        }
    }
    return groups;
}

QVector<PaletteSection> PaletteSearch::find(
    const QString &typed, std::optional<PaletteGroup> whole) const
{
    QVector<Found> groups = all(typed, false);
    if (groups.isEmpty()) {
        groups = all(typed, true);
    }
    // What begins with the very words goes before facilities that merely hold them.
    const auto best = std::max_element(groups.begin(), groups.end(),
        [](const Found &a, const Found &b) { return a.best < b.best; });
    const bool isMeant = best != groups.end() && best->group != PaletteGroup::Gaps
        && best->group != PaletteGroup::Plan && best->group != PaletteGroup::Registers;
    if (isMeant && best->best > groups.constFirst().best + kClearlyBetter) {
        std::rotate(groups.begin(), best, best + 1);
    }
    const int share
        = groups.size() == 1 ? kMost : std::max(kFewest, kRows / int(groups.size() + 1));
    QVector<PaletteSection> sections;
    for (const Found &found : std::as_const(groups)) {
        sections.append(section(found, share, whole));
    }
    return sections;
}

PaletteSection PaletteSearch::section(
    const Found &found, int most, const std::optional<PaletteGroup> &whole) const
{
    PaletteSection section;
    section.group = found.group;
    section.title = titleOf(found.group, m_workspace);
    section.count = texts().integer(found.count);
    if (found.group == PaletteGroup::Facilities) {
        section.count = Words::tr("%1 of %2", "facilities found")
                            .arg(section.count,
                                texts().integer(qint64(m_workspace.snapshot().facilityCount())));
    }
    // One more row instead of a row that says so.
    const bool isWhole = whole == found.group || found.group == PaletteGroup::Pages
        || found.entries.size() <= most + 1;
    section.entries = isWhole ? found.entries : found.entries.mid(0, most);
    section.left = isWhole ? 0 : found.count - int(section.entries.size());
    return section;
}

} // namespace trama::ui
