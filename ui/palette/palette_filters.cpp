// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the filter and what adds a facility.
#include "core/vocabulary/vocabulary.h"
#include "ui/commands/facility_commands.h"
#include "ui/filter/filter_words.h"
#include "ui/palette/palette_entries.h"
#include "ui/palette/palette_words.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CommandPalette)
};

/// "Filter: type is pilot line". Empty for a group that is not offered.
QString filterTitle(const QByteArray &group, const QString &value)
{
    if (group == "type") {
        return Words::tr("Filter: type is %1").arg(withinSentence(value));
    }
    if (group == "service") {
        return Words::tr("Filter: service is %1").arg(withinSentence(value));
    }
    if (group == "sector") {
        return Words::tr("Filter: sector is %1").arg(withinSentence(value));
    }
    if (group == "region") {
        return Words::tr("Filter: region is %1").arg(value);
    }
    if (group == "access") {
        return Words::tr("Filter: open to SMEs is %1").arg(value);
    }
    if (group == "status") {
        return Words::tr("Filter: state is %1").arg(withinSentence(value));
    }
    if (group == "tier") {
        return Words::tr("Filter: seen by %1").arg(withinSentence(value));
    }
    return group == "lacking" ? Words::tr("Filter: without %1").arg(value) : QString();
}

void addFacilityOf(Workspace &workspace, const QString &type)
{
    const Result<storage::Key> key = addFacility(workspace, Words::tr("New facility"), type);
    if (!key) {
        workspace.say(key.error());
        return;
    }
    workspace.show({Target::Kind::Record, QStringLiteral("infrastructure"), *key, {}, {}});
}

} // namespace

QString withinSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name[0].isUpper() && name[1].isLower();
    return isWord ? name[0].toLower() + name.mid(1) : name;
}

QVector<PaletteEntry> filterEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    const auto groups = filterChoices(workspace.filter(), workspace.snapshot(), workspace.facets());
    for (const FilterGroup &group : groups) {
        for (const FilterChoice &choice : group.choices) {
            PaletteEntry entry;
            entry.title = filterTitle(group.name, choice.text);
            if (entry.title.isEmpty() || choice.isOn) {
                continue;
            }
            entry.detail = Words::tr("%n facilities", nullptr, choice.count);
            entry.mark.icon = "filter";
            entry.isOnlyAsked = true;
            entry.run = [&workspace, chosen = choice.chosen] { workspace.setFilter(chosen); };
            entry.showOnMap = [&workspace, chosen = choice.chosen] {
                workspace.show({Target::Kind::OnMap, {}, 0, chosen, {}});
            };
            entries.append(entry);
        }
    }
    return entries;
}

QVector<PaletteEntry> addEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    const auto *types = vocabulary::codeList(QStringLiteral("facility_type"));
    if (types == nullptr || workspace.project()->isReadOnly()) {
        return entries;
    }
    for (const vocabulary::Term &type : types->terms) {
        PaletteEntry entry;
        entry.title
            = Words::tr("Add facility of type %1")
                  .arg(withinSentence(texts().term(QStringLiteral("facility_type"), type.code)));
        entry.detail = Words::tr("opens a new record");
        entry.mark.icon = "add";
        entry.isOnlyAsked = true;
        entry.run = [&workspace, code = type.code] { addFacilityOf(workspace, code); };
        entries.append(entry);
    }
    return entries;
}

} // namespace trama::ui
