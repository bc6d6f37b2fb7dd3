// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_entries.h"

#include "ui/palette/fuzzy.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr qsizetype kLeastLetters = 2;
constexpr std::size_t kMostRanked = 5'000; ///< of the facilities found; more wait for more letters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CommandPalette)
};

QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

void addCommands(QVector<PaletteEntry> &entries, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        if (const QMenu *below = action->menu()) {
            addCommands(entries, *below, path + QStringLiteral(" › ") + plain(below->title()));
            continue;
        }
        entries.append(
            {plain(action->text()), path, action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); }});
    }
}

} // namespace

QVector<PaletteEntry> commandEntries(const QMenuBar &menus)
{
    QVector<PaletteEntry> entries;
    for (const QAction *title : menus.actions()) {
        if (title->isVisible() && title->menu() != nullptr) {
            addCommands(entries, *title->menu(), plain(title->text()));
        }
    }
    return entries;
}

QVector<PaletteEntry> regionEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    entries.append({Words::tr("All regions"), Words::tr("Working region"), {},
        [&workspace] { workspace.setWorkingRegion(-1); }});
    const auto &regions = workspace.regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        entries.append({regions[i].name, Words::tr("Working region, %1").arg(regions[i].code), {},
            [&workspace, region = int(i)] { workspace.setWorkingRegion(region); }});
    }
    return entries;
}

QVector<PaletteEntry> facilityEntries(Workspace &workspace, const QString &typed, int most)
{
    QVector<PaletteEntry> entries;
    if (typed.trimmed().size() < kLeastLetters) {
        return entries;
    }
    snapshot::Filter named;
    named.text = typed;
    const snapshot::Snapshot &snapshot = workspace.snapshot();
    const auto found = snapshot::matching(
        snapshot, named, workspace.asOf(), workspace.gapSettings().staleMonths);
    struct Fit {
        int score;
        snapshot::Snapshot::Position at;
    };
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < std::min(found.size(), kMostRanked); ++i) {
        const QString name = snapshot.chunks()[std::size_t(found[i].chunk)]->name(found[i].row);
        fits.push_back({fuzzyScore(typed, name).value_or(0), found[i]});
    }
    std::stable_sort(
        fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    for (std::size_t i = 0; i < fits.size() && entries.size() < most; ++i) {
        const snapshot::Snapshot::Position &at = fits[i].at;
        const snapshot::Chunk &chunk = *snapshot.chunks()[std::size_t(at.chunk)];
        const snapshot::Key key = chunk.key[at.row];
        const QString type = snapshot.dictionary().text(chunk.type[at.row]);
        entries.append({chunk.name(at.row), texts().term(QStringLiteral("facility_type"), type), {},
            [&workspace, key] {
                workspace.show(
                    {Target::Kind::Record, QStringLiteral("infrastructure"), key, {}, {}});
            }});
    }
    return entries;
}

} // namespace trama::ui
