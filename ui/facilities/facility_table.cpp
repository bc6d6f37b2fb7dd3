// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facility_table.h"

#include "core/exchange/import/values/value_parsing.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/facilities/cells/facility_cells_delegates.h"
#include "ui/models/facility_model.h"
#include "ui/models/row_names.h"
#include "ui/register/table/field_cell.h"
#include "ui/register/table/filter_button.h"
#include "ui/register/table/filter_header.h"
#include "ui/widgets/appearance.h"

#include <QLineEdit>

namespace trama::ui {

namespace {

using snapshot::Filter;
using snapshot::TriState;

constexpr double kCellSides = 24; ///< dp
constexpr int kWidths[FacilityModel::ColumnCount]{196, 124, 140, 116, 102, 82, 98, 110};
constexpr int kShares[FacilityModel::ColumnCount]{4, 3, 2, 1, 0, 0, 0, 0}; ///< of what is left

} // namespace

FacilityTable::FacilityTable(
    FacilityModel *model, Workspace &workspace, const RowNames &names, QWidget *parent)
    : RecordTable(model, parent)
    , m_model(model)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_types(new FilterButton)
    , m_regions(new FilterButton)
    , m_smes(new FilterButton)
    , m_levels(new QLineEdit)
    , m_checked(new QLineEdit)
{
    setObjectName(QStringLiteral("facilityTable"));
    setDelegates(names);
    makeFilters();
    makeLineFilters();
    for (int column = FacilityModel::ColumnCount; column < model->columnCount(); ++column) {
        setColumnHidden(column, true);
    }
}

void FacilityTable::setDelegates(const RowNames &names)
{
    setItemDelegateForColumn(FacilityModel::Name, new NameCell(this));
    setItemDelegateForColumn(FacilityModel::Type, new CodeCell(this));
    setItemDelegateForColumn(FacilityModel::Region, new RegionCell(this));
    setItemDelegateForColumn(FacilityModel::Place, new CellDelegate(this));
    setItemDelegateForColumn(FacilityModel::Trl, new LevelsCell(this));
    setItemDelegateForColumn(FacilityModel::Smes, new TriStateCell(this));
    setItemDelegateForColumn(FacilityModel::Use, new UseCell(this));
    setItemDelegateForColumn(FacilityModel::Checked, new CheckedCell(this));
    for (int column = FacilityModel::ColumnCount; column < m_model->columnCount(); ++column) {
        setItemDelegateForColumn(column, new FieldCell(*m_model->fieldAt(column), names, this));
    }
}

void FacilityTable::setFilter(const Filter &filter)
{
    m_workspace.setFilter(filter);
}

void FacilityTable::makeFilters()
{
    m_name->setObjectName(QStringLiteral("nameFilter"));
    m_name->setClearButtonEnabled(true);
    m_name->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_types->setObjectName(QStringLiteral("typeFilter"));
    m_regions->setObjectName(QStringLiteral("regionFilter"));
    m_smes->setObjectName(QStringLiteral("smeFilter"));
    filterHeader()->setField(FacilityModel::Name, m_name);
    filterHeader()->setField(FacilityModel::Type, m_types);
    filterHeader()->setField(FacilityModel::Region, m_regions);
    filterHeader()->setField(FacilityModel::Smes, m_smes);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        Filter filter = m_workspace.filter();
        if (filter.text != text) {
            filter.text = text;
            setFilter(filter);
        }
    });
    connect(m_types, &FilterButton::chosen, this, [this](const QVariantList &codes) {
        Filter filter = m_workspace.filter();
        filter.types.clear();
        for (const QVariant &code : codes) {
            filter.types.append(code.toString());
        }
        setFilter(filter);
    });
    connect(m_regions, &FilterButton::chosen, this, [this](const QVariantList &regions) {
        Filter filter = m_workspace.filter();
        filter.regions.clear();
        for (const QVariant &region : regions) {
            filter.regions.insert(region.toInt());
        }
        setFilter(filter);
    });
    connect(m_smes, &FilterButton::chosen, this, [this](const QVariantList &states) {
        Filter filter = m_workspace.filter();
        filter.openToSmes
            = states.size() == 1 ? TriState(states.first().toInt()) : TriState::Unknown;
        setFilter(filter);
    });
}

/// What cannot be read as levels or a date filters nothing and stays to be typed on.
void FacilityTable::makeLineFilters()
{
    m_levels->setObjectName(QStringLiteral("levelFilter"));
    m_checked->setObjectName(QStringLiteral("checkedFilter"));
    filterHeader()->setField(FacilityModel::Trl, m_levels);
    filterHeader()->setField(FacilityModel::Checked, m_checked);
    connect(m_levels, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto levels = exchange::parseTrl(text.toStdString());
        Filter filter = m_workspace.filter();
        filter.trlFrom = levels ? levels->first : 0;
        filter.trlTo = levels ? levels->second : 0;
        setFilter(filter);
    });
    connect(m_checked, &QLineEdit::textEdited, this, [this](const QString &text) {
        Filter filter = m_workspace.filter();
        filter.checkedSince
            = QDate::fromString(exchange::parseDate(text.trimmed().toStdString()), Qt::ISODate);
        setFilter(filter);
    });
}

void FacilityTable::showFilter()
{
    const Filter &filter = m_workspace.filter();
    const auto show = [](QLineEdit *line, const QString &text) {
        if (!line->hasFocus() && line->text() != text) {
            line->setText(text);
        }
    };
    const QString levels = filter.trlFrom == filter.trlTo
        ? QString::number(filter.trlFrom)
        : QStringLiteral("%1–%2").arg(filter.trlFrom).arg(filter.trlTo);
    show(m_levels, filter.trlFrom == 0 && filter.trlTo == 0 ? QString() : levels);
    show(m_checked, filter.checkedSince.toString(Qt::ISODate));
    if (m_name->text() != filter.text) {
        m_name->setText(filter.text);
    }
    QVector<FilterButton::Choice> types;
    const QString list = QStringLiteral("facility_type");
    for (const vocabulary::Term &term : vocabulary::codeList(list)->terms) {
        types.append({term.code, texts().term(list, term.code), filter.types.contains(term.code)});
    }
    m_types->setChoices(types);
    QVector<FilterButton::Choice> regions;
    int index = 0;
    for (const snapshot::RegionRow &region : m_workspace.snapshot().regions()) {
        regions.append({index, region.name, filter.regions.contains(index)});
        ++index;
    }
    regions.append({snapshot::kUnplaced, tr("Outside the regions"),
        filter.regions.contains(snapshot::kUnplaced)});
    m_regions->setChoices(regions);
    m_smes->setChoices({{int(TriState::Yes), texts().get(QStringLiteral("word.yes")),
                            filter.openToSmes == TriState::Yes},
        {int(TriState::No), texts().get(QStringLiteral("word.no")),
            filter.openToSmes == TriState::No}});
}

void FacilityTable::retranslate()
{
    const auto header = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    setAccessibleName(tr("Facilities"));
    m_name->setPlaceholderText(tr("contains…"));
    m_name->setAccessibleName(tr("Filter: %1").arg(header(FacilityModel::Name)));
    m_types->retranslate(header(FacilityModel::Type));
    m_regions->retranslate(header(FacilityModel::Region));
    m_smes->retranslate(header(FacilityModel::Smes));
    m_smes->setExclusive(true);
    m_levels->setPlaceholderText(tr("from–to"));
    m_levels->setAccessibleName(tr("Filter: %1").arg(header(FacilityModel::Trl)));
    m_checked->setPlaceholderText(tr("since…"));
    m_checked->setAccessibleName(tr("Filter: %1").arg(header(FacilityModel::Checked)));
    showFilter();
}

/// The words of access are whole in every language.
int FacilityTable::leastWidth(int column) const
{
    if (column >= FacilityModel::ColumnCount) {
        return RecordTable::leastWidth(column);
    }
    const int least = dp(kWidths[column]);
    if (column != FacilityModel::Smes) {
        return least;
    }
    const QString unknown = texts().get(QStringLiteral("word.unknown"));
    return std::max(least, fontMetrics().horizontalAdvance(unknown) + dp(kCellSides));
}

int FacilityTable::shareOf(int column) const
{
    return column < FacilityModel::ColumnCount ? kShares[column] : 0;
}

} // namespace trama::ui
