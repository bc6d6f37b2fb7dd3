// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "ui/models/record_model.h"

#include <QSet>
#include <QTableView>

class QMenu;

namespace trama::ui {

class FilterHeader;
class FrozenColumn;

/// The table of any register: first column always in sight, filters under the titles, columns to
/// choose, groups to fold, rows selected as keys, cells copied to and pasted from spreadsheets.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(RecordModel *model, QWidget *parent = nullptr);

    RecordModel *records() const { return m_records; }
    QSet<storage::Key> selectedKeys() const;
    void select(const QSet<storage::Key> &keys);
    void reveal(storage::Key key); ///< scrolls there and makes it current
    void fillColumnMenu(QMenu *menu);
    void fillGroupMenu(QMenu *menu);
    void showColumn(int column, bool isShown);
    /// What the clipboard gets: the current cell where at most one row is selected, else the
    /// selected rows as shown; `isWhole` = the rows in any case, under the names of the columns.
    QString copied(bool isWhole) const;
    void copy(bool isWhole) const; ///< the same; nothing to copy leaves the clipboard alone
    /// The cells that pasted rows fall on: from the current cell on downwards and to the right, or,
    /// where it is one value and several rows are selected, this column of all of them. Cells that
    /// nobody can edit and rows beyond the end are counted in `lost`.
    struct Landing {
        storage::Key key = 0;
        int column = 0;
        QString text;
        qint64 row = 0; ///< line of the paste, from 1
    };
    QVector<Landing> landings(const QVector<QStringList> &rows, int *lost) const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void keysSelected(); ///< by the user
    void deleteAsked();
    void columnShown(int column); ///< it was hidden
    void grouped();

protected:
    FilterHeader *filterHeader() const { return m_header; }
    virtual int leastWidth(int column) const; ///< pixels
    virtual int shareOf(int column) const; ///< of the width that is left
    void setWidths();

    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void shareSpare(); ///< the width that is left goes to the columns of text
    bool foldKey(QKeyEvent *event);
    QStringList rowTexts(int row) const;
    QVector<int> shownColumns() const;

    RecordModel *m_records;
    FilterHeader *m_header;
    FrozenColumn *m_frozen = nullptr;
    bool m_isSelecting = false;
    bool m_isOwnWidth = false; ///< the user has set one
    bool m_isSharing = false;
};

} // namespace trama::ui
