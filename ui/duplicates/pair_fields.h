// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/merge_facilities.h"

#include <QVector>

namespace trama::ui {

/// One of two facilities laid side by side; it need not be in a project yet.
struct PairRecord {
    storage::Record record;
    QString list; ///< "Portal.csv, 0417"; empty = of no list
};

/// One line of the comparison: a field in which the two differ, the place, or which of the two is
/// kept with its list and identifier.
struct PairField {
    enum class What { Kept, Field, Place };
    enum Choice { First = 0, Second = 1, Both = 2 };
    What what = What::Field;
    int field = -1; ///< of the entity
    bool canBeBoth = false; ///< texts are joined, codes put together
    Choice choice = First;
};

/// The lines in which two facilities differ, each with what is proposed: what is stated, of two
/// statements that of the fuller record, and of two tiers the narrower.
QVector<PairField> differingFields(const PairRecord &first, const PairRecord &second);

/// The merge that the choices make.
exchange::FacilityMerge mergeOf(
    const PairRecord &first, const PairRecord &second, const QVector<PairField> &fields);

} // namespace trama::ui
