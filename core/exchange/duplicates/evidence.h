// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/names.h"

#include <QHash>

namespace trama::exchange {

/// Weighs what speaks for and against two records being one facility. Holds the records and their
/// names for reading alone; both must outlive it.
class Evidence {
public:
    Evidence(const QVector<FacilityRecord> &records, const std::vector<Names> &names,
        const NameWords &words);
    /// What was seen, with the logistic of the sum of its weights as the score.
    DuplicatePair weigh(qsizetype first, qsizetype second) const;

private:
    struct Sum;
    Likeness names(const Names &a, const Names &b, Sum &sum) const;
    void acronyms(const Names &a, const Names &b, double within, Sum &sum) const;
    void place(const FacilityRecord &a, const FacilityRecord &b, Sum &sum) const;
    void pages(const FacilityRecord &a, const FacilityRecord &b, Sum &sum) const;
    /// The acronym as it is written where sharing it is no chance, else empty.
    QString telling(const std::vector<Word> &acronym) const;

    const QVector<FacilityRecord> &m_records;
    const std::vector<Names> &m_names;
    const NameWords &m_words;
    QHash<QPair<double, double>, int> m_atPoint; ///< records that have exactly this point
    QHash<QString, int> m_withPage;
};

} // namespace trama::exchange
