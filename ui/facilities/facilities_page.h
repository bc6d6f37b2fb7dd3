// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/field_cells.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;
class QTemporaryDir;

namespace trama::ui {

class BulkBar;
class EmptyState;
class FacilityModel;
class FacilityTable;
class RecordPanel;

/// The facilities as a table, edited in place, with the record of the one selected beside it.
class FacilitiesPage : public Page {
    Q_OBJECT
public:
    explicit FacilitiesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~FacilitiesPage() override;

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "facilities"; }
    bool take(const Target &target) override;
    QStringList status() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeCommands();
    void connectTable();
    void connectRecord();
    void fillModel();
    void showSelection();
    void showEmpty();
    void reveal(storage::Key facility); ///< selects it and scrolls there, unfiltered where needed
    bool takeRecord(const Target &target);
    void add();
    void duplicate();
    void remove();
    void clearFilter();
    void paste(); ///< into the cells, or as a list where it is one
    void pasteList();
    void askForMore(); ///< fields that shown columns need from the file
    void step(int by);
    void changeCells(
        const QVector<storage::Key> &facilities, const QString &field, const QVariant &value);
    QVector<storage::Key> selected() const;
    bool isShown(storage::Key facility) const;
    bool settle(const Result<void> &done);

    RowNames m_names;
    FieldColumns m_columnsOfFile;
    FieldCells m_cells;
    FacilityModel *m_model;
    FacilityTable *m_table;
    RecordPanel *m_record;
    BulkBar *m_bulk;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    QPushButton *m_group;
    QMenu *m_groupMenu;
    QPushButton *m_import;
    QPushButton *m_add;
    QAction *m_addCommand;
    QAction *m_duplicateCommand;
    QAction *m_deleteCommand;
    QAction *m_copyCommand;
    QAction *m_copyRowsCommand;
    QAction *m_pasteCommand;
    QAction *m_pasteListCommand;
    storage::Key m_revealed = 0; ///< to scroll to at the next refresh
    bool m_isNaming = false; ///< and to give a name
    std::unique_ptr<QTemporaryDir> m_pasted;
};

} // namespace trama::ui
