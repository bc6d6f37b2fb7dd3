// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QTableView>

class QLineEdit;
class QMenu;

namespace trama::ui {

class FacilityModel;
class FilterButton;
class FilterHeader;

/// The table of facilities: a delegate a kind of cell, filters under the titles, columns that can
/// be hidden, rows selected as keys.
class FacilityTable : public QTableView {
    Q_OBJECT
public:
    FacilityTable(FacilityModel *model, Workspace &workspace, QWidget *parent = nullptr);

    QSet<storage::Key> selectedKeys() const;
    void select(const QSet<storage::Key> &keys);
    void reveal(storage::Key key); ///< scrolls there and makes it current
    void showFilter(); ///< what the workspace's filter says, in the fields
    void fillColumnMenu(QMenu *menu);
    void retranslate();
    QLineEdit *nameFilter() const { return m_name; }

Q_SIGNALS:
    void keysSelected(); ///< by the user
    void deleteAsked();

protected:
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDelegates();
    void setWidths();
    int leastWidth(int column) const;
    void shareSpare(); ///< the width that is left goes to the columns of text
    void makeFilters();
    void setFilter(const snapshot::Filter &filter);

    FacilityModel *m_model;
    Workspace &m_workspace;
    FilterHeader *m_header;
    QLineEdit *m_name;
    FilterButton *m_types;
    FilterButton *m_regions;
    FilterButton *m_smes;
    bool m_isSelecting = false;
    bool m_isOwnWidth = false; ///< the user has set one
    bool m_isSharing = false;
};

} // namespace trama::ui
