// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"

namespace trama::ui {

QString issueTitle(const exchange::Issue &issue); ///< a few words: "Impossible date"
QString issueReason(const exchange::Issue &issue); ///< the catalogue's sentence
QString severityName(exchange::Severity severity); ///< "Error"
const char *severityIcon(exchange::Severity severity);
const char *severityRole(exchange::Severity severity); ///< of its colour
/// What people call what a column is taken for: "Name", "Service: TRL from"; empty = left out.
QString mappedFieldName(const QString &entity, const QString &field);

} // namespace trama::ui
