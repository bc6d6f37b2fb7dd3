// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"

#include <QAbstractTableModel>

namespace trama::ui {

/// The rows behind an indicator, with the reason of each that does not count. Fed with finished
/// values.
class LineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Kind, Date, State, ColumnCount };
    enum class Which { All, Counting, Missing };

    explicit LineModel(QObject *parent = nullptr);
    void setLines(const std::vector<monitor::Line> &lines, Which which);
    const monitor::Line &line(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<monitor::Line> m_lines;
};

} // namespace trama::ui
