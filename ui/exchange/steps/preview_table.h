// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace trama::ui {

class ListPreviewModel;

/// The first rows of a list; marked cells carry an icon and a tint.
class PreviewTable : public QTableView {
    Q_OBJECT
public:
    explicit PreviewTable(ListPreviewModel *model, QWidget *parent = nullptr);
    void fitColumns(); ///< to their contents, none too wide

protected:
    void changeEvent(QEvent *event) override;
};

/// A cell of the preview: severity by icon, tint and colour; "empty" where there is nothing.
class PreviewCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace trama::ui
