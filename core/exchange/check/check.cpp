// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/exchange/duplicates/reason_words.h"

namespace trama::exchange {

Result<QVector<Finding>> check(const storage::Project &project, const QDate &asOf)
{
    Findings findings;
    const Result<void> done = checkValues(project, asOf, findings)
                                  .and_then([&] { return checkPlaces(project, findings); })
                                  .and_then([&] { return checkDuplicates(project, findings); });
    return done ? Result<Findings>(std::move(findings)) : tl::unexpected<Error>(done.error());
}

QString sentence(const Finding &finding, const text::Texts &texts)
{
    QStringList arguments = finding.arguments;
    if (!finding.reasons.isEmpty()) {
        arguments.append(reasonWords(finding.reasons, texts).join(QLatin1String(", ")));
    }
    return texts.get(QLatin1String("check.") + finding.check, arguments);
}

} // namespace trama::exchange
