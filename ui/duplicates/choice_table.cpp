// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/choice_table.h"

#include "core/storage/unread.h"
#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace trama::ui {

namespace {

enum Column { Caption, FirstValue, SecondValue, BothValues, ColumnCount };

const QString kEntity = QStringLiteral("infrastructure");
const QString kChosen = QStringLiteral("●\u00A0\u00A0"); // no-break spaces
const QString kOffered = QStringLiteral("○\u00A0\u00A0");
constexpr int kDecimalsOfPlace = 4;
constexpr double kTallest = 120; ///< of a line, in dp

QString placeText(const std::optional<storage::Point> &point)
{
    return point ? locale().toString(point->lat, 'f', kDecimalsOfPlace) + QStringLiteral("; ")
            + locale().toString(point->lon, 'f', kDecimalsOfPlace)
                 : QString();
}

} // namespace

ChoiceTable::ChoiceTable(const RowNames &names, QWidget *parent)
    : QTableWidget(parent)
    , m_names(names)
{
    setObjectName(QStringLiteral("duplicateFields"));
    setColumnCount(ColumnCount);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setMaximumSectionSize(dp(kTallest));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Caption, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(BothValues, QHeaderView::ResizeToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != Caption) {
            choose(row, PairField::Choice(column - FirstValue));
        }
    });
    refresh();
}

void ChoiceTable::setPair(const PairRecord &first, const PairRecord &second)
{
    m_first = first;
    m_second = second;
    m_fields = differingFields(first, second);
    refresh();
    if (rowCount() > 0) {
        selectRow(0);
    }
}

bool ChoiceTable::canChoose(const PairField &field, PairField::Choice choice) const
{
    switch (choice) {
    case PairField::Both:
        return field.canBeBoth;
    case PairField::First:
        return field.what != PairField::What::Place || m_first.record.point;
    case PairField::Second:
        return field.what != PairField::What::Place || m_second.record.point;
    }
    return false;
}

void ChoiceTable::choose(int row, PairField::Choice choice)
{
    if (row >= 0 && row < m_fields.size() && canChoose(m_fields[row], choice)) {
        m_fields[row].choice = choice;
        showRow(row);
    }
}

QString ChoiceTable::caption(const PairField &field) const
{
    switch (field.what) {
    case PairField::What::Kept:
        return tr("Kept record");
    case PairField::What::Place:
        return tr("Place");
    case PairField::What::Field:
        break;
    }
    const auto fields = domain::findEntity(kEntity)->fields;
    return fieldName(texts(), kEntity, QString::fromLatin1(fields[std::size_t(field.field)].name));
}

QString ChoiceTable::text(const PairRecord &side, const PairField &field) const
{
    if (field.what == PairField::What::Kept) {
        return side.list.isEmpty() ? tr("Of no list") : side.list;
    }
    if (field.what == PairField::What::Place) {
        return placeText(side.record.point);
    }
    const domain::Field &of = domain::findEntity(kEntity)->fields[std::size_t(field.field)];
    const QVariant value = side.record.values.value(QString::fromLatin1(of.name));
    if (storage::isUnread(value)) {
        return value.value<storage::Unread>().text;
    }
    return of.reference != nullptr
        ? m_names.name(QString::fromLatin1(of.reference), value.toLongLong())
        : valueText(texts(), locale(), of, value);
}

void ChoiceTable::showRow(int row)
{
    const PairField &field = m_fields[row];
    const QString cells[]{text(m_first, field), text(m_second, field), tr("Both")};
    item(row, Caption)->setText(caption(field));
    for (int choice = PairField::First; choice <= PairField::Both; ++choice) {
        const bool isOffered = choice != PairField::Both || field.canBeBoth;
        const bool isChosen = field.choice == choice;
        const QString words = cells[choice].isEmpty() ? tr("Not stated") : cells[choice];
        QTableWidgetItem *cell = item(row, FirstValue + choice);
        cell->setText(isOffered ? (isChosen ? QStringLiteral("●  ") : QStringLiteral("○  ")) + words
                                : QString());
        cell->setData(Qt::AccessibleTextRole,
            !isOffered     ? QString()
                : isChosen ? tr("%1, chosen").arg(words)
                           : words);
        cell->setToolTip(isOffered ? words : QString());
        cell->setFont(typeFont(isChosen ? "strong" : "body"));
        cell->setForeground(theme().color(isChosen ? "text" : "muted"));
    }
}

void ChoiceTable::refresh()
{
    setAccessibleName(tr("Fields in which the two differ"));
    setHorizontalHeaderLabels({tr("Field"), tr("First"), tr("Second"), QString()});
    horizontalHeaderItem(BothValues)->setData(Qt::AccessibleTextRole, tr("Both"));
    setRowCount(int(m_fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (item(row, column) == nullptr) {
                setItem(row, column, new QTableWidgetItem);
            }
            item(row, column)->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        item(row, Caption)->setForeground(theme().color("muted"));
        showRow(row);
    }
    setColumnHidden(BothValues,
        std::none_of(m_fields.begin(), m_fields.end(),
            [](const PairField &field) { return field.canBeBoth; }));
    resizeRowsToContents();
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(currentRow(), PairField::First);
    case Qt::Key_Right:
        return choose(currentRow(), PairField::Second);
    case Qt::Key_B:
        return choose(currentRow(), PairField::Both);
    default:
        return QTableWidget::keyPressEvent(event);
    }
}

void ChoiceTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        refresh();
    }
}

} // namespace trama::ui
