// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_model.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/models/ordering.h"

#include <algorithm>

namespace trama::ui {

RegisterModel::RegisterModel(const RegisterKind &kind, FieldCells &cells, QObject *parent)
    : RecordModel(kind.description(), parent)
    , m_cells(cells)
    , m_fields(kind.fields())
{
}

void RegisterModel::refresh()
{
    renew([this] {
        const std::vector<storage::Key> &all = m_cells.columns().keys();
        m_all = int(all.size());
        m_rows.clear();
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_rows),
            [this](storage::Key row) { return passes(row); });
    });
}

bool RegisterModel::passes(storage::Key row) const
{
    if (!m_among.isEmpty() && !m_among.contains(row)) {
        return false;
    }
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (!vocabulary::folded(m_cells.text(row, m_fields[it.key()])).contains(it.value())) {
            return false;
        }
    }
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it) {
        const QString value = m_cells.columns().value(row, m_fields[it.key()]).toString();
        const QStringList parts = value.split(QLatin1Char('|'));
        if (std::none_of(parts.begin(), parts.end(),
                [&](const QString &part) { return it.value().contains(part); })) {
            return false;
        }
    }
    return true;
}

void RegisterModel::setText(int column, const QString &text)
{
    const QString folded = vocabulary::folded(text.trimmed());
    if (folded.isEmpty()) {
        m_texts.remove(column);
    } else {
        m_texts.insert(column, folded);
    }
    refresh();
}

void RegisterModel::setCodes(int column, const QStringList &codes)
{
    if (codes.isEmpty()) {
        m_codes.remove(column);
    } else {
        m_codes.insert(column, codes);
    }
    refresh();
}

void RegisterModel::setKeys(const QSet<storage::Key> &keys)
{
    m_among = keys;
    refresh();
}

void RegisterModel::clearFilter()
{
    m_among.clear();
    m_texts.clear();
    m_codes.clear();
    refresh();
}

const domain::Field *RegisterModel::fieldAt(int column) const
{
    return &m_cells.field(m_fields[column]);
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
        ? QVariant(m_cells.header(m_fields[section]))
        : QAbstractTableModel::headerData(section, orientation, role);
}

QVariant RegisterModel::recordData(int record, int column, int role) const
{
    return m_cells.data(recordKey(record), m_fields[column], role);
}

std::vector<quint32> RegisterModel::recordOrder(int column, bool isDescending) const
{
    const std::vector<double> first = m_cells.ranks(m_rows, m_fields[0]);
    return orderOf(
        column == 0 ? first : m_cells.ranks(m_rows, m_fields[column]), first, isDescending);
}

} // namespace trama::ui
