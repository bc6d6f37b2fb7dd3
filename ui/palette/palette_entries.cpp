// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_entries.h"

#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/key_caps.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CommandPalette)
};

/// The one called as the command is, where there is one.
QByteArray iconOf(const QAction &action)
{
    const QString file = QStringLiteral(":/trama/icons/%1.svg").arg(action.objectName());
    return QFile::exists(file) ? action.objectName().toLatin1() : QByteArray("chevron-right");
}

PaletteEntry commandEntry(QAction *action, const QString &path)
{
    PaletteEntry entry;
    const QString text = withoutMnemonic(action->text());
    entry.title = text.section(QLatin1Char('\t'), 0, 0);
    entry.detail = path;
    entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    if (entry.keys.isEmpty()) { // a key that a table handles itself
        entry.keys = text.section(QLatin1Char('\t'), 1);
    }
    entry.run = [action] { action->trigger(); };
    entry.mark.icon = iconOf(*action);
    const QByteArray page = action->property("pageIcon").toByteArray();
    if (!page.isEmpty()) {
        entry.group = PaletteGroup::Pages;
        entry.title = entry.title.section(QLatin1Char(' '), 1); // without its number
        entry.mark.icon = page;
    }
    return entry;
}

void addCommands(QVector<PaletteEntry> &entries, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        if (const QMenu *below = action->menu()) {
            addCommands(
                entries, *below, path + QStringLiteral(" › ") + withoutMnemonic(below->title()));
            continue;
        }
        entries.append(commandEntry(action, path));
    }
}

void show(Workspace &workspace, Target::Kind kind, const snapshot::Filter &filter)
{
    workspace.show({kind, {}, 0, filter, {}});
}

} // namespace

int regionCategory(const snapshot::Snapshot &snapshot, int region)
{
    const std::size_t count = snapshot.regions().size();
    return region >= 0 && std::size_t(region) < count
        ? render::categories(std::vector<double>(count, 1))[std::size_t(region)]
        : -1;
}

QVector<PaletteEntry> commandEntries(const QMenuBar &menus)
{
    QVector<PaletteEntry> entries;
    for (const QAction *title : menus.actions()) {
        if (title->isVisible() && title->menu() != nullptr) {
            addCommands(entries, *title->menu(), withoutMnemonic(title->text()));
        }
    }
    return entries;
}

QVector<PaletteEntry> regionEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    PaletteEntry all;
    all.group = PaletteGroup::Regions;
    all.title = Words::tr("All regions");
    all.detail = Words::tr("Working region");
    all.mark.icon = "region";
    all.run = [&workspace] { workspace.setWorkingRegion(-1); };
    all.showOnMap = [&workspace] { show(workspace, Target::Kind::OnMap, {}); };
    entries.append(all);
    const auto &regions = workspace.regions().regions;
    for (int i = 0; i < int(regions.size()); ++i) {
        PaletteEntry entry = all;
        entry.title = regions[std::size_t(i)].name;
        entry.detail = Words::tr("Working region, %1").arg(regions[std::size_t(i)].code);
        entry.mark = {{}, i, {}};
        entry.run = [&workspace, i] { workspace.setWorkingRegion(i); };
        entry.showOnMap = [&workspace, i] {
            snapshot::Filter filter;
            filter.regions = {i};
            show(workspace, Target::Kind::OnMap, filter);
        };
        entries.append(entry);
    }
    return entries;
}

PaletteEntry facilityEntry(Workspace &workspace, const snapshot::Snapshot &snapshot,
    const snapshot::Snapshot::Position &at)
{
    const snapshot::Chunk &chunk = *snapshot.chunks()[std::size_t(at.chunk)];
    const snapshot::Key key = chunk.key[at.row];
    const int region = chunk.region[at.row];
    PaletteEntry entry;
    entry.group = PaletteGroup::Facilities;
    entry.title = chunk.name(at.row);
    const QString type = texts().term(
        QStringLiteral("facility_type"), snapshot.dictionary().text(chunk.type[at.row]));
    entry.detail = region < 0 ? type
                              : Words::tr("%1, %2", "type and region of a facility")
                                    .arg(type, snapshot.regions()[std::size_t(region)].name);
    entry.mark.region = region;
    entry.run = [&workspace, key] {
        workspace.show({Target::Kind::Record, QStringLiteral("infrastructure"), key, {}, {}});
    };
    entry.showOnMap = [&workspace, key] {
        snapshot::Filter filter;
        filter.keys = {key};
        workspace.show({Target::Kind::OnMap, QStringLiteral("infrastructure"), key, filter, {}});
    };
    return entry;
}

} // namespace trama::ui
