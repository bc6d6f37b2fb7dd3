// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/steps/fix_panel.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace trama::ui {

/// A word of the file that is no code of its list: what its sender may have meant, to be applied to
/// every row that has it.
class WordFix : public FixPanel {
    Q_OBJECT
public:
    explicit WordFix(QWidget *parent = nullptr);

    static bool canFix(const exchange::Issue &issue);
    void setIssue(const exchange::Issue &issue, int rows); ///< rows that have the word
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &list, const QString &word, const QString &code);

private:
    void showIssue();
    void fillCodes();

    exchange::Issue m_issue;
    int m_rows = 0;
    ThemeLabel *m_question;
    QVBoxLayout *m_suggestions;
    ThemeLabel *m_other;
    QComboBox *m_codes;
    QPushButton *m_apply;
};

} // namespace trama::ui
