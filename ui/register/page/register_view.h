// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/field_cells.h"
#include "ui/models/record_model.h"
#include "ui/register/register_kind.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace trama::ui {

class BulkBar;
class EmptyState;
class RegisterModel;
class RegisterTable;
class RowPanel;
class ThemeLabel;

/// One register whole: its table, the bar for several rows, the form of one row beside it.
class RegisterView : public QWidget {
    Q_OBJECT
public:
    RegisterView(const RegisterKind &kind, Workspace &workspace, const RowNames &names,
        QWidget *parent = nullptr);
    ~RegisterView() override;

    const RegisterKind &kind() const { return m_kind; }
    RegisterTable *table() const { return m_table; }
    RegisterModel *model() const { return m_model; }
    void refresh(); ///< from the project
    void retranslate();
    void showOnly(const QSet<storage::Key> &rows); ///< those alone; empty = all
    void reveal(storage::Key row); ///< selects it, without the filter where that hides it

    // What a person does. Each is one undoable step.
    void add();
    void duplicate();
    void remove();
    void paste();

Q_SIGNALS:
    void changed(); ///< what is shown or selected
    void importAsked();

private:
    void connectTable();
    void connectPanel();
    void showSelection();
    void showCounts();
    QVector<storage::Key> selected() const;
    void change(const QVector<storage::Key> &rows, const QString &field, const QVariant &value);
    storage::Key firstRow(const domain::Entity &entity) const;
    bool settle(const Result<void> &done);
    void step(int by);

    RegisterKind m_kind;
    Workspace &m_workspace;
    FieldColumns m_columns;
    FieldCells m_cells;
    RegisterModel *m_model;
    RegisterTable *m_table;
    RowPanel *m_panel;
    BulkBar *m_bulk;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ThemeLabel *m_count;
    QPushButton *m_clear;
    QSet<storage::Key> m_selected;
    storage::Key m_revealed = 0; ///< to select when it is read
};

} // namespace trama::ui
