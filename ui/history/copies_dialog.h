// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/opening/safety_copies.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace trama::ui {

class ThemeLabel;

/// The safety copies of the open project: taken after changes, ten kept; one can be gone back to.
class CopiesDialog : public QDialog {
    Q_OBJECT
public:
    explicit CopiesDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();
    void restore();
    void remove();

    Workspace &m_workspace;
    QVector<storage::SafetyCopy> m_copies; ///< newest first, a row each
    ThemeLabel *m_words;
    QTableWidget *m_table;
    QPushButton *m_restore;
    QPushButton *m_delete;
};

} // namespace trama::ui
