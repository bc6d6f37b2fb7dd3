// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

namespace trama::exchange {

Result<QVector<Finding>> check(const storage::Project &project, const QDate &asOf)
{
    Findings findings;
    const Result<void> done = checkValues(project, asOf, findings)
                                  .and_then([&] { return checkPlaces(project, findings); })
                                  .and_then([&] { return checkDuplicates(project, findings); });
    return done ? Result<Findings>(std::move(findings)) : tl::unexpected<Error>(done.error());
}

} // namespace trama::exchange
