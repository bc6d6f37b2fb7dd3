// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/run_method.h"

#include "core/methods/families.h"

#include <array>

namespace trama::methods {

namespace {

using Family
    = Result<bool> (*)(const QString &, const MethodInput &, MethodSettings &, MethodResult &);

constexpr std::array<Family, 4> kFamilies{
    runConcentration, runRelatedness, runIndicators, runNetwork};

} // namespace

QStringList methodNames()
{
    return QStringLiteral(
        "location-quotient symmetric-lq hhi shannon krugman hachman gini locational-gini hoover "
        "proximity relatedness-density reflections complexity complementarity jaccard cosine "
        "krugman-distance haversine hansen 2sfca e2sfca min-max z-score composite sensitivity "
        "betweenness articulation bridges e-i brokerage")
        .split(QLatin1Char(' '));
}

Result<MethodResult> runMethod(const QString &name, const MethodInput &input)
{
    if (!methodNames().contains(name)) {
        return fail(ErrorCode::UnknownName, {QStringLiteral("method"), name});
    }
    MethodSettings settings(input.settings);
    MethodResult result;
    result.method = name;
    for (const Family family : kFamilies) {
        const Result<bool> isDone = family(name, input, settings, result);
        if (!isDone) {
            return tl::unexpected<Error>(isDone.error());
        }
        if (*isDone) {
            result.parameters = settings.used();
            return result;
        }
    }
    return fail(ErrorCode::Internal, {name});
}

} // namespace trama::methods
