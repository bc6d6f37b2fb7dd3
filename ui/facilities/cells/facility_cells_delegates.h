// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/table/cell_delegate.h"

namespace trama::ui {

/// The name, bold where selected, and at its right who may see the row.
class NameCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    int extraWidth() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

/// A region with its mark: colour, shape and name.
class RegionCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    int extraWidth() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

/// Readiness levels as nine ticks and as text.
class LevelsCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    int extraWidth() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

/// Use as a bar and per cent; amber from 85 %, no bar where unknown.
class UseCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    int extraWidth() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

/// The date of the last check, in amber with a clock where it is old.
class CheckedCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    int extraWidth() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

/// A code of a list, edited in a combo box; the empty choice first.
class CodeCell : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    struct Choice {
        QString code;
        QString text;
    };
    virtual QVector<Choice> choices() const;
};

/// Yes, no or unknown: a tick before "yes", the rest muted; edited in a combo box.
class TriStateCell : public CodeCell {
    Q_OBJECT
public:
    using CodeCell::CodeCell;

protected:
    int extraWidth() const override;
    QVector<Choice> choices() const override;
    void paintContent(QPainter *painter, const QRect &area, const QColor &color,
        const QModelIndex &index) const override;
};

} // namespace trama::ui
