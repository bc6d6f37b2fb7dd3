// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_cells.h"

#include "core/snapshot/rows.h"
#include "ui/models/field_checks.h"
#include "ui/models/field_text.h"
#include "ui/models/ordering.h"
#include "ui/models/record_model.h"

namespace trama::ui {

namespace {

using domain::FieldType;

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real;
}

} // namespace

void FieldCells::setLanguage(const text::Texts &texts, const QLocale &locale)
{
    m_texts = texts;
    m_locale = locale;
}

QString FieldCells::header(int field) const
{
    return fieldName(m_texts, QString::fromLatin1(m_columns.entity().name),
        QString::fromLatin1(this->field(field).name));
}

Qt::Alignment FieldCells::alignment(int field) const
{
    return (isNumber(this->field(field).type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant FieldCells::data(storage::Key row, int field, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = text(row, field);
        return words.isEmpty() ? QStringLiteral("–") : words;
    }
    case Qt::EditRole:
    case RecordModel::CodeRole:
        return m_columns.value(row, field);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case RecordModel::ReasonRole:
        return reason(row, field);
    case Qt::TextAlignmentRole:
        return int(alignment(field));
    default:
        return {};
    }
}

QString FieldCells::text(storage::Key row, int field) const
{
    const QVariant value = m_columns.value(row, field);
    const domain::Field &description = this->field(field);
    return description.type == FieldType::Reference && !storage::isUnread(value)
        ? m_names.name(QString::fromLatin1(description.reference), value.toLongLong())
        : valueText(m_texts, m_locale, description, value);
}

QString FieldCells::reason(storage::Key row, int field) const
{
    return doubtOf(this->field(field), header(field), m_columns.values(row), m_texts, m_locale);
}

std::vector<double> FieldCells::ranks(const std::vector<storage::Key> &rows, int field) const
{
    if (isNumber(this->field(field).type)) {
        std::vector<double> values;
        values.reserve(rows.size());
        for (const storage::Key row : rows) {
            const QVariant value = m_columns.value(row, field);
            values.push_back(
                value.isNull() || storage::isUnread(value) ? snapshot::kUnknown : value.toDouble());
        }
        return values;
    }
    std::vector<QString> texts;
    texts.reserve(rows.size());
    for (const storage::Key row : rows) {
        texts.push_back(text(row, field));
    }
    return ranksOf(texts, collatorOf(m_locale));
}

} // namespace trama::ui
