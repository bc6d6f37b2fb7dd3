// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace trama::ui {

/// Fields under one heading, a list a line.
struct FormSection {
    const char *title = nullptr; ///< text of RecordForm; null = no heading
    QVector<QStringList> lines;
};

/// How the fields of an entity stand in its form: every one of them, those without a place of
/// their own at the end.
QVector<FormSection> formLayout(const QString &entity);

} // namespace trama::ui
