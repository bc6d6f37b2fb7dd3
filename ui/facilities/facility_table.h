// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/table/record_table.h"
#include "ui/workspace/workspace.h"

class QLineEdit;

namespace trama::ui {

class FacilityModel;
class FilterButton;
class RowNames;

/// The table of facilities: a delegate a kind of cell, its filters are the workspace's.
class FacilityTable : public RecordTable {
    Q_OBJECT
public:
    FacilityTable(FacilityModel *model, Workspace &workspace, const RowNames &names,
        QWidget *parent = nullptr);

    void showFilter(); ///< what the workspace's filter says, in the fields
    void retranslate();

protected:
    int leastWidth(int column) const override;
    int shareOf(int column) const override;

private:
    void setDelegates(const RowNames &names);
    void makeFilters();
    void makeLineFilters();
    void setFilter(const snapshot::Filter &filter);

    FacilityModel *m_model;
    Workspace &m_workspace;
    QLineEdit *m_name;
    FilterButton *m_types;
    FilterButton *m_regions;
    FilterButton *m_smes;
    QLineEdit *m_levels; ///< "4–6"
    QLineEdit *m_checked; ///< a date
};

} // namespace trama::ui
