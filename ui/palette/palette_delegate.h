// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

#include <QStyledItemDelegate>

namespace trama::ui {

class Workspace;

/// Draws the rows of the palette: mark, words with the letters that match, second text, keys.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const Workspace &workspace, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintMark(
        QPainter &painter, const QRect &rect, const PaletteMark &mark, bool isSelected) const;
    void paintWords(QPainter &painter, QRect room, const QModelIndex &index, bool isSelected) const;
    /// Draws the caps at the right end and takes their room away.
    void paintKeys(QPainter &painter, QRect &room, const QModelIndex &index, bool isSelected) const;

    const Workspace &m_workspace;
};

} // namespace trama::ui
