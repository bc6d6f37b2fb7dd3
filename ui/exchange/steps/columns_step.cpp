// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/columns_step.h"

#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parts.h"

#include <QCollator>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

ColumnsStep::ColumnsStep(QWidget *parent)
    : ImportStep(parent)
    , m_fields(new QStandardItemModel(this))
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_area, 1);
}

void ColumnsStep::setPreview(const exchange::ListPreview &preview)
{
    m_preview = preview;
    rebuild();
}

void ColumnsStep::setField(int column, const QString &field)
{
    m_preview.fields[column] = field;
    QComboBox *combo = m_combos[column];
    combo->setCurrentIndex(std::max(0, combo->findData(field)));
    m_preview.reasons[column] = exchange::ColumnReason::Choice;
    m_reasons[column]->setText(reasonOf(column));
    showCount();
}

QString ColumnsStep::reasonOf(int column) const
{
    if (m_preview.fields.value(column).isEmpty()) {
        return {};
    }
    switch (m_preview.reasons.value(column)) {
    case exchange::ColumnReason::Name:
        return tr("by its name");
    case exchange::ColumnReason::Content:
        return tr("by its values");
    case exchange::ColumnReason::Choice:
        break;
    }
    return tr("chosen");
}

QComboBox *ColumnsStep::makeDecimal(int column)
{
    const QString sign = m_preview.decimals.value(column);
    if (sign.isEmpty()) {
        return nullptr;
    }
    auto *combo = new QComboBox(m_rows);
    combo->setObjectName(QStringLiteral("decimal-%1").arg(column));
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->addItem(tr("decimal comma"), QStringLiteral(","));
    combo->addItem(tr("decimal point"), QStringLiteral("."));
    combo->setCurrentIndex(combo->findData(sign));
    combo->setAccessibleName(tr("Decimal sign of the column %1").arg(m_preview.headers[column]));
    connect(combo, &QComboBox::activated, this,
        [this, column, combo] { Q_EMIT decimalChosen(column, combo->currentData().toString()); });
    return combo;
}

void ColumnsStep::fillFields()
{
    m_fields->clear();
    QVector<QPair<QString, QString>> named;
    for (const QString &field : exchange::mappableFields(m_preview.entity)) {
        named.append({mappedFieldName(m_preview.entity, field), field});
    }
    const QCollator collator(ui::locale());
    const auto isService
        = [](const QString &field) { return field.startsWith(QLatin1String("service.")); };
    std::stable_sort(named.begin(), named.end(), [&](const auto &a, const auto &b) {
        const bool isFirst = isService(a.second) < isService(b.second);
        return isService(a.second) != isService(b.second) ? isFirst : collator(a.first, b.first);
    });
    const auto add = [this](const QString &text, const QString &field) {
        auto *item = new QStandardItem(text);
        item->setData(field, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("left out"), {});
    for (const auto &[text, field] : std::as_const(named)) {
        add(text, field);
    }
}

QString ColumnsStep::examples(int column) const
{
    constexpr int kExamples = 3;
    QStringList values;
    for (const QStringList &row : std::as_const(m_preview.rows)) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value)) {
            values.append(value.left(80));
        }
        if (values.size() == kExamples) {
            break;
        }
    }
    return values.isEmpty() ? tr("empty") : values.join(QStringLiteral(" · "));
}

void ColumnsStep::addColumn(int column)
{
    auto *name = new ElidedLabel("strong", "text", m_rows);
    name->setText(m_preview.headers[column]);
    auto *values = new ElidedLabel("body", "muted", m_rows);
    values->setText(examples(column));
    auto *combo = new QComboBox(m_rows);
    combo->setObjectName(QStringLiteral("map-%1").arg(column));
    combo->setModel(m_fields);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumWidth(dp(230));
    combo->setAccessibleName(tr("Field for the column %1").arg(m_preview.headers[column]));
    combo->setCurrentIndex(std::max(0, combo->findData(m_preview.fields.value(column))));
    connect(combo, &QComboBox::activated, this, [this, column, combo] {
        const QString field = combo->currentData().toString();
        setField(column, field);
        Q_EMIT fieldChosen(column, field);
    });
    const int row = column + 1;
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(values, row, 1);
    m_grid->addWidget(combo, row, 2);
    auto *reason = new ThemeLabel("small", "muted", m_rows);
    reason->setText(reasonOf(column));
    reason->setWordWrap(false);
    m_grid->addWidget(reason, row, 3);
    if (QComboBox *decimal = makeDecimal(column)) {
        m_grid->addWidget(decimal, row, 4);
    }
    m_combos.append(combo);
    m_reasons.append(reason);
}

void ColumnsStep::rebuild()
{
    fillFields();
    m_combos.clear();
    m_reasons.clear();
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, dp(8), 0);
    m_grid->setHorizontalSpacing(dp(16));
    m_grid->setVerticalSpacing(dp(6));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    const QString heads[]{tr("Column in the file"), tr("Some of its values"), tr("Taken for"),
        tr("Told"), tr("Numbers with")};
    for (int i = 0; i < 5; ++i) {
        auto *head = new ThemeLabel("small", "muted", m_rows);
        head->setText(heads[i]);
        m_grid->addWidget(head, 0, i);
    }
    for (int column = 0; column < m_preview.headers.size(); ++column) {
        addColumn(column);
    }
    m_grid->setRowStretch(int(m_preview.headers.size()) + 1, 1);
    m_area->setWidget(m_rows); // deletes the one before
    m_area->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    showCount();
}

void ColumnsStep::showCount()
{
    const auto mapped = std::count_if(m_preview.fields.begin(), m_preview.fields.end(),
        [](const QString &field) { return !field.isEmpty(); });
    setTexts(tr("What the columns are"),
        tr("%1 of %2 columns are taken; the others are left out.")
            .arg(texts().integer(mapped), texts().integer(m_preview.headers.size())));
}

void ColumnsStep::retranslate()
{
    rebuild();
}

} // namespace trama::ui
