// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"
#include "ui/models/record_model.h"

#include <QDate>
#include <QLocale>

namespace trama::ui {

class FieldCells;

/// The facilities shown: first the columns made from the snapshot, then every other field as the
/// file holds it.
class FacilityModel : public RecordModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Region, Place, Trl, Smes, Use, Checked, ColumnCount };
    enum Role {
        RegionRole = FirstOwnRole, ///< index of the region, -1 = outside
        LevelsRole, ///< TRL levels as bits 1..9
        ShareRole, ///< use as a share; NaN = unknown
        StaleRole, ///< the check is missing or old
    };
    /// What the rows are made of.
    struct Input {
        snapshot::Snapshot snapshot;
        std::vector<snapshot::Snapshot::Position> shown;
        text::Texts texts;
        QLocale locale;
        QDate asOf;
        int staleMonths = 24;
    };

    /// `fields` reads what the snapshot does not hold; null = there are no such columns.
    explicit FacilityModel(FieldCells *fields, QObject *parent = nullptr);

    void set(Input input);
    /// The field a column reads from the file when it is shown, -1 where the snapshot has it.
    int storedField(int column) const;

    const domain::Field *fieldAt(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int recordCount() const override { return int(m_input.shown.size()); }
    storage::Key recordKey(int record) const override;
    QVariant recordData(int record, int column, int role) const override;
    std::vector<quint32> recordOrder(int column, bool isDescending) const override;

private:
    QString cellText(int record, int column) const;
    QString reason(int record, int column) const;
    QVariant code(int record, int column) const;
    std::vector<double> ranks(int column) const;

    Input m_input;
    FieldCells *m_fields;
    QVector<int> m_stored; ///< fields of the columns behind the eight
    mutable std::vector<double> m_nameRanks; ///< of m_input.shown; empty = not made yet
};

} // namespace trama::ui
