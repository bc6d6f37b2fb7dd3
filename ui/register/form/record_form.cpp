// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/form/record_form.h"

#include "ui/models/field_checks.h"
#include "ui/models/field_text.h"
#include "ui/register/fields/field_factory.h"
#include "ui/register/fields/field_row.h"
#include "ui/register/fields/line_fields.h"
#include "ui/register/form/form_layout.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

#include <cmath>

namespace trama::ui {

namespace {

const QString kLat = QStringLiteral("lat");
const QString kLon = QStringLiteral("lon");

/// As it was typed, or nearly so.
QString typedText(const QVariant &value)
{
    return storage::isUnread(value) ? value.value<storage::Unread>().text
        : value.isNull()            ? QString()
                                    : QString::number(value.toDouble(), 'g', 12);
}

/// A kept text as the editor of a number gives it.
QVariant typedValue(const QVariant &kept)
{
    bool isNumber = false;
    const double number = typedText(kept).toDouble(&isNumber);
    return kept.isNull() || !isNumber ? kept : QVariant(number);
}

} // namespace

RecordForm::RecordForm(const QString &entity, const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_description(*domain::findEntity(entity))
    , m_names(names)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(10));
    for (const FormSection &section : formLayout(entity)) {
        if (section.title != nullptr) {
            auto *heading = new ThemeLabel("strong", "text", this);
            heading->setContentsMargins(0, dp(8), 0, 0);
            layout->addWidget(heading);
            m_headings.append({heading, section.title});
        }
        for (const QStringList &fields : section.lines) {
            auto *line = new QHBoxLayout;
            line->setSpacing(dp(10));
            for (const QString &field : fields) {
                addRow(field, line);
            }
            layout->addLayout(line);
        }
    }
}

void RecordForm::addRow(const QString &name, QLayout *line)
{
    const int index = domain::fieldIndex(m_description, name);
    const domain::Field *field = index < 0 ? nullptr : &m_description.fields[std::size_t(index)];
    FieldEditor *editor
        = field == nullptr ? new NumberField(false, this) : fieldEditor(*field, m_names, this);
    auto *row = new FieldRow(editor, name, this);
    qobject_cast<QHBoxLayout *>(line)->addWidget(row, 1, Qt::AlignTop);
    m_rows.insert(name, row);
    if (field == nullptr) {
        connect(row, &FieldRow::committed, this, &RecordForm::takePlace);
        return;
    }
    connect(row, &FieldRow::committed, this,
        [this, name](const QVariant &value) { Q_EMIT changed(m_key, name, value); });
    connect(editor, &FieldEditor::nameAsked, this,
        [this, name](const QString &referred, const QString &called) {
            Q_EMIT nameAsked(m_key, name, referred, called);
        });
}

void RecordForm::takePlace()
{
    const QVariant lat = m_rows.value(kLat)->editor()->value();
    const QVariant lon = m_rows.value(kLon)->editor()->value();
    m_rows.value(kLat)->setDoubt({});
    m_rows.value(kLon)->setDoubt({});
    if (lat.isNull() && lon.isNull()) {
        Q_EMIT placed(m_key, std::nullopt);
        return;
    }
    if (showPlaceDoubt(lat, lon)) {
        Q_EMIT misplaced(m_key, typedText(lat), typedText(lon));
    } else {
        Q_EMIT placed(m_key, storage::Point{lon.toDouble(), lat.toDouble()});
    }
}

/// True where the two are no place on earth; the reason stands below the one that is to blame.
bool RecordForm::showPlaceDoubt(const QVariant &lat, const QVariant &lon)
{
    const auto doubt = [&](const QString &field, const QString &reason) {
        m_rows.value(field)->setDoubt(reason);
        return true;
    };
    for (const auto &[field, value] : {std::pair(kLat, lat), std::pair(kLon, lon)}) {
        if (storage::isUnread(value)) {
            return doubt(
                field, texts().get(QStringLiteral("check.unread.number"), {typedText(value)}));
        }
    }
    if (lat.isNull() != lon.isNull()) {
        return doubt(lat.isNull() ? kLat : kLon, tr("A place needs both latitude and longitude."));
    }
    const bool isOnEarth = std::abs(lat.toDouble()) <= 90 && std::abs(lon.toDouble()) <= 180;
    return !isOnEarth && doubt(kLat, texts().get(QStringLiteral("check.bad-coordinates")));
}

void RecordForm::commit()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        row->commit();
    }
}

void RecordForm::setRecord(const storage::Record &record)
{
    const bool isOther = record.key != m_key;
    if (isOther && m_key != 0) {
        commit();
    }
    m_key = record.key;
    const auto show = [isOther](FieldRow *row, const QVariant &value, const QString &doubt) {
        if (isOther) {
            row->load(value);
        } else {
            row->setValue(value);
        }
        row->setDoubt(doubt);
    };
    for (const domain::Field &field : m_description.fields) {
        const QString name = QString::fromLatin1(field.name);
        FieldRow *row = m_rows.value(name);
        if (row != nullptr) {
            show(row, record.values.value(name),
                doubtOf(field, fieldName(texts(), m_entity, name), record.values, texts(),
                    ui::locale()));
        }
    }
    if (FieldRow *lat = m_rows.value(kLat)) {
        const bool isKept = record.values.contains(kLat) || record.values.contains(kLon);
        const QVariant north = isKept ? typedValue(record.values.value(kLat))
            : record.point            ? QVariant(record.point->lat)
                                      : QVariant();
        const QVariant east = isKept ? typedValue(record.values.value(kLon))
            : record.point           ? QVariant(record.point->lon)
                                     : QVariant();
        show(lat, north, {});
        show(m_rows.value(kLon), east, {});
        if (isKept) {
            showPlaceDoubt(north, east);
        }
    }
}

void RecordForm::retranslate()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        it.value()->setCaption(fieldName(texts(), m_entity, it.key()));
    }
    for (const auto &[label, title] : std::as_const(m_headings)) {
        label->setText(tr(title));
    }
}

QWidget *RecordForm::input(const QString &field) const
{
    FieldRow *row = m_rows.value(field);
    return row == nullptr ? nullptr : row->editor()->input();
}

} // namespace trama::ui
