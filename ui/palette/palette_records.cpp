// SPDX-License-Identifier: GPL-3.0-or-later
// Gaps, what stands in plans and the rows of the registers.
#include "ui/palette/palette_entries.h"

#include "ui/palette/palette_words.h"
#include "ui/register/register_kind.h"
#include "ui/render/gap_matrix_scene.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CommandPalette)
};

constexpr qsizetype kMostGaps = 500; ///< of all regions together

/// "Pilot production × Conversion", or the whole name where another gap would be called the same.
QString gapTitle(const gap::NeedResult &need, const std::vector<const gap::NeedResult *> &all,
    const render::CodeNames &names)
{
    const gap::Coordinates &at = need.at;
    const auto alike = std::count_if(all.begin(), all.end(), [&](const gap::NeedResult *other) {
        return other->at.region == at.region && other->at.service == at.service
            && other->at.stage == at.stage;
    });
    if (at.service.isEmpty() || at.stage.isEmpty() || alike > 1) {
        return names.need(at);
    }
    return QStringLiteral("%1 × %2").arg(
        names.name(gap::Axis::Service, at.service), names.name(gap::Axis::Stage, at.stage));
}

QString adviceWords(const gap::NeedResult &need, const render::CodeNames &names)
{
    if (need.gapClass == gap::GapClass::Full && !std::isnan(need.supply.use)) {
        return Words::tr("used at %1").arg(texts().percent(need.supply.use));
    }
    if (need.advice.empty()) {
        return withinSentence(render::className(need.gapClass, texts()));
    }
    if (need.advice.front() == gap::Advice::Borrow && !need.lenders.empty()) {
        return Words::tr("borrow from %1").arg(names.region(need.lenders.front().region));
    }
    return withinSentence(render::adviceName(need.advice.front(), texts()));
}

/// "0 of 4, borrow from Bremen", before it the region where there are several.
QString gapDetail(const gap::NeedResult &need, const render::CodeNames &names, bool isOneRegion)
{
    const bool isWhole = need.target == std::floor(need.target);
    const QString words
        = Words::tr("%1 of %2, %3", "open, needed, what to do")
              .arg(texts().integer(need.supply.nOpen), texts().number(need.target, isWhole ? 0 : 1),
                  adviceWords(need, names));
    return isOneRegion
        ? words
        : Words::tr("%1: %2", "region: its gap").arg(names.region(need.at.region), words);
}

/// The rows of an entity by their titles.
void addRows(QVector<PaletteEntry> &entries, Workspace &workspace, const domain::Entity &entity,
    PaletteEntry entry, const std::function<Target(storage::Key)> &targetOf)
{
    entry.detail = texts().get(QLatin1String("entity.") + QLatin1String(entity.name));
    entry.isOnlyAsked = true;
    auto rows
        = workspace.project()->rows(entity, {QString::fromLatin1(domain::titleField(entity))});
    while (rows && rows->next()) {
        entry.title = rows->text(0);
        entry.run = [&workspace, target = targetOf(rows->key())] { workspace.show(target); };
        entries.append(entry);
    }
}

} // namespace

QVector<PaletteEntry> gapEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    const auto report = workspace.report();
    if (report == nullptr) {
        return entries;
    }
    const int region = workspace.workingRegion();
    std::vector<const gap::NeedResult *> gaps;
    for (const gap::NeedResult &need : report->needs) {
        if (gap::isGap(need.gapClass) && (region < 0 || need.at.region == region)
            && qsizetype(gaps.size()) < kMostGaps) {
            gaps.push_back(&need);
        }
    }
    const render::CodeNames names(workspace.snapshot(), texts());
    for (const gap::NeedResult *need : gaps) {
        PaletteEntry entry;
        entry.group = PaletteGroup::Gaps;
        entry.title = gapTitle(*need, gaps, names);
        entry.detail = gapDetail(*need, names, region >= 0);
        entry.mark.gapClass = need->gapClass;
        entry.isOnlyAsked = true;
        entry.run = [&workspace, at = need->at] {
            workspace.show({Target::Kind::Need, {}, 0, {}, at});
        };
        entries.append(entry);
    }
    return entries;
}

QVector<PaletteEntry> planEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    PaletteEntry entry;
    entry.group = PaletteGroup::Plan;
    entry.mark.icon = "plan";
    addRows(entries, workspace, *domain::findEntity("action_plan"), entry, [](storage::Key key) {
        return Target{Target::Kind::Record, QStringLiteral("action_plan"), key, {}, {}};
    });
    entry.mark.icon = "check";
    addRows(entries, workspace, *domain::findEntity("action"), entry, [](storage::Key key) {
        return Target{Target::Kind::Action, {}, key, {}, {}};
    });
    return entries;
}

QVector<PaletteEntry> registerEntries(Workspace &workspace)
{
    QVector<PaletteEntry> entries;
    for (const RegisterKind &kind : registerKinds()) {
        if (domain::titleField(kind.description()) == nullptr) {
            continue;
        }
        PaletteEntry entry;
        entry.group = PaletteGroup::Registers;
        entry.mark.icon = kind.icon;
        addRows(entries, workspace, kind.description(), entry, [&kind](storage::Key key) {
            return Target{Target::Kind::Record, QString::fromLatin1(kind.entity), key, {}, {}};
        });
    }
    return entries;
}

} // namespace trama::ui
