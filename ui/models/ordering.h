// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>
#include <QString>

#include <vector>

namespace trama::ui {

/// The collation people of that locale expect: Évora between Estarreja and Faro, "Lab 2" before
/// "Lab 10", case aside.
QCollator collatorOf(const QLocale &locale);

/// Places of the texts in the collation's order, equal texts the same place; NaN where empty.
std::vector<double> ranksOf(const std::vector<QString> &texts, const QCollator &collator);

/// Rows 0 … in the order of `values`, NaN last either way, equal ones in the order of `ties`
/// (ascending, one a row). O(n log n).
std::vector<quint32> orderOf(
    const std::vector<double> &values, const std::vector<double> &ties, bool isDescending);

} // namespace trama::ui
