// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

#include <QMap>

namespace trama::tests {

/// Rows by uuid as text by field: references as the uuid of the row they mean (of regions, whose
/// rows every project makes for itself, their code), places as "lat" and "lon", texts that cannot
/// be read beside them as "unread <field>". Without keys of stored bytes.
using RecordDump = QMap<QString, QMap<QString, QString>>;

RecordDump recordDump(const storage::Project &project, const char *entity);

/// Where two dumps differ, as lines; empty where they agree. Fields of `except` are passed over.
QStringList differences(
    const RecordDump &before, const RecordDump &after, const QStringList &except = {});

} // namespace trama::tests
