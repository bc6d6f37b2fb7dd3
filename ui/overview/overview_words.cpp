// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_words.h"

#include "ui/widgets/appearance.h"

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

constexpr int kMostBars = 9;
constexpr int kLeastForShares = 5; ///< under 5 records a share says nothing
constexpr int kMostNames = 3; ///< that a title can bear

/// "test bed" within a sentence; "EDIH" and other short forms stay.
QString within(const QString &name)
{
    return name.size() > 1 && name.at(1).isLower() ? name.at(0).toLower() + name.mid(1) : name;
}

QString typeName(const QString &code)
{
    return texts().term(QStringLiteral("facility_type"), code);
}

QString regionName(const std::vector<snapshot::RegionRow> &regions, qint32 region)
{
    return region >= 0 ? regions[static_cast<std::size_t>(region)].name : QString();
}

Bar bar(const QString &id, const QString &name, int value, bool isFinding)
{
    return {id, name, double(value), texts().integer(value), isFinding};
}

} // namespace

FoundBars OverviewWords::types(const overview::Summary &summary)
{
    FoundBars found;
    int others = 0;
    QStringList otherCodes;
    const bool isCut = summary.types.size() > kMostBars;
    for (std::size_t i = 0; i < summary.types.size(); ++i) {
        const overview::CodeCount &type = summary.types[i];
        if (type.code.isEmpty() || (isCut && i >= kMostBars - 1)) {
            others += type.facilities;
            otherCodes += type.code.isEmpty() ? QStringList() : QStringList(type.code);
            continue;
        }
        found.bars.append(bar(type.code, typeName(type.code), type.facilities, i < 2));
        found.codes.insert(type.code, {type.code});
    }
    if (others > 0) {
        const QString id = QStringLiteral("other");
        found.bars.append(
            bar(id, otherCodes.isEmpty() ? tr("Not stated") : tr("Other"), others, false));
        found.codes.insert(id, otherCodes);
    }
    if (found.bars.isEmpty()) {
        found.title = tr("No facility is shown");
    } else if (found.bars.size() == 1 || summary.facilities < kLeastForShares) {
        found.bars.first().isFinding = true;
        found.title
            = tr("%1 comes first: %2").arg(found.bars.first().name, found.bars.first().text);
        if (found.bars.size() > 1) {
            found.bars[1].isFinding = false;
        }
    } else {
        const double both = found.bars[0].value + found.bars[1].value;
        found.title = tr("%1 and %2 are %3 in 10")
                          .arg(found.bars[0].name, within(found.bars[1].name),
                              texts().number(std::round(10 * both / summary.facilities), 0));
    }
    return found;
}

FoundBars OverviewWords::priorities(const overview::Summary &summary,
    const QHash<snapshot::Key, QString> &names, const std::vector<snapshot::RegionRow> &regions)
{
    FoundBars found;
    QSet<qint32> shown;
    for (std::size_t i = 0; i < summary.inRegion.size(); ++i) {
        if (summary.inRegion[i] > 0) {
            shown.insert(qint32(i));
        }
    }
    int unserved = 0;
    for (const overview::PriorityCount &priority : summary.priorities) {
        if (!shown.contains(priority.region)) {
            continue;
        }
        if (priority.facilities == 0) {
            ++unserved;
            continue;
        }
        if (found.bars.size() == kMostBars) {
            continue;
        }
        const QString name = names.value(priority.key, priority.name);
        const QString region = regionName(regions, priority.region);
        const bool isFirst = found.bars.isEmpty() || priority.facilities == found.bars[0].value;
        found.bars.append(bar(QString::number(priority.key),
            shown.size() > 1 ? tr("%1, %2").arg(name, region) : name, priority.facilities,
            isFirst));
    }
    if (found.bars.isEmpty()) {
        found.title = tr("No priority is served by a facility shown");
    } else if (unserved > 0) {
        found.title = tr("%n priorities have no facility", nullptr, unserved);
        for (Bar &one : found.bars) {
            one.isFinding = false;
        }
    } else {
        found.title
            = tr("%1 has the most facilities: %2").arg(found.bars[0].name, found.bars[0].text);
    }
    return found;
}

QString OverviewWords::regions(
    const overview::Summary &summary, const std::vector<snapshot::RegionRow> &regions)
{
    const auto most = std::max_element(summary.inRegion.begin(), summary.inRegion.end());
    if (most == summary.inRegion.end() || *most == 0) {
        return tr("No facility is in a region");
    }
    QStringList first;
    for (std::size_t i = 0; i < summary.inRegion.size(); ++i) {
        if (summary.inRegion[i] == *most) {
            first.append(regions[i].name);
        }
    }
    if (summary.regions == 1) {
        return tr("%n facilities in %1", nullptr, *most).arg(first.first());
    }
    if (first.size() == 1) {
        return tr("%1 has the most facilities: %2").arg(first.first(), texts().integer(*most));
    }
    return first.size() <= kMostNames
        ? tr("%1 have the most facilities: %2 each")
              .arg(texts().list(first), texts().integer(*most))
        : tr("%1 regions have the most facilities: %2 each")
              .arg(texts().integer(first.size()), texts().integer(*most));
}

QString OverviewWords::phases(const overview::Summary &summary)
{
    const QString operational = tr("%n operational", nullptr, summary.operational);
    return summary.coming == 0
        ? operational
        : tr("%1, %2").arg(operational, tr("%n coming", nullptr, summary.coming));
}

QString OverviewWords::allPhases(const overview::Summary &summary)
{
    return summary.out == 0
        ? phases(summary)
        : tr("%1, %2").arg(phases(summary), tr("%n out of service", nullptr, summary.out));
}

QHash<snapshot::Key, QString> namesInLanguage(const storage::Project &project, const char *entity)
{
    const QString own = texts().language() == text::Language::Portuguese
        ? QStringLiteral("name_pt")
        : QStringLiteral("name_en");
    QHash<snapshot::Key, QString> names;
    auto rows = project.rows(*domain::findEntity(entity), {QStringLiteral("name"), own});
    while (rows && rows->next()) {
        names.insert(rows->key(), rows->text(1).isEmpty() ? rows->text(0) : rows->text(1));
    }
    return names;
}

} // namespace trama::ui
