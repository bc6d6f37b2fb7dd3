// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace trama::ui {

/// A cell of a register: selection fill, its own content, the line under the row, a
/// red corner where it is invalid. One subclass a kind of cell draws the content.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws in the padded area; `color` is that of text.
    virtual void paintContent(
        QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const;
    virtual int extraWidth() const { return 0; } ///< of drawings beside the text
    void paintText(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index, Qt::Alignment alignment = Qt::AlignLeft) const;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace trama::ui
