// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/region_match.h"

#include "core/geo/region_code.h"
#include "core/geo/region_library.h"
#include "core/vocabulary/nuts_codes.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::exchange {

namespace {

using Kind = MatchedRegion::Kind;

/// Regions of the project as a table may name them.
struct OwnRegions {
    QHash<QString, QMap<QString, storage::Key>> byCode; ///< code -> version -> key
    QHash<QString, QString> codeByName; ///< folded
    QStringList versions;
};

Result<OwnRegions> readOwn(storage::Writer &writer)
{
    const QStringList fields{QStringLiteral("code"), QStringLiteral("version"),
        QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("name_pt")};
    auto rows = writer.rows(*domain::findEntity("region"), fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    OwnRegions own;
    while (rows->next()) {
        own.byCode[rows->text(0)].insert(rows->text(1), rows->key());
        for (int name = 2; name < fields.size(); ++name) {
            if (!rows->isNull(name)) {
                own.codeByName.insert(vocabulary::folded(rows->text(name)), rows->text(0));
            }
        }
        if (!own.versions.contains(rows->text(1))) {
            own.versions.append(rows->text(1));
        }
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QStringLiteral("region")});
    }
    return own;
}

bool isNuts(const QString &version)
{
    return version.startsWith(QLatin1String("NUTS"));
}

/// Versions whose codes come with the program or with outlines that are installed.
QStringList knownVersions()
{
    QStringList known = vocabulary::nutsVersions();
    for (const geo::RegionLayer &layer : geo::listRegions()) {
        if (!known.contains(layer.version)) {
            known.append(layer.version);
        }
    }
    return known;
}

bool hasCode(const QString &version, const QString &code)
{
    const int level = geo::levelOfCode(code);
    const QSet<QString> &codes = vocabulary::nutsCodes(version, level);
    if (!codes.isEmpty()) {
        return codes.contains(code);
    }
    const bool isShipped = vocabulary::nutsVersions().contains(version);
    return !isShipped && geo::findRegion(code, version).has_value();
}

/// Own name of a code: a region may be named instead.
QString codeOf(const QString &text, const OwnRegions &own)
{
    return own.byCode.contains(text) ? text : own.codeByName.value(vocabulary::folded(text), text);
}

MatchedRegion matched(const QString &code, const RegionMatch &match, const OwnRegions &own)
{
    const QMap<QString, storage::Key> here = own.byCode.value(code);
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (it.key() == match.version || !isNuts(it.key())) {
            return {Kind::Known, it.value(), {}};
        }
    }
    if (hasCode(match.version, code)) {
        if (!here.isEmpty()) {
            return {Kind::OtherVersion, 0, here.firstKey()};
        }
        return {own.byCode.isEmpty() ? Kind::Addable : Kind::NotInProject, 0, {}};
    }
    QStringList others = here.keys();
    for (auto it = match.matching.cbegin(); it != match.matching.cend(); ++it) {
        if (hasCode(it.key(), code)) {
            others.append(it.key());
        }
    }
    return others.isEmpty() ? MatchedRegion{} : MatchedRegion{Kind::OtherVersion, 0, others.last()};
}

/// The version that has most of the codes; NUTS 2021, then the newest, where several have as many.
QString judged(const QMap<QString, int> &matching, const QStringList &candidates)
{
    QString best = QString::fromUtf16(geo::kDefaultVersion);
    for (const QString &version : candidates) {
        const bool isFirst = !candidates.contains(best);
        if (isFirst || matching.value(version) > matching.value(best)) {
            best = version;
        }
    }
    return best;
}

} // namespace

Result<RegionMatch> matchRegions(
    storage::Writer &writer, const QStringList &codes, const QString &stated)
{
    const Result<OwnRegions> own = readOwn(writer);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    const QStringList known = knownVersions();
    const QString wanted = geo::fullVersion(stated);
    if (!stated.isEmpty() && !known.contains(wanted) && !own->versions.contains(wanted)) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("--nuts"), stated});
    }
    RegionMatch match;
    for (const QString &version : known) {
        match.matching.insert(version,
            int(std::count_if(codes.begin(), codes.end(),
                [&](const QString &code) { return hasCode(version, codeOf(code, *own)); })));
    }
    QStringList candidates;
    std::copy_if(known.begin(), known.end(), std::back_inserter(candidates),
        [&](const QString &version) { return own->versions.contains(version); });
    match.version = !stated.isEmpty()
        ? wanted
        : judged(match.matching, candidates.isEmpty() ? known : candidates);
    for (const QString &code : codes) {
        match.regions.insert(code, matched(codeOf(code, *own), match, *own));
    }
    return match;
}

} // namespace trama::exchange
