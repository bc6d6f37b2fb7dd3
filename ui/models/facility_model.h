// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QLocale>

namespace trama::ui {

/// The facilities shown, one a row, from finished values; sorts itself by the rules of the locale.
/// Editing changes nothing here: it only says what the user wants.
class FacilityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Region, Place, Trl, Smes, Use, Checked, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the row
        CodeRole, ///< code behind the text: type, tri-state; tier in Name
        RegionRole, ///< index of the region, -1 = outside
        LevelsRole, ///< TRL levels as bits 1..9
        ShareRole, ///< use as a share; NaN = unknown
        ReasonRole, ///< why the cell is invalid; empty = it is not
        StaleRole, ///< the check is missing or old
    };
    /// What the rows are made of. `places` holds municipalities, which the snapshot does not know.
    struct Input {
        snapshot::Snapshot snapshot;
        std::vector<snapshot::Snapshot::Position> shown;
        QHash<snapshot::Key, QString> places;
        text::Texts texts;
        QLocale locale;
        QDate asOf;
        int staleMonths = 24;
    };

    explicit FacilityModel(QObject *parent = nullptr);

    void set(Input input); ///< keeps the order the user chose
    snapshot::Key keyAt(int row) const { return m_keys[std::size_t(row)]; }
    int rowOf(snapshot::Key facility) const { return m_rowOf.value(facility, -1); }
    int sortColumn() const { return m_sortColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The user wants this field of that facility changed; a null value empties it.
    void edited(qint64 facility, const QString &field, const QVariant &value);

private:
    std::vector<snapshot::Snapshot::Position> sorted() const;
    void take(std::vector<snapshot::Snapshot::Position> rows);
    QString cellText(int row, int column) const;
    QString reason(int row, int column) const;
    QVariant code(int row, int column) const;

    Input m_input;
    std::vector<snapshot::Snapshot::Position> m_rows;
    std::vector<snapshot::Key> m_keys;
    QHash<snapshot::Key, int> m_rowOf;
    int m_sortColumn = Region;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace trama::ui
