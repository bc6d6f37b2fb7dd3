// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facility_table.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/facilities/cells/facility_cells_delegates.h"
#include "ui/facilities/filter_button.h"
#include "ui/facilities/filter_header.h"
#include "ui/models/facility_model.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace trama::ui {

namespace {

using snapshot::Filter;
using snapshot::TriState;

constexpr int kRow = 28;
constexpr double kCellSides = 24; ///< dp
constexpr int kWidths[FacilityModel::ColumnCount]{196, 124, 140, 116, 102, 82, 98, 110};
constexpr int kShares[FacilityModel::ColumnCount]{4, 3, 2, 1, 0, 0, 0, 0}; ///< of what is left

} // namespace

FacilityTable::FacilityTable(FacilityModel *model, Workspace &workspace, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_workspace(workspace)
    , m_header(new FilterHeader(this))
    , m_name(new QLineEdit)
    , m_types(new FilterButton)
    , m_regions(new FilterButton)
    , m_smes(new FilterButton)
{
    setObjectName(QStringLiteral("facilityTable"));
    setHorizontalHeader(m_header);
    setModel(model);
    m_header->setSortIndicator(model->sortColumn(), Qt::AscendingOrder);
    setSortingEnabled(true);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false); // Tab leaves the table
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDelegates();
    makeFilters();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == FacilityModel::ColumnCount - 1;
        m_isOwnWidth = m_isOwnWidth || (!m_isSharing && !isStretched && isVisible());
    });
}

void FacilityTable::setDelegates()
{
    setItemDelegateForColumn(FacilityModel::Name, new NameCell(this));
    setItemDelegateForColumn(FacilityModel::Type, new CodeCell(this));
    setItemDelegateForColumn(FacilityModel::Region, new RegionCell(this));
    setItemDelegateForColumn(FacilityModel::Place, new CellDelegate(this));
    setItemDelegateForColumn(FacilityModel::Trl, new LevelsCell(this));
    setItemDelegateForColumn(FacilityModel::Smes, new TriStateCell(this));
    setItemDelegateForColumn(FacilityModel::Use, new UseCell(this));
    setItemDelegateForColumn(FacilityModel::Checked, new CheckedCell(this));
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
    m_header->setField(FacilityModel::Name, m_name);
    m_header->setField(FacilityModel::Type, m_types);
    m_header->setField(FacilityModel::Region, m_regions);
    m_header->setField(FacilityModel::Smes, m_smes);
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

void FacilityTable::showFilter()
{
    const Filter &filter = m_workspace.filter();
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
    showFilter();
}

QSet<storage::Key> FacilityTable::selectedKeys() const
{
    QSet<storage::Key> keys;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            keys.insert(m_model->keyAt(row));
        }
    }
    return keys;
}

void FacilityTable::select(const QSet<storage::Key> &keys)
{
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    int from = -1;
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool isIn = row < m_model->rowCount() && keys.contains(m_model->keyAt(row));
        if (isIn && from < 0) {
            from = row;
        } else if (!isIn && from >= 0) {
            selection.append({m_model->index(from, 0), m_model->index(row - 1, last)});
            from = -1;
        }
    }
    m_isSelecting = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
}

void FacilityTable::reveal(storage::Key key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        const int column = std::max(0, currentIndex().column());
        const QModelIndex index = m_model->index(row, column);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
}

void FacilityTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    if (!m_isSelecting) {
        Q_EMIT keysSelected();
    }
}

void FacilityTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && state() != EditingState) {
        clearSelection();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT deleteAsked(); // here alone: elsewhere on the page the key belongs to fields
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(
            currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void FacilityTable::setWidths()
{
    verticalHeader()->setMinimumSectionSize(dp(kRow));
    verticalHeader()->setDefaultSectionSize(dp(kRow));
    m_header->setMinimumSectionSize(dp(56));
    m_header->setStretchLastSection(true);
    shareSpare();
}

/// The words of access are whole in every language.
int FacilityTable::leastWidth(int column) const
{
    const int least = dp(kWidths[column]);
    if (column != FacilityModel::Smes) {
        return least;
    }
    const QString unknown = texts().get(QStringLiteral("word.unknown"));
    return std::max(least, fontMetrics().horizontalAdvance(unknown) + dp(kCellSides));
}

void FacilityTable::shareSpare()
{
    int spare = viewport()->width();
    int shares = 0;
    for (int column = 0; column < FacilityModel::ColumnCount; ++column) {
        if (!isColumnHidden(column)) {
            spare -= leastWidth(column);
            shares += kShares[column];
        }
    }
    spare = std::max(0, spare);
    m_isSharing = true;
    for (int column = 0; column < FacilityModel::ColumnCount; ++column) {
        const int extra = shares == 0 ? 0 : spare * kShares[column] / shares;
        setColumnWidth(column, leastWidth(column) + extra);
    }
    m_isSharing = false;
}

void FacilityTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange
        || (event->type() == QEvent::LanguageChange && !m_isOwnWidth)) {
        setWidths();
    }
}

void FacilityTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_isOwnWidth) {
        setWidths();
    }
}

void FacilityTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 1; column < FacilityModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isSharing = true; // it is no width of the user's
            setColumnHidden(column, !isShown);
            shareSpare();
        });
    }
}

} // namespace trama::ui
