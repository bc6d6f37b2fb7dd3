// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_outline_model.h"

#include <QMimeData>

#include <algorithm>

namespace trama::ui {

namespace {

const QString kMimeType = QStringLiteral("application/x-trama-action");

} // namespace

void PlanOutlineModel::setParts(std::vector<Part> parts)
{
    const auto isSameRow = [](const Part &a, const Part &b) { return a.key == b.key; };
    const bool isSame
        = std::equal(parts.begin(), parts.end(), m_parts.begin(), m_parts.end(), isSameRow);
    if (isSame) { // words alone: the view keeps what is current
        m_parts = std::move(parts);
        if (!m_parts.empty()) {
            Q_EMIT dataChanged(index(0), index(int(m_parts.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

int PlanOutlineModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(
        m_parts.begin(), m_parts.end(), [key](const Part &part) { return part.key == key; });
    return found == m_parts.end() ? -1 : int(found - m_parts.begin());
}

qint64 PlanOutlineModel::keyAt(int row) const
{
    return row >= 0 && row < int(m_parts.size()) ? m_parts[std::size_t(row)].key : 0;
}

QVector<storage::Key> PlanOutlineModel::actions() const
{
    QVector<storage::Key> keys;
    for (const Part &part : m_parts) {
        if (part.isAction) {
            keys.append(part.key);
        }
    }
    return keys;
}

int PlanOutlineModel::firstAction() const
{
    const auto found = std::find_if(
        m_parts.begin(), m_parts.end(), [](const Part &part) { return part.isAction; });
    return int(found - m_parts.begin());
}

bool PlanOutlineModel::move(int row, int steps)
{
    QVector<storage::Key> order = actions();
    const qsizetype from = order.indexOf(keyAt(row));
    const qsizetype to = from + steps;
    if (from < 0 || to < 0 || to >= order.size()) {
        return false;
    }
    order.move(from, to);
    Q_EMIT orderAsked(order);
    return true;
}

int PlanOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

QVariant PlanOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Part &part = m_parts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return part.title;
    case KeyRole:
        return part.key;
    case IsActionRole:
        return part.isAction;
    case IsCompleteRole:
        return part.isComplete;
    default:
        return {};
    }
}

Qt::ItemFlags PlanOutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between two parts
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_parts[std::size_t(index.row())].isAction ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList PlanOutlineModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *PlanOutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(kMimeType, QByteArray::number(keyAt(indexes.first().row())));
    }
    return data;
}

bool PlanOutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
    int column, const QModelIndex &parent) const
{
    Q_UNUSED(column)
    const int first = firstAction();
    return action == Qt::MoveAction && !parent.isValid() && data->hasFormat(kMimeType)
        && row >= first && row <= first + int(actions().size());
}

bool PlanOutlineModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    QVector<storage::Key> order = actions();
    const qsizetype from = order.indexOf(data->data(kMimeType).toLongLong());
    qsizetype to = row - firstAction();
    if (from < 0) {
        return false;
    }
    to -= to > from ? 1 : 0;
    if (to != from) {
        order.move(from, to);
        Q_EMIT orderAsked(order);
    }
    return false; // nothing was moved here: the order comes back with the data
}

} // namespace trama::ui
