// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scene_table.h"

#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace trama::ui {

namespace {

// "0 / 4", "25 %", "−0.52", "€ 180,000": what people compare digit under digit.
bool isNumber(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("^[€+−-]?\\s*\\d[\\d\\s.,]*([%M]|pts)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kNumber.match(text).hasMatch();
}

} // namespace

SceneTable::SceneTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("sceneTable"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before && row >= 0) {
            Q_EMIT markCurrent(markOfRow(row));
        }
    });
    connect(this, &QTableWidget::cellDoubleClicked, this,
        [this](int row) { Q_EMIT markActivated(markOfRow(row)); });
}

void SceneTable::show(const render::Scene &scene)
{
    const QSignalBlocker quiet(this);
    setAccessibleName(scene.title);
    clear();
    setColumnCount(int(scene.tableHeader.size()));
    setHorizontalHeaderLabels(scene.tableHeader);
    std::vector<const render::Mark *> rows;
    for (const render::Mark &mark : scene.marks) {
        if (!mark.row.isEmpty()) {
            rows.push_back(&mark);
        }
    }
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row, *rows[std::size_t(row)]);
    }
    alignHeader();
    setRowHeights();
    resizeColumnsToContents();
}

void SceneTable::fillRow(int row, const render::Mark &mark)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *const cell = new QTableWidgetItem(mark.row.value(column));
        cell->setData(Qt::UserRole, mark.id);
        if (isNumber(cell->text())) {
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(row, column, cell);
    }
}

// As the first row's cells.
void SceneTable::alignHeader()
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool isRight = rowCount() > 0 && isNumber(item(0, column)->text());
        horizontalHeaderItem(column)->setTextAlignment(
            (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

QString SceneTable::markOfRow(int row) const
{
    const QTableWidgetItem *const first = item(row, 0);
    return first == nullptr ? QString() : first->data(Qt::UserRole).toString();
}

void SceneTable::setCurrentMark(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < rowCount() && !id.isEmpty(); ++row) {
        if (markOfRow(row) == id) {
            setCurrentCell(row, std::max(0, currentColumn()));
            return;
        }
    }
    setCurrentCell(-1, -1);
}

int SceneTable::heightWanted(int rows) const
{
    return horizontalHeader()->sizeHint().height()
        + std::min(rows, rowCount()) * verticalHeader()->defaultSectionSize() + 2;
}

void SceneTable::setRowHeights()
{
    const int height = dp(theme().size("row"));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void SceneTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setRowHeights();
        resizeColumnsToContents();
    }
}

void SceneTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentRow() >= 0) {
        Q_EMIT markActivated(markOfRow(currentRow()));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace trama::ui
