// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::tests {

/// Says that the running test could not ask a judge or read a file, and why. The binary then ends
/// with the status ctest lists as "not run"; where judges are required (continuous integration) a
/// missing one fails the test.
void cannotRun(const QString &reason);
bool wasAnyNotRun();

/// Path of a program a test asks for its judgement, or empty after cannotRun().
QString judge(const QString &program);
/// A module of /usr/bin/python3 ("osgeo_utils"): true where it can be imported, else cannotRun().
bool hasPythonModule(const QString &module);
/// A file of the folder of real lists beside the checkout (or TRAMA_SHARED), or empty after
/// cannotRun().
QString realData(const QString &name);

} // namespace trama::tests
