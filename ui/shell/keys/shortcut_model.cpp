// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcut_model.h"

#include "ui/widgets/appearance.h"

#include <QAction>

#include <algorithm>

namespace trama::ui {

namespace {

QString namesOf(const QList<ShortcutCommand> &commands)
{
    QStringList names;
    for (const ShortcutCommand &command : commands) {
        names << nameWithMenu(command);
    }
    return texts().list(names);
}

} // namespace

QString nameWithMenu(const ShortcutCommand &command)
{
    return QStringLiteral("%1 (%2)").arg(command.name, command.menu);
}

ShortcutModel::ShortcutModel(const ShortcutKeys &keys, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keys(keys)
{
    for (const ShortcutCommand &command : keys.commands()) {
        m_rows.append({command, clashOf(command, {})});
    }
}

void ShortcutModel::refresh(const std::optional<WantedKeys> &wanted)
{
    for (Row &row : m_rows) {
        row.clash = clashOf(row.command, wanted);
    }
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QString ShortcutModel::clashOf(
    const ShortcutCommand &command, const std::optional<WantedKeys> &wanted) const
{
    if (wanted && wanted->command == command.action) {
        return tr("%1 is of %2", "keys, a command")
            .arg(wanted->keys.toString(QKeySequence::NativeText),
                namesOf(m_keys.others(command, {wanted->keys})));
    }
    if (wanted) {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(),
            [&](const Row &row) { return row.command.action == wanted->command; });
        const QList<ShortcutCommand> others = m_keys.others(it->command, {wanted->keys});
        const bool isMeant = std::any_of(others.begin(), others.end(),
            [&](const ShortcutCommand &other) { return other.action == command.action; });
        if (isMeant) {
            return tr("Wanted for %1").arg(nameWithMenu(it->command));
        }
    }
    const QList<ShortcutCommand> others = m_keys.others(command, ShortcutKeys::keys(command));
    return others.isEmpty() ? QString() : tr("Also of %1").arg(namesOf(others));
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Clash && !row.clash.isEmpty() ? icon("warning", "warn")
                                                               : QVariant();
    case Qt::FontRole:
        return index.column() == Keys && m_keys.isChanged(row.command) ? typeFont("strong")
                                                                       : QVariant();
    default:
        return {};
    }
}

QString ShortcutModel::text(const Row &row, int column) const
{
    switch (column) {
    case Menu:
        return row.command.menu;
    case Command:
        return row.command.name;
    case Keys:
        return QKeySequence::listToString(ShortcutKeys::keys(row.command), QKeySequence::NativeText)
            .replace(QLatin1String("; "), QLatin1String(",  "));
    case Clash:
        return row.clash;
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Menu:
        return tr("Menu");
    case Command:
        return tr("Command");
    case Keys:
        return tr("Keys");
    case Clash:
        return tr("Collides with");
    default:
        return {};
    }
}

} // namespace trama::ui
