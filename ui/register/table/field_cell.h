// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "ui/models/row_names.h"
#include "ui/register/table/cell_delegate.h"

namespace trama::ui {

/// A cell of any field, edited in the editor that the field's description asks for. What an editor
/// cannot take keeps it open, with the reason.
class FieldCell : public CellDelegate {
    Q_OBJECT
public:
    FieldCell(const domain::Field &field, const RowNames &names, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const domain::Field &m_field;
    const RowNames &m_names;
};

} // namespace trama::ui
