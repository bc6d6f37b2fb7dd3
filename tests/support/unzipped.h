// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace trama::tests {

/// The parts of a zip file by name, in `order`. Empty where it is none.
QHash<QString, QByteArray> unzipped(const QString &path, QStringList *order = nullptr);

} // namespace trama::tests
