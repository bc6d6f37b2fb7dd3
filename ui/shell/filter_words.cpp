// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filter_words.h"

#include "ui/widgets/appearance.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace trama::ui {

namespace {

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
    }
    return {};
}

QString terms(const char *list, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        names << texts().term(QString::fromLatin1(list), code);
    }
    return names.join(QStringLiteral(", "));
}

/// Codes that occur in the data, by what a row has of them.
template <typename Visit> QStringList codesIn(const Snapshot &snapshot, Visit visit)
{
    std::vector<bool> isSeen(snapshot.dictionary().size(), false);
    for (const auto &chunk : snapshot.chunks()) {
        visit(*chunk, [&](quint32 code) { isSeen[code] = true; });
    }
    QStringList codes;
    for (quint32 code = 1; code < isSeen.size(); ++code) {
        if (isSeen[code]) {
            for (const quint32 part : snapshot.dictionary().parts(code)) {
                codes << snapshot.dictionary().text(part);
            }
        }
    }
    codes.removeDuplicates();
    return codes;
}

FilterGroup codeGroup(const char *name, const QString &title, const char *list,
    const QStringList &codes, const Filter &filter, QStringList Filter::*part)
{
    FilterGroup group{name, title, {}};
    for (const QString &code : codes) {
        Filter chosen = filter;
        const bool isOn = (filter.*part).contains(code);
        if (isOn) {
            (chosen.*part).removeAll(code);
        } else {
            (chosen.*part) << code;
        }
        group.choices.push_back({texts().term(QString::fromLatin1(list), code), isOn, chosen});
    }
    QCollator collator(locale());
    std::sort(group.choices.begin(), group.choices.end(),
        [&](const FilterChoice &a, const FilterChoice &b) {
            return collator.compare(a.text, b.text) < 0;
        });
    return group;
}

FilterGroup regionGroup(const Filter &filter, const Snapshot &snapshot)
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
        group.choices.push_back({regionName(snapshot, i), isOn, chosen});
    }
    std::rotate(group.choices.begin(), group.choices.begin() + 1, group.choices.end());
    return group;
}

FilterGroup accessGroup(const Filter &filter)
{
    FilterGroup group{"access", Words::tr("Open to SMEs"), {}};
    for (const TriState state : {TriState::Yes, TriState::No}) {
        Filter chosen = filter;
        const bool isOn = filter.openToSmes == state;
        chosen.openToSmes = isOn ? TriState::Unknown : state;
        group.choices.push_back(
            {state == TriState::Yes ? Words::tr("yes") : Words::tr("no"), isOn, chosen});
    }
    return group;
}

FilterGroup lackingGroup(const Filter &filter)
{
    FilterGroup group{"lacking", Words::tr("Without"), {}};
    for (const Lacking lacking : {Lacking::Place, Lacking::Service, Lacking::UseFigures,
             Lacking::Source, Lacking::RecentCheck}) {
        Filter chosen = filter;
        const bool isOn = filter.lacking == lacking;
        chosen.lacking = isOn ? Lacking::Nothing : lacking;
        group.choices.push_back({lackingText(lacking), isOn, chosen});
    }
    return group;
}

} // namespace

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

std::vector<FilterGroup> filterChoices(const Filter &filter, const Snapshot &snapshot)
{
    const QStringList types = codesIn(snapshot, [](const snapshot::Chunk &chunk, auto see) {
        std::for_each(chunk.type.begin(), chunk.type.end(), see);
    });
    const QStringList sectors = codesIn(snapshot, [](const snapshot::Chunk &chunk, auto see) {
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            see(chunk.sectors[row]);
        }
        std::for_each(chunk.services.sectors.begin(), chunk.services.sectors.end(), see);
    });
    const QStringList services = codesIn(snapshot, [](const snapshot::Chunk &chunk, auto see) {
        std::for_each(chunk.services.type.begin(), chunk.services.type.end(), see);
    });
    return {regionGroup(filter, snapshot),
        codeGroup("type", Words::tr("Type"), "facility_type", types, filter, &Filter::types),
        codeGroup("sector", Words::tr("Sector"), "sector", sectors, filter, &Filter::sectors),
        codeGroup(
            "service", Words::tr("Service"), "service_type", services, filter, &Filter::services),
        accessGroup(filter), lackingGroup(filter)};
}

} // namespace trama::ui
