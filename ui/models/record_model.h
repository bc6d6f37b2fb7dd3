// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/storage/row.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace trama::ui {

/// One cell the user wants to hold something else; a null value empties it.
struct CellChange {
    storage::Key key = 0;
    QString field;
    QVariant value;
};

/// Records of one entity, one a row, in the order of a column and, where asked, in groups with a
/// line above each. What any register's table needs; a subclass says what stands in the cells.
/// Editing changes nothing here: it only says what the user wants.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the row; 0 on the line of a group
        CodeRole, ///< the value behind the text
        ReasonRole, ///< why the cell is invalid; empty = it is not
        GroupRole, ///< on the line of a group: how many records it holds; else invalid
        FoldedRole, ///< on the line of a group: its records are hidden
        FirstOwnRole,
    };

    RecordModel(const domain::Entity &entity, QObject *parent);

    const domain::Entity &entity() const { return m_entity; }
    storage::Key keyAt(int row) const; ///< 0 on the line of a group
    int rowOf(storage::Key key) const; ///< -1 = filtered out or folded away
    /// The next row with a record from `row` on, by steps of 1 or -1; -1 = there is none.
    int recordFrom(int row, int by) const;
    bool isGroup(int row) const { return m_lines[std::size_t(row)].record < 0; }
    int groupColumn() const { return m_groupColumn; } ///< -1 = not grouped
    void groupBy(int column);
    void setFolded(int row, bool isFolded); ///< of the line of a group
    int sortColumn() const { return m_sortColumn; }
    /// The field of the entity a column shows, null where it is made from others and not edited.
    virtual const domain::Field *fieldAt(int column) const = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void edited(const QVector<trama::ui::CellChange> &changes);

protected:
    virtual int recordCount() const = 0;
    virtual storage::Key recordKey(int record) const = 0;
    virtual QVariant recordData(int record, int column, int role) const = 0;
    /// The records in the order of a column.
    virtual std::vector<quint32> recordOrder(int column, bool isDescending) const = 0;

    /// The records are others, or hold other values: `replace` puts them in place. The order
    /// and groups the user chose stay; where the rows are the same, only their cells are news.
    template <typename Replace> void renew(Replace replace)
    {
        const std::vector<storage::Key> before = rowKeys();
        m_lines.clear(); // of records that are about to go
        replace();
        settle(before);
    }

    void setSortColumn(int column) { m_sortColumn = column; }

private:
    struct Line {
        int record = -1; ///< -1 = the line of a group
        int group = -1; ///< index in m_groups
    };
    struct Group {
        QString text;
        int count = 0;
    };

    std::vector<storage::Key> rowKeys() const;
    void settle(const std::vector<storage::Key> &before);
    void arrange(); ///< the lines from the records
    void arrangeGroups(const std::vector<quint32> &order);
    QString nameOf(int row) const;
    void rearrange(); ///< with what is selected and current kept
    QVariant groupData(const Line &line, int column, int role) const;

    const domain::Entity &m_entity;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    QSet<QString> m_folded; ///< texts of groups
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_groupColumn = -1;
};

} // namespace trama::ui
