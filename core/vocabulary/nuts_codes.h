// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace trama::vocabulary {

/// Versions of NUTS whose codes come with the program, newest first: "NUTS 2024" … By Regulation
/// (EC) 1059/2003 as amended by (EU) 2016/2066, 2019/1755 and 2023/674, and the statistical regions
/// of EFTA, candidate countries and the United Kingdom as GISCO publishes them beside.
QStringList nutsVersions();

/// Codes of a version at one level (0 to 3); empty where they do not come with the program.
const QSet<QString> &nutsCodes(const QString &version, int level);

} // namespace trama::vocabulary
