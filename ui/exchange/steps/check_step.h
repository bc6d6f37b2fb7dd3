// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/exchange/steps/import_step.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace trama::ui {

class CellFix;
class IssueGroupModel;
class IssueModel;
class ListPreviewModel;
class PreviewTable;
class Segmented;
class WordFix;

/// What a trial run found: every issue by severity with row, column, value and reason, and the
/// first rows with the cells marked. Words of no list can be put right here.
class CheckStep : public ImportStep {
    Q_OBJECT
public:
    explicit CheckStep(ListPreviewModel *rows, QWidget *parent = nullptr);
    void setReport(const exchange::ImportReport &report, const QStringList &headers);
    void retranslate();
    QString found() const; ///< "18 to fix, 15 to look at"

Q_SIGNALS:
    void repairChosen(bool repairs); ///< of mixed-up letters
    void cellTyped(qint64 row, const QString &column, const QString &text);
    void wordTaught(const QString &list, const QString &word, const QString &code);

private:
    void showKind();
    void showFix();
    void showGroup();
    void setWidths();
    QWidget *makeSide();

    exchange::ImportReport m_report;
    QStringList m_headers;
    IssueModel *m_issues;
    Segmented *m_kinds;
    QStackedWidget *m_stack;
    QTableView *m_table;
    PreviewTable *m_rows;
    ThemeLabel *m_none;
    QCheckBox *m_repair;
    WordFix *m_fix;
    CellFix *m_cellFix;
    ThemeLabel *m_groupsTitle;
    IssueGroupModel *m_groups;
    QTableView *m_groupTable;
    QPushButton *m_allGroups;
};

} // namespace trama::ui
