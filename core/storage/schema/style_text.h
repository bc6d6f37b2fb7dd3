// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace trama::storage {

/// Code and name of the categories of a style.
using Categories = std::vector<std::pair<QString, QString>>;

// A style in the two languages QGIS and other programs read. Categories differ by colour and shape,
// so that colour is not the only carrier; everything without a category gets a grey dot.
QString categoriesQml(const QString &field, const Categories &categories);
QString categoriesSld(const QString &layer, const QString &field, const Categories &categories);
QString outlineQml();
QString outlineSld(const QString &layer);

} // namespace trama::storage
