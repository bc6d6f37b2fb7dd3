// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/unread.h"
#include "ui/workspace/workspace.h"

#include <QHash>

#include <vector>

class QTimer;

namespace trama::ui {

/// The values of an entity's fields as the file holds them, for tables: a field is read when it is
/// first wanted, some thousand rows at a time, so that the window stays awake, and followed from
/// change to change.
class FieldColumns : public QObject {
    Q_OBJECT
public:
    FieldColumns(Workspace &workspace, const domain::Entity &entity, QObject *parent = nullptr);
    ~FieldColumns() override;

    const domain::Entity &entity() const { return m_entity; }
    void want(int field); ///< its index in the entity; more of it comes with read()
    bool isReading() const; ///< values of wanted fields are still to come
    void finish(); ///< reads what is still to come, at once
    /// Null = not stated, or not read yet; an Unread where a text is kept beside the cell.
    QVariant value(storage::Key row, int field) const;
    storage::Values values(storage::Key row) const; ///< of the wanted fields
    const std::vector<storage::Key> &keys(); ///< of all rows, in their order

Q_SIGNALS:
    void read(); ///< more is there, or something is different

private:
    void forget();
    void readKeys();
    void readSlice();
    void readRows(const QVector<storage::Key> &keys, const QVector<int> &fields);
    void takeChange(const storage::Changed &changed);
    void readUnread();

    Workspace &m_workspace;
    const domain::Entity &m_entity;
    bool m_hasKeys = false;
    std::vector<storage::Key> m_keys;
    QHash<storage::Key, quint32> m_placeOf; ///< in the columns
    quint32 m_places = 0;
    std::vector<std::vector<QVariant>> m_columns; ///< by field; empty = not wanted
    storage::UnreadCells m_unread;
    std::vector<bool> m_isWanted;
    QVector<int> m_pending; ///< fields being read
    std::size_t m_next = 0; ///< the first key of m_keys that they still lack
    QTimer *m_timer;
};

} // namespace trama::ui
