// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keys/shortcut_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace trama::ui {

class StrokeEdit;
class ThemeLabel;
class TintFrame;

/// The keys of every command of the menus: searched, changed, taken away, reset. Keys that another
/// command has are shown at both and taken from it only when that is asked.
class ShortcutDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutDialog(ShortcutKeys &keys, QWidget *parent);

private:
    void makeTable();
    QLayout *makeEditor();
    QWidget *makeQuestion();
    QLayout *makeEnd();
    void retranslate();
    void chooseRow(int row);
    void take(const QKeySequence &keys);
    void assign(const QKeySequence &keys);
    void ask(const std::optional<WantedKeys> &wanted);
    void takeFromOthers();
    void settle();
    const ShortcutCommand *chosen() const; ///< null = none

    ShortcutKeys &m_keys;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_for;
    StrokeEdit *m_edit;
    QPushButton *m_clear;
    QPushButton *m_reset;
    ThemeLabel *m_hint;
    TintFrame *m_question;
    ThemeLabel *m_asked;
    QPushButton *m_take;
    QPushButton *m_leave;
    QPushButton *m_resetAll;
    std::optional<WantedKeys> m_wanted; ///< waits for an answer
    bool m_isFiltering = false;
};

void showShortcuts(ShortcutKeys &keys, QWidget *parent);

} // namespace trama::ui
