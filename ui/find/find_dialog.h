// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace trama::ui {

class ChoiceField;
class FoundModel;
class ThemeLabel;

/// Which facilities could serve a firm, inside and outside its region, ranked with their reasons. A
/// search that nobody answers becomes a need with one click. Stays open beside the window.
class FindDialog : public QDialog {
    Q_OBJECT
public:
    explicit FindDialog(Workspace &workspace, QWidget *parent = nullptr);

    void refresh(); ///< searches anew

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeQuestions();
    QWidget *makeButtons();
    void fillChoices();
    void retranslate();
    find::Search search();
    void showFound(const find::Found &found, const find::Search &search);
    void makeNeed();
    QSet<storage::Key> chosen() const; ///< the selected rows, else all

    Workspace &m_workspace;
    FoundModel *m_model;
    QVector<ThemeLabel *> m_captions;
    ChoiceField *m_sector;
    ChoiceField *m_stage;
    ChoiceField *m_service;
    QComboBox *m_trl;
    QComboBox *m_users;
    QComboBox *m_region;
    QLineEdit *m_place;
    ThemeLabel *m_problem;
    ThemeLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_onMap;
    QPushButton *m_need;
};

/// Shows it; one at a time.
void showFind(Workspace &workspace, QWidget *parent);

} // namespace trama::ui
