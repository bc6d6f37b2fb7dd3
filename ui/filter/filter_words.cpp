// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_words.h"

#include "ui/widgets/appearance.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace trama::ui {

namespace {

using snapshot::Facets;
using snapshot::Filter;
using snapshot::Lacking;
using snapshot::Snapshot;
using snapshot::TriState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QString regionName(const Snapshot &snapshot, qint32 index)
{
    if (index < 0) {
        return Words::tr("outside the regions");
    }
    const snapshot::RegionRow &region = snapshot.regions()[std::size_t(index)];
    return region.name.isEmpty() ? region.code : region.name;
}

QString termOf(const char *list, const QString &code)
{
    return code.isEmpty() ? texts().get(QStringLiteral("word.not-stated"))
                          : texts().term(QString::fromLatin1(list), code);
}

QString terms(const char *list, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        names << termOf(list, code);
    }
    return names.join(QStringLiteral(", "));
}

/// "4–6", "from 4", "to 6".
QString levelsText(const Filter &filter)
{
    return filter.trlTo == 0  ? Words::tr("from %1").arg(filter.trlFrom)
        : filter.trlFrom == 0 ? Words::tr("to %1").arg(filter.trlTo)
                              : QStringLiteral("%1–%2").arg(filter.trlFrom).arg(filter.trlTo);
}

/// Groups whose values come from a list, not from the data.
bool isFixed(const char *group)
{
    return QLatin1String(group) == QLatin1String("status");
}

FilterGroup codeGroup(const char *name, const QString &title, const char *list,
    const QHash<QString, int> &counts, const Filter &filter, QStringList Filter::*part)
{
    FilterGroup group{name, title, {}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        Filter chosen = filter;
        const bool isOn = (filter.*part).contains(it.key());
        if (isOn) {
            (chosen.*part).removeAll(it.key());
        } else {
            (chosen.*part) << it.key();
        }
        group.choices.push_back({termOf(list, it.key()), it.key(), isOn, it.value(), chosen});
    }
    QCollator collator(locale());
    std::sort(group.choices.begin(), group.choices.end(),
        [&](const FilterChoice &a, const FilterChoice &b) {
            return collator.compare(a.text, b.text) < 0;
        });
    return group;
}

FilterGroup regionGroup(
    const Filter &filter, const Snapshot &snapshot, const std::vector<int> &counts)
{
    FilterGroup group{"region", Words::tr("Region"), {}};
    for (qint32 i = -1; i < qint32(snapshot.regions().size()); ++i) {
        Filter chosen = filter;
        const bool isOn = filter.regions.contains(i);
        if (isOn) {
            chosen.regions.remove(i);
        } else {
            chosen.regions.insert(i);
        }
        const int count = i < 0 ? counts.back() : counts[std::size_t(i)];
        group.choices.push_back({regionName(snapshot, i), QString::number(i), isOn, count, chosen});
    }
    std::rotate(group.choices.begin(), group.choices.begin() + 1, group.choices.end());
    const QCollator collator(locale());
    std::sort(group.choices.begin(), group.choices.end() - 1, // the last is outside all of them
        [&](const FilterChoice &a, const FilterChoice &b) {
            return collator.compare(a.text, b.text) < 0;
        });
    return group;
}

FilterGroup accessGroup(const Filter &filter, const Facets &facets)
{
    FilterGroup group{"access", Words::tr("Open to SMEs"), {}};
    for (const TriState state : {TriState::Yes, TriState::No}) {
        Filter chosen = filter;
        const bool isOn = filter.openToSmes == state;
        chosen.openToSmes = isOn ? TriState::Unknown : state;
        const bool isYes = state == TriState::Yes;
        group.choices.push_back(
            {isYes ? Words::tr("yes") : Words::tr("no"), QString::number(int(state)), isOn,
                isYes ? facets.openToSmes : facets.closedToSmes, chosen});
    }
    return group;
}

FilterGroup lackingGroup(const Filter &filter, const Facets &facets)
{
    FilterGroup group{"lacking", Words::tr("Without"), {}};
    for (int what = 1; what < snapshot::kLackingCount; ++what) {
        const auto lacking = Lacking(what);
        Filter chosen = filter;
        const bool isOn = filter.lacking == lacking;
        chosen.lacking = isOn ? Lacking::Nothing : lacking;
        group.choices.push_back({lackingText(lacking), QString::number(int(lacking)), isOn,
            facets.lacking[std::size_t(lacking)], chosen});
    }
    return group;
}

} // namespace

QString lackingText(Lacking lacking)
{
    switch (lacking) {
    case Lacking::Nothing:
        break;
    case Lacking::Place:
        return Words::tr("location");
    case Lacking::Service:
        return Words::tr("service");
    case Lacking::UseFigures:
        return Words::tr("use figures");
    case Lacking::Source:
        return Words::tr("source");
    case Lacking::RecentCheck:
        return Words::tr("check within the time set");
    case Lacking::Type:
        return Words::tr("main type");
    case Lacking::Status:
        return Words::tr("state");
    case Lacking::Region:
        return Words::tr("region");
    case Lacking::Sector:
        return Words::tr("sector");
    case Lacking::Stage:
        return Words::tr("stage");
    case Lacking::Trl:
        return Words::tr("TRL");
    case Lacking::Access:
        return Words::tr("word on access for SMEs");
    }
    return {};
}

std::vector<FilterPart> filterParts(const Filter &filter, const Snapshot &snapshot)
{
    std::vector<FilterPart> parts;
    const auto add = [&](const char *name, const QString &key, const QString &values, auto clear) {
        Filter without = filter;
        clear(without);
        if (without != filter) {
            parts.push_back({name, key, values, without});
        }
    };
    QStringList regions;
    QList<qint32> indices(filter.regions.cbegin(), filter.regions.cend());
    std::sort(indices.begin(), indices.end());
    for (const qint32 region : std::as_const(indices)) {
        regions << regionName(snapshot, region);
    }
    add("region", Words::tr("Region"), regions.join(QStringLiteral(", ")),
        [](Filter &f) { f.regions.clear(); });
    add("type", Words::tr("Type"), terms("facility_type", filter.types),
        [](Filter &f) { f.types.clear(); });
    add("sector", Words::tr("Sector"), terms("sector", filter.sectors),
        [](Filter &f) { f.sectors.clear(); });
    add("service", Words::tr("Service"), terms("service_type", filter.services),
        [](Filter &f) { f.services.clear(); });
    add("status", Words::tr("State"), terms("life_cycle", filter.statuses),
        [](Filter &f) { f.statuses.clear(); });
    add("tier", Words::tr("Seen by"), terms("tier", filter.tiers),
        [](Filter &f) { f.tiers.clear(); });
    add("trl", Words::tr("TRL"), levelsText(filter), [](Filter &f) { f.trlFrom = f.trlTo = 0; });
    add("checked", Words::tr("Checked since"), filter.checkedSince.toString(Qt::ISODate),
        [](Filter &f) { f.checkedSince = {}; });
    add("access", Words::tr("Open to SMEs"),
        filter.openToSmes == TriState::Yes ? Words::tr("yes") : Words::tr("no"),
        [](Filter &f) { f.openToSmes = TriState::Unknown; });
    add("lacking", Words::tr("Without"), lackingText(filter.lacking),
        [](Filter &f) { f.lacking = Lacking::Nothing; });
    add("text", Words::tr("Name"), filter.text, [](Filter &f) { f.text.clear(); });
    add("rows", Words::tr("Rows"), Words::tr("%n chosen", nullptr, int(filter.keys.size())),
        [](Filter &f) { f.keys.clear(); });
    return parts;
}

std::vector<FilterGroup> filterChoices(
    const Filter &filter, const Snapshot &snapshot, const Facets &facets)
{
    std::vector<FilterGroup> groups{regionGroup(filter, snapshot, facets.regions),
        codeGroup("type", Words::tr("Type"), "facility_type", facets.types, filter, &Filter::types),
        codeGroup(
            "sector", Words::tr("Sector"), "sector", facets.sectors, filter, &Filter::sectors),
        codeGroup("service", Words::tr("Service"), "service_type", facets.services, filter,
            &Filter::services),
        accessGroup(filter, facets),
        codeGroup(
            "status", Words::tr("State"), "life_cycle", facets.statuses, filter, &Filter::statuses),
        codeGroup("tier", Words::tr("Seen by"), "tier", facets.tiers, filter, &Filter::tiers),
        lackingGroup(filter, facets)};
    for (FilterGroup &group : groups) { // values that no facility has, whatever the filter
        std::erase_if(group.choices, [&](const FilterChoice &choice) {
            return !choice.isOn && choice.count == 0 && isFixed(group.name);
        });
    }
    return groups;
}

} // namespace trama::ui
