// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/duplicates/pair_fields.h"
#include "ui/models/row_names.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace trama::ui {

class ChoiceTable;
class ThemeLabel;

/// What the list says of a pair.
struct PairLine {
    QString first;
    QString second;
    double score = 0; ///< 0.5 … 1
    QString reasons; ///< in words
};

/// Pairs of facilities that may be the same one at the left, the fields in which the two of the
/// current pair differ at the right, and what can be done with them. Knows no project: it is given
/// lines and asks for the two records of a line when that one is looked at. M merges, K keeps both,
/// L leaves the pair for later.
class DuplicatePairs : public QWidget {
    Q_OBJECT
public:
    using Records = std::function<QPair<PairRecord, PairRecord>(int line)>;
    DuplicatePairs(const RowNames &names, Records records, QWidget *parent = nullptr);

    /// Keeps to the line that was current, or the one that took its place.
    void setLines(const QVector<PairLine> &lines);
    int current() const; ///< -1 = none
    exchange::FacilityMerge merge() const; ///< as chosen for the current pair
    void setWritable(bool isWritable);

Q_SIGNALS:
    void mergeAsked(int line);
    void keepBothAsked(int line);
    void laterAsked(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(QPushButton *button, Qt::Key key, void (DuplicatePairs::*asked)(int));
    void showLine(int line);
    void retranslate();

    Records m_records;
    QVector<PairLine> m_lines;
    bool m_isWritable = true;
    QListWidget *m_list;
    ThemeLabel *m_reasons;
    ThemeLabel *m_hint;
    ChoiceTable *m_table;
    QPushButton *m_merge;
    QPushButton *m_keepBoth;
    QPushButton *m_later;
};

} // namespace trama::ui
