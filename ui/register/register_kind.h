// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"

#include <QStringList>
#include <QVector>

namespace trama::ui {

/// One register: the entity it lists, and which of its fields are columns at first. All else comes
/// from the entity's description.
struct RegisterKind {
    const char *entity;
    const char *icon;
    const char *columns; ///< fields, separated by blanks; the first stays in sight

    const domain::Entity &description() const { return *domain::findEntity(entity); }
    /// All fields, those of `columns` first.
    QVector<int> fields() const;
    int shownCount() const; ///< how many of fields() are shown at first
};

/// In the order of the page.
const QVector<RegisterKind> &registerKinds();

} // namespace trama::ui
