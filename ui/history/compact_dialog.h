// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QSpinBox;

namespace trama::ui {

class ThemeLabel;

/// Asks how many steps shall stay undoable, says what that frees, and compacts the history beside
/// the window.
class CompactDialog : public QDialog {
    Q_OBJECT
public:
    CompactDialog(Workspace &workspace, QWidget *parent);

private:
    void tell(); ///< what the chosen number frees
    void compact();

    Workspace &m_workspace;
    QSpinBox *m_keep;
    ThemeLabel *m_frees;
    QPushButton *m_do;
};

} // namespace trama::ui
