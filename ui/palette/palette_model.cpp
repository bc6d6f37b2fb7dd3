// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

namespace trama::ui {

void PaletteModel::setSections(const QVector<PaletteSection> &sections, const Pattern &pattern)
{
    beginResetModel();
    m_sections = sections;
    m_pattern = pattern;
    m_rows.clear();
    for (int section = 0; section < int(sections.size()); ++section) {
        m_rows.append({Kind::Header, section, 0});
        for (int entry = 0; entry < int(sections[section].entries.size()); ++entry) {
            m_rows.append({Kind::Entry, section, entry});
        }
        if (sections[section].left > 0) {
            m_rows.append({Kind::More, section, 0});
        }
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != Kind::Entry) {
        return nullptr;
    }
    const Row &row = m_rows[index.row()];
    return &m_sections[row.section].entries[row.entry];
}

std::optional<PaletteGroup> PaletteModel::moreOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != Kind::More) {
        return {};
    }
    return m_sections[m_rows[index.row()].section].group;
}

bool PaletteModel::isHeader(const QModelIndex &index) const
{
    return index.isValid() && m_rows[index.row()].kind == Kind::Header;
}

int PaletteModel::nextChoice(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < int(m_rows.size()); next += step) {
        if (m_rows[next].kind != Kind::Header) {
            return next;
        }
    }
    return row;
}

int PaletteModel::nextSection(int row, int step) const
{
    if (row < 0 || row >= int(m_rows.size())) {
        return row;
    }
    const auto count = int(m_sections.size());
    const int wanted = (m_rows[row].section + step + count) % count;
    for (int next = 0; next < int(m_rows.size()); ++next) {
        if (m_rows[next].section == wanted && m_rows[next].kind != Kind::Header) {
            return next;
        }
    }
    return row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    const PaletteSection &section = m_sections[row.section];
    switch (row.kind) {
    case Kind::Header:
        return titleData(section, role);
    case Kind::Entry:
        return entryData(section.entries[row.entry], role);
    case Kind::More:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(tr("%n more", nullptr, section.left))
            : QVariant();
    }
    return {};
}

QVariant PaletteModel::titleData(const PaletteSection &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case DetailRole:
        return section.count;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(section.title, section.count);
    default:
        return {};
    }
}

QVariant PaletteModel::entryData(const PaletteEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case PlacesRole: {
        const std::vector<int> places = m_pattern.placesIn(entry.title);
        return QVariant::fromValue(QList<int>(places.begin(), places.end()));
    }
    case Qt::ToolTipRole:
        return entry.detail.isEmpty() ? entry.title
                                      : entry.title + QLatin1Char('\n') + entry.detail;
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title, entry.detail, entry.keys};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return isHeader(index) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace trama::ui
