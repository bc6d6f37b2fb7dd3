// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_search.h"

#include <QAbstractListModel>

namespace trama::ui {

/// The sections found, a row a header, an entry and "more" at a section's end. Headers cannot be
/// chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, PlacesRole };

    using QAbstractListModel::QAbstractListModel;

    void setSections(const QVector<PaletteSection> &sections, const Pattern &pattern);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Null for a header and for "more".
    const PaletteEntry *entry(const QModelIndex &index) const;
    /// The group of which this row offers the rest.
    std::optional<PaletteGroup> moreOf(const QModelIndex &index) const;
    bool isHeader(const QModelIndex &index) const;
    int nextChoice(int row, int step) const; ///< the next row that can be chosen; `row` at the end
    int nextSection(int row, int step) const; ///< the first choice of the next section, going round

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Kind { Header, Entry, More };
    struct Row {
        Kind kind;
        int section;
        int entry; ///< of the section
    };
    QVariant titleData(const PaletteSection &section, int role) const;
    QVariant entryData(const PaletteEntry &entry, int role) const;

    QVector<PaletteSection> m_sections;
    QVector<Row> m_rows;
    Pattern m_pattern{QString()};
};

} // namespace trama::ui
