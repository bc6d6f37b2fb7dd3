// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/duplicates/pair_fields.h"
#include "ui/models/row_names.h"

#include <QTableWidget>

namespace trama::ui {

/// Two facilities side by side, a line for each field in which they differ, and which of the two
/// values is taken: chosen with a click, the arrows to the left and right, or B for both.
class ChoiceTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ChoiceTable(const RowNames &names, QWidget *parent = nullptr);

    void setPair(const PairRecord &first, const PairRecord &second);
    const QVector<PairField> &fields() const { return m_fields; }
    exchange::FacilityMerge merge() const { return mergeOf(m_first, m_second, m_fields); }
    void choose(int row, PairField::Choice choice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showRow(int row);
    QString caption(const PairField &field) const;
    QString text(const PairRecord &side, const PairField &field) const; ///< empty = not stated
    bool canChoose(const PairField &field, PairField::Choice choice) const;

    const RowNames &m_names;
    PairRecord m_first;
    PairRecord m_second;
    QVector<PairField> m_fields;
};

} // namespace trama::ui
