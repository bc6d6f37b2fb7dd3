// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/duplicates/duplicate_pairs.h"
#include "ui/exchange/steps/import_step.h"
#include "ui/models/row_names.h"

class QPushButton;

namespace trama::ui {

/// Rows of the list that seem to be facilities that are there, or earlier rows: side by side with
/// them, to be merged field by field, kept as two, or left.
class DuplicatesStep : public ImportStep {
    Q_OBJECT
public:
    explicit DuplicatesStep(Workspace &workspace, QWidget *parent = nullptr);
    /// What a trial run found. What was decided before stands in the options.
    void setReport(const exchange::ImportReport &report, const exchange::ImportOptions &options);
    void retranslate();
    QString found() const; ///< "6 pairs"

Q_SIGNALS:
    void decided(const trama::exchange::ImportOptions &options);

private:
    QPair<PairRecord, PairRecord> records(int line) const;
    void showLines();
    void merge(int line);
    void keepBoth(int line);
    void leave(int line);
    const exchange::ListDuplicate &at(int line) const { return m_found[m_shown[line]]; }

    RowNames m_names;
    QString m_file;
    QVector<exchange::ListDuplicate> m_found;
    QSet<qint64> m_left; ///< rows that stay as they are, undecided
    QVector<qsizetype> m_shown; ///< of m_found, by line
    exchange::ImportOptions m_options;
    DuplicatePairs *m_view;
    ThemeLabel *m_none;
    QPushButton *m_again;
};

} // namespace trama::ui
