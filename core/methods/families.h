// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of METHODS.md by family: each reads the files it needs, checks its settings and fills
// the result; false where the method is of another family.
#pragma once

#include "core/methods/method_settings.h"
#include "core/methods/run_method.h"

namespace trama::methods {

Result<bool> runConcentration(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result);
Result<bool> runRelatedness(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result);
/// Similarities, access and composites.
Result<bool> runIndicators(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result);
Result<bool> runNetwork(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result);

/// One column named for the method.
Table oneColumn(const QString &name, const QStringList &rows, std::vector<double> values);
/// A table of amounts: checkAmounts(), with the file in the error.
Result<Table> readAmounts(const QString &path);

} // namespace trama::methods
