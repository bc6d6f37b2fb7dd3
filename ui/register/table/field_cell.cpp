// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/field_cell.h"

#include "ui/models/record_model.h"
#include "ui/register/fields/field_editor.h"
#include "ui/register/fields/field_factory.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace trama::ui {

FieldCell::FieldCell(const domain::Field &field, const RowNames &names, QObject *parent)
    : CellDelegate(parent)
    , m_field(field)
    , m_names(names)
{
}

QWidget *FieldCell::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    FieldEditor *editor = fieldEditor(m_field, m_names, parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAutoFillBackground(true);
    editor->retranslate();
    editor->input()->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // The delegate hears of the editor's own keys and focus, not of those of the input in it.
    auto *self = const_cast<FieldCell *>(this);
    connect(editor, &FieldEditor::left, self, [self, editor] {
        if (!editor->problem().isEmpty()) {
            return; // it stays, with what was typed
        }
        Q_EMIT self->commitData(editor);
        if (!editor->isAncestorOf(QApplication::focusWidget())) {
            Q_EMIT self->closeEditor(editor);
        }
    });
    return editor;
}

void FieldCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<FieldEditor *>(editor)->setValue(index.data(Qt::EditRole));
}

void FieldCell::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    if (field->problem().isEmpty()) {
        model->setData(index, field->value(), Qt::EditRole);
    }
}

/// Enter and Tab close no editor over a text that would be lost with it.
bool FieldCell::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<FieldEditor *>(watched);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isDone = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (isDone && !editor->problem().isEmpty()) {
            editor->input()->setAccessibleDescription(editor->problem());
            QToolTip::showText(
                editor->mapToGlobal(QPoint(0, editor->height())), editor->problem(), editor);
            return true;
        }
    }
    return CellDelegate::eventFilter(watched, event);
}

void FieldCell::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::updateEditorGeometry(editor, option, index);
    // Editors of several lines and of several codes take the room they need.
    const QSize needed = editor->sizeHint();
    editor->resize(std::max(editor->width(), std::min(needed.width(), dp(320))),
        std::max(editor->height(), std::min(needed.height(), dp(160))));
}

} // namespace trama::ui
