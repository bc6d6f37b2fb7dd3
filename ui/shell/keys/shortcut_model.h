// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keys/shortcut_keys.h"

#include <QAbstractTableModel>

#include <optional>

namespace trama::ui {

/// Keys wanted for a command that other commands have.
struct WantedKeys {
    const QAction *command = nullptr;
    QKeySequence keys;
};

/// The commands of the menus with their keys, and what they collide with.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Menu, Command, Keys, Clash, ColumnCount };

    explicit ShortcutModel(const ShortcutKeys &keys, QObject *parent = nullptr);

    void refresh(const std::optional<WantedKeys> &wanted); ///< keeps the rows in their places
    const ShortcutCommand &command(int row) const { return m_rows[row].command; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ShortcutCommand command;
        QString clash; ///< in words; empty = none
    };
    QString clashOf(const ShortcutCommand &command, const std::optional<WantedKeys> &wanted) const;
    QString text(const Row &row, int column) const;

    const ShortcutKeys &m_keys;
    QList<Row> m_rows;
};

/// "Undo (Edit)".
QString nameWithMenu(const ShortcutCommand &command);

} // namespace trama::ui
