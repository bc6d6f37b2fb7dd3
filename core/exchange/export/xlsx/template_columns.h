// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/text/texts.h"

#include <QVariant>
#include <QVector>

namespace trama::exchange {

/// One column of a sheet to be filled in.
struct TemplateColumn {
    QString header; ///< imports know the field by it
    QString meaning; ///< what people call the field
    QString holds; ///< what cells may hold
    QVariant example;
    bool isRequired = false;
    const domain::Field *field = nullptr; ///< nullptr: lat, lon
};

struct TemplateSheet {
    QString name;
    const domain::Entity *entity = nullptr;
    QVector<TemplateColumn> columns;
};

/// A sheet for each entity of CONTRACT.md that lists hold, in an order in which references point
/// backwards. Headers are the contract's names in English, in Portuguese the fields' own names.
QVector<TemplateSheet> templateSheets(const text::Texts &texts);

/// Words for the cells of a field with a list, such as imports read: names, where they tell one
/// code, else codes. Empty where the field has no list.
QStringList choices(const domain::Field &field, const text::Texts &texts);
/// True where a cell holds one word of the list and no other.
bool isClosed(const domain::Field &field);

} // namespace trama::exchange
