// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/entity.h"
#include "core/text/texts.h"

#include <QVector>

#include <string_view>

namespace trama::exchange {

// What exports put into workbooks and imports know them by.

/// Name of the sheet that tells a workbook of ours: notes for people, no data.
inline constexpr char16_t kNotesSheet[] = u"Trama";
/// Hidden sheet of the words that cells of a template may hold.
inline constexpr char16_t kListsSheet[] = u"trama_lists";

/// True for names of files that hold sheets: xlsx, ods.
bool isWorkbook(const QString &path);

/// Name of the sheet of an entity: its own, or for people what it is called in their language.
QString sheetName(const domain::Entity &entity, bool isForPeople, const text::Texts &texts);

struct EntitySheet {
    QString name;
    const domain::Entity *entity = nullptr;
};

/// The sheets with data of a workbook of ours, in an order in which references point backwards;
/// none where the sheets are not of one.
QVector<EntitySheet> entitySheets(const QStringList &sheets);

/// What stands before the first cell of a template's example row.
QString exampleMark(text::Language language);
/// True for the first cell of a row that is a template's example and no data.
bool isExample(std::string_view firstCell);

} // namespace trama::exchange
