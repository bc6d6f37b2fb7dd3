// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/steps/fix_panel.h"

class QLineEdit;
class QPushButton;

namespace trama::ui {

/// A cell of the file that cannot be taken as it is: what it should have said.
class CellFix : public FixPanel {
    Q_OBJECT
public:
    explicit CellFix(QWidget *parent = nullptr);

    /// `headers`: columns of the file.
    static bool canFix(const exchange::Issue &issue, const QStringList &headers);
    void setIssue(const exchange::Issue &issue);
    void retranslate();

Q_SIGNALS:
    void typed(qint64 row, const QString &column, const QString &text);

private:
    exchange::Issue m_issue;
    ThemeLabel *m_reason;
    QLineEdit *m_text;
    QPushButton *m_apply;
};

} // namespace trama::ui
