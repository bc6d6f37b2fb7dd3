// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/record_table.h"

#include "ui/register/table/filter_header.h"
#include "ui/register/table/frozen_column.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kRow = 28;
constexpr int kOrdinaryWidth = 124; ///< dp
constexpr int kFirstWidth = 180;

} // namespace

RecordTable::RecordTable(RecordModel *model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
    , m_header(new FilterHeader(this))
{
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
    m_frozen = new FrozenColumn(this);
    m_header->pinFirst(m_frozen);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = shownColumns().constLast() == column;
        m_isOwnWidth = m_isOwnWidth || (!m_isSharing && !isStretched && isVisible());
        m_frozen->place();
    });
}

QSet<storage::Key> RecordTable::selectedKeys() const
{
    QSet<storage::Key> keys;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            keys.insert(m_records->keyAt(row));
        }
    }
    keys.remove(0);
    return keys;
}

void RecordTable::select(const QSet<storage::Key> &keys)
{
    QItemSelection selection;
    const int last = m_records->columnCount() - 1;
    int from = -1;
    for (int row = 0; row <= m_records->rowCount(); ++row) {
        const bool isIn = row < m_records->rowCount() && keys.contains(m_records->keyAt(row));
        if (isIn && from < 0) {
            from = row;
        } else if (!isIn && from >= 0) {
            selection.append({m_records->index(from, 0), m_records->index(row - 1, last)});
            from = -1;
        }
    }
    m_isSelecting = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
}

void RecordTable::reveal(storage::Key key)
{
    const int row = m_records->rowOf(key);
    if (row >= 0) {
        const int column = std::max(0, currentIndex().column());
        const QModelIndex index = m_records->index(row, column);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
}

/// What the frozen column covers is not in sight.
void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0 && sideways > 0) {
        horizontalScrollBar()->setValue(sideways); // it is in sight there
        return;
    }
    const int covered = columnWidth(0) - visualRect(index).left();
    if (index.column() > 0 && covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void RecordTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    if (!m_isSelecting) {
        Q_EMIT keysSelected();
    }
}

/// Left and Right fold and unfold a group, Space and Enter turn it over.
bool RecordTable::foldKey(QKeyEvent *event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0 || !m_records->isGroup(row)) {
        return false;
    }
    const bool isFolded = currentIndex().data(RecordModel::FoldedRole).toBool();
    switch (event->key()) {
    case Qt::Key_Left:
        m_records->setFolded(row, true);
        return true;
    case Qt::Key_Right:
        m_records->setFolded(row, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_records->setFolded(row, !isFolded);
        return true;
    default:
        return false;
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clearSelection();
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteAsked(); // here alone: elsewhere on the page the key belongs to fields
        return;
    }
    if (foldKey(event)) {
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(
            currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && m_records->isGroup(index.row())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_records->setFolded(index.row(), !index.data(RecordModel::FoldedRole).toBool());
        return;
    }
    QTableView::mousePressEvent(event);
}

int RecordTable::leastWidth(int column) const
{
    return dp(column == 0 ? kFirstWidth : kOrdinaryWidth);
}

int RecordTable::shareOf(int column) const
{
    return column == 0 ? 2 : 1;
}

void RecordTable::setWidths()
{
    verticalHeader()->setMinimumSectionSize(dp(kRow));
    verticalHeader()->setDefaultSectionSize(dp(kRow));
    m_header->setMinimumSectionSize(dp(56));
    m_header->setStretchLastSection(true);
    shareSpare();
}

void RecordTable::shareSpare()
{
    int spare = viewport()->width();
    int shares = 0;
    for (const int column : shownColumns()) {
        spare -= leastWidth(column);
        shares += shareOf(column);
    }
    spare = std::max(0, spare);
    m_isSharing = true;
    for (const int column : shownColumns()) {
        const int extra = shares == 0 ? 0 : spare * shareOf(column) / shares;
        setColumnWidth(column, leastWidth(column) + extra);
    }
    m_isSharing = false;
    m_frozen->place();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange
        || (event->type() == QEvent::LanguageChange && !m_isOwnWidth)) {
        setWidths();
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_isOwnWidth) {
        setWidths();
    }
    m_frozen->place();
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen != nullptr) {
        m_frozen->place();
    }
}

QVector<int> RecordTable::shownColumns() const
{
    QVector<int> columns;
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void RecordTable::showColumn(int column, bool isShown)
{
    m_isSharing = true; // it is no width of the user's
    setColumnHidden(column, !isShown);
    shareSpare();
    if (isShown) {
        Q_EMIT columnShown(column);
    }
}

void RecordTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 1; column < m_records->columnCount(); ++column) {
        QAction *action = menu->addAction(m_records->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { showColumn(column, isShown); });
    }
}

void RecordTable::fillGroupMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, int column) {
        QAction *action = menu->addAction(text, this, [this, column] {
            m_records->groupBy(column);
            Q_EMIT grouped();
        });
        action->setCheckable(true);
        action->setChecked(m_records->groupColumn() == column);
    };
    add(tr("No groups"), -1);
    menu->addSeparator();
    for (const int column : shownColumns()) {
        if (column > 0) {
            add(m_records->headerData(column, Qt::Horizontal).toString(), column);
        }
    }
}

} // namespace trama::ui
