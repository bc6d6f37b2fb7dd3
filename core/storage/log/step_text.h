// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/recorder.h"
#include "core/storage/step.h"

namespace trama::storage {

// How the parts of a step stand in the text columns of the log.
QString kindText(StepKind kind);
StepKind kindOf(const QString &text);
QString countsText(const QHash<QString, int> &counts);
QHash<QString, int> countsOf(const QString &text);
QString argumentsText(const QStringList &arguments);
QStringList argumentsOf(const QString &text);
QString rangesText(const std::vector<BulkRange> &ranges);
std::vector<BulkRange> rangesOf(const QString &text);

} // namespace trama::storage
