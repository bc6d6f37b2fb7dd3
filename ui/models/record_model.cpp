// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_model.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace trama::ui {

using storage::Key;

RecordModel::RecordModel(const domain::Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entity(entity)
{
}

Key RecordModel::keyAt(int row) const
{
    const int record = m_lines[std::size_t(row)].record;
    return record < 0 ? 0 : recordKey(record);
}

int RecordModel::rowOf(Key key) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
        [&](const Line &at) { return at.record >= 0 && recordKey(at.record) == key; });
    return key == 0 || line == m_lines.end() ? -1 : int(line - m_lines.begin());
}

std::vector<Key> RecordModel::rowKeys() const
{
    std::vector<Key> keys;
    keys.reserve(m_lines.size());
    for (int row = 0; row < rowCount(); ++row) {
        keys.push_back(keyAt(row));
    }
    return keys;
}

int RecordModel::recordFrom(int row, int by) const
{
    while (row >= 0 && row < rowCount() && isGroup(row)) {
        row += by;
    }
    return row >= 0 && row < rowCount() ? row : -1;
}

/// Where the rows are the same ones in the same order, selection and editors stay undisturbed.
void RecordModel::settle(const std::vector<Key> &before)
{
    arrange();
    if (m_groupColumn < 0 && rowKeys() == before) {
        if (!m_lines.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    endResetModel();
}

void RecordModel::arrange()
{
    m_groups.clear();
    m_lines.clear();
    const std::vector<quint32> order = recordOrder(m_sortColumn, m_order == Qt::DescendingOrder);
    if (m_groupColumn >= 0) {
        arrangeGroups(order);
        return;
    }
    m_lines.reserve(order.size());
    for (const quint32 record : order) {
        m_lines.push_back({int(record), -1});
    }
}

/// Groups stand in the order of their column; within one, the records in that of the sorted column.
void RecordModel::arrangeGroups(const std::vector<quint32> &order)
{
    std::vector<quint32> placeOf(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = quint32(i);
    }
    std::vector<std::vector<quint32>> members;
    QHash<QString, int> groupOf;
    for (const quint32 record : recordOrder(m_groupColumn, false)) {
        const QString text = recordData(int(record), m_groupColumn, Qt::DisplayRole).toString();
        const auto known = groupOf.constFind(text);
        const int group = known == groupOf.constEnd() ? int(m_groups.size()) : *known;
        if (known == groupOf.constEnd()) {
            groupOf.insert(text, group);
            m_groups.push_back({text, 0});
            members.emplace_back();
        }
        members[std::size_t(group)].push_back(record);
        ++m_groups[std::size_t(group)].count;
    }
    for (std::size_t group = 0; group < members.size(); ++group) {
        m_lines.push_back({-1, int(group)});
        if (m_folded.contains(m_groups[group].text)) {
            continue;
        }
        std::sort(members[group].begin(), members[group].end(),
            [&](quint32 a, quint32 b) { return placeOf[a] < placeOf[b]; });
        for (const quint32 record : members[group]) {
            m_lines.push_back({int(record), int(group)});
        }
    }
}

/// A row by its record, the line of a group by what its records share.
QString RecordModel::nameOf(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    return line.record >= 0 ? QString::number(recordKey(line.record))
                            : QLatin1Char('/') + m_groups[std::size_t(line.group)].text;
}

void RecordModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QStringList kept;
    QHash<QString, int> rowOfKept;
    for (const QModelIndex &index : old) {
        kept.append(nameOf(index.row()));
        rowOfKept.insert(kept.last(), -1);
    }
    arrange();
    for (int row = 0; !kept.isEmpty() && row < rowCount(); ++row) {
        const auto found = rowOfKept.find(nameOf(row));
        if (found != rowOfKept.end()) {
            *found = row;
        }
    }
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = rowOfKept.value(kept[i], -1);
        now.append(row < 0 ? QModelIndex() : index(row, old[i].column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    m_sortColumn = column;
    m_order = order;
    rearrange();
}

void RecordModel::groupBy(int column)
{
    if (column != m_groupColumn) {
        m_groupColumn = column;
        m_folded.clear();
        rearrange();
    }
}

void RecordModel::setFolded(int row, bool isFolded)
{
    const Line &line = m_lines[std::size_t(row)];
    const QString &text = m_groups[std::size_t(line.group)].text;
    if (line.record >= 0 || isFolded == m_folded.contains(text)) {
        return;
    }
    if (isFolded) {
        m_folded.insert(text);
    } else {
        m_folded.remove(text);
    }
    rearrange();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RecordModel::groupData(const Line &line, int column, int role) const
{
    const Group &group = m_groups[std::size_t(line.group)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? QStringLiteral("%1 (%2)").arg(group.text).arg(group.count)
                           : QVariant();
    case KeyRole:
        return qint64{0};
    case GroupRole:
        return group.count;
    case FoldedRole:
        return m_folded.contains(group.text);
    default:
        return {};
    }
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines[std::size_t(index.row())];
    if (line.record < 0) {
        return groupData(line, index.column(), role);
    }
    return role == KeyRole ? QVariant(recordKey(line.record))
                           : recordData(line.record, index.column(), role);
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (isGroup(index.row())) {
        return Qt::ItemIsEnabled;
    }
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return fieldAt(index.column()) == nullptr ? base : base | Qt::ItemIsEditable;
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const domain::Field &field = *fieldAt(index.column());
    QVariant wanted = value;
    if (value.userType() == QMetaType::QString) {
        const QString text = value.toString().trimmed();
        wanted = text.isEmpty() ? QVariant() : QVariant(text);
    }
    const QVariant now = index.data(Qt::EditRole);
    const bool isSame = wanted == now
        || (!storage::isUnread(wanted) && !storage::isUnread(now)
            && wanted.toString() == now.toString());
    const bool isMissing = (field.flags & domain::kRequired) != 0 && wanted.isNull();
    if (isSame || isMissing) {
        return false;
    }
    Q_EMIT edited({{keyAt(index.row()), QString::fromLatin1(field.name), wanted}});
    return true;
}

} // namespace trama::ui
