// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/methods/table.h"

#include <QHash>
#include <QVector>

#include <atomic>

namespace trama::methods {

/// Files and settings of one method, as `trama method` takes them.
struct MethodInput {
    QString input; ///< the table
    QString second; ///< amounts of demand; a larger table for proximities
    QString edges; ///< ties; amounts of supply
    QString nodes; ///< node and region
    QHash<QString, QString> settings;
    const std::atomic<bool> *cancelled = nullptr;
};

/// A sentence of the catalogue with its arguments.
struct Warning {
    QString key;
    QStringList arguments;
};

struct MethodResult {
    QString method;
    QVector<QPair<QString, QString>> parameters; ///< settings used, with their values
    Table table;
    QVector<QStringList> words; ///< in place of the table's numbers: bridges
    QVector<Warning> warnings;
};

QStringList methodNames();

/// Runs the method of that name. Fails with UnknownName, BadSetting (a setting that the method does
/// not have, or a value it cannot use), as readTable() does, or with BadTable where the table does
/// not suit the method.
Result<MethodResult> runMethod(const QString &name, const MethodInput &input);

} // namespace trama::methods
