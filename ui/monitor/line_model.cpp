// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/line_model.h"

#include "ui/widgets/appearance.h"

namespace trama::ui {

namespace {

QString stateText(const monitor::Line &line)
{
    return texts().get(QLatin1String("monitor.why.") + monitor::code(line.why));
}

QString kindText(const monitor::Line &line)
{
    return line.kindList.isEmpty() ? line.kind : texts().term(line.kindList, line.kind);
}

} // namespace

LineModel::LineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LineModel::setLines(const std::vector<monitor::Line> &lines, Which which)
{
    beginResetModel();
    m_lines.clear();
    for (const monitor::Line &line : lines) {
        const bool counts = line.why == monitor::Why::Counts;
        if (which == Which::All || counts == (which == Which::Counting)) {
            m_lines.push_back(line);
        }
    }
    endResetModel();
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const monitor::Line &line = m_lines[std::size_t(index.row())];
    const bool counts = line.why == monitor::Why::Counts;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case Title:
            return line.title;
        case Kind:
            return kindText(line);
        case Date:
            return line.date.isValid() ? texts().date(line.date) : QStringLiteral("–");
        case State:
            return stateText(line);
        default:
            return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        return counts ? icon("check", "success") : icon("stale", "warn");
    }
    if (role == Qt::ForegroundRole && !counts) {
        return QBrush(theme().color("muted"));
    }
    return {};
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Row");
    case Kind:
        return tr("Kind or status");
    case Date:
        return tr("Date");
    case State:
        return tr("Counts");
    default:
        return {};
    }
}

} // namespace trama::ui
