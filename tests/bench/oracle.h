// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace trama::bench {

/// An array of NumPy: int32 in C order, or the texts of a unicode array.
struct Array {
    std::vector<qint64> shape;
    std::vector<qint32> integers;
    QStringList texts;
};

/// Reads every array of an .npz file (a zip of .npy members, NumPy's format 1.0 to 3.0) by its
/// name.
Result<QHash<QString, Array>> readNpz(const QString &path);

} // namespace trama::bench
