// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/field_cells.h"
#include "ui/models/record_model.h"
#include "ui/register/register_kind.h"

#include <QHash>
#include <QSet>

namespace trama::ui {

/// The rows of one entity, a column a field, filtered by what stands in the columns.
class RegisterModel : public RecordModel {
    Q_OBJECT
public:
    RegisterModel(const RegisterKind &kind, FieldCells &cells, QObject *parent = nullptr);

    void refresh(); ///< after any change of values, language or filter
    /// Rows whose column says that, without case and accents; empty = all.
    void setText(int column, const QString &text);
    QString text(int column) const { return m_texts.value(column); }
    /// Rows whose column holds one of these codes; empty = all. "" stands for not stated.
    void setCodes(int column, const QStringList &codes);
    QStringList codes(int column) const { return m_codes.value(column); }
    /// Of these rows alone; empty = of all.
    void setKeys(const QSet<storage::Key> &keys);
    bool isFiltered() const
    {
        return !m_texts.isEmpty() || !m_codes.isEmpty() || !m_among.isEmpty();
    }
    void clearFilter();
    int allCount() const { return m_all; } ///< rows of the entity
    int shownCount() const { return recordCount(); } ///< those that pass

    const domain::Field *fieldAt(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int recordCount() const override { return int(m_rows.size()); }
    storage::Key recordKey(int record) const override { return m_rows[std::size_t(record)]; }
    QVariant recordData(int record, int column, int role) const override;
    std::vector<quint32> recordOrder(int column, bool isDescending) const override;

private:
    bool passes(storage::Key row) const;

    FieldCells &m_cells;
    QVector<int> m_fields; ///< by column
    QHash<int, QString> m_texts; ///< by column
    QHash<int, QStringList> m_codes;
    QSet<storage::Key> m_among; ///< rows to which a link led; empty = all
    std::vector<storage::Key> m_rows;
    int m_all = 0;
};

} // namespace trama::ui
