// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/duplicates/duplicates.h"
#include "core/exchange/issue.h"
#include "core/storage/project.h"
#include "core/text/texts.h"

#include <QDate>

namespace trama::exchange {

/// A finding about a row of the project: codes stale, no-source, no-point, outside-regions,
/// other-version, duplicate, bad-trl, bad-coordinates, used-over-capacity, unknown-code,
/// dangling-reference, …
struct Finding {
    QString check;
    Severity severity = Severity::Warning;
    QString entity;
    QUuid uuid;
    QString field;
    QStringList arguments; ///< of the text "check.<code>"
    QUuid other; ///< the second row of a duplicate
    QVector<Reason> reasons = {}; ///< of a duplicate
};

Result<QVector<Finding>> check(const storage::Project &project, const QDate &asOf);

/// The finding as a sentence.
QString sentence(const Finding &finding, const text::Texts &texts);

} // namespace trama::exchange
