// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/disclosure.h"

#include <QVariant>

namespace trama::exchange {

/// Rows of one entity as they may leave: columns by the names of CONTRACT.md, references by the
/// other row's identifier, names instead of codes for people. Text, numbers (qint64, double) and
/// nothing.
struct ExportTable {
    QStringList columns;
    QVector<QVector<QVariant>> rows;
    QVector<std::optional<storage::Point>> points; ///< one a row
    bool hasPoints = false;
    QString notice; ///< what must be read with every row ("Sample data: invented"); often empty
};

Result<ExportTable> exportTable(const storage::Project &project, const domain::Entity &entity,
    const Disclosure &disclosure, const ExportOptions &options);

} // namespace trama::exchange
