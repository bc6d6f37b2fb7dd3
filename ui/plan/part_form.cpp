// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/part_form.h"

#include "ui/plan/fields/plan_field.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kRest = 2000; ///< ms after the last key

bool areEqual(const QVariant &a, const QVariant &b)
{
    const bool isEmptyA = a.isNull() || a.toString().isEmpty();
    const bool isEmptyB = b.isNull() || b.toString().isEmpty();
    return isEmptyA || isEmptyB ? isEmptyA == isEmptyB : a.toString() == b.toString();
}

} // namespace

PartForm::PartForm(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kRest);
    connect(m_timer, &QTimer::timeout, this, &PartForm::flush);
}

PartForm::~PartForm()
{
    letGo();
}

/// An editor that loses the focus while it is deleted has nothing to tell.
void PartForm::letGo()
{
    for (const Entry &entry : m_entries) {
        entry.editor->disconnect(this);
    }
    m_entries.clear();
}

void PartForm::setForm(const Workspace &workspace, PlanSection section, plan::PlanTemplate form)
{
    flush();
    letGo();
    m_key = 0;
    delete m_fields;
    m_fields = new QWidget(this);
    m_layout->addWidget(m_fields);
    auto *lines = new QVBoxLayout(m_fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(dp(12));
    m_entity = entityOf(section);
    QHBoxLayout *line = nullptr;
    int room = 0; // fields that still fit the line
    for (const FormField &field : fieldsOf(section, form)) {
        if (room == 0 || field.share == 1) {
            line = new QHBoxLayout;
            line->setSpacing(dp(12));
            lines->addLayout(line);
            room = field.share;
        }
        addField(workspace, field, line);
        --room;
    }
}

void PartForm::addField(const Workspace &workspace, const FormField &field, QHBoxLayout *line)
{
    const domain::Entity &entity = *domain::findEntity(QLatin1String(m_entity));
    const int index = domain::fieldIndex(entity, QLatin1String(field.name));
    PlanField *editor
        = planField(workspace, entity.fields[static_cast<std::size_t>(index)], m_fields);
    const QString name = QLatin1String(field.name);
    editor->input()->setObjectName(QLatin1String("field-") + name);
    const QString title = labelOf(m_entity, field);
    editor->input()->setAccessibleName(title);
    auto *label = new ThemeLabel("small", "muted", m_fields);
    label->setText(title);
    label->setBuddy(editor->input());
    if (name == QLatin1String("title")) {
        editor->input()->setFont(typeFont("panelTitle"));
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(dp(3));
    column->addWidget(label);
    column->addWidget(editor);
    column->addStretch(1);
    line->addLayout(column, 1);
    const std::size_t at = m_entries.size();
    m_entries.push_back({name, editor, {}, false});
    connect(editor, &PlanField::typed, this, [this, at] {
        m_entries[at].isTyped = true;
        m_timer->start();
    });
    connect(editor, &PlanField::left, this, [this, at] {
        tell(m_entries[at]);
        if (PlanField *left = m_entries[at].editor; left->isValid()) {
            left->setValue(left->value()); // as it is stored and read
        }
    });
}

void PartForm::setRecord(const storage::Record &record)
{
    const bool isSame = record.key == m_key;
    if (!isSame) {
        flush();
    }
    m_key = record.key;
    for (Entry &entry : m_entries) {
        entry.stored = record.values.value(entry.name);
        if (!isSame || !entry.isTyped) {
            if (!areEqual(entry.stored, entry.editor->value())) {
                entry.editor->setValue(entry.stored);
            }
            entry.isTyped = false;
        }
    }
}

void PartForm::setReadOnly(bool isReadOnly)
{
    if (m_fields) {
        m_fields->setEnabled(!isReadOnly);
    }
}

void PartForm::focusField(const QString &name)
{
    for (const Entry &entry : m_entries) {
        if (entry.name == name) {
            entry.editor->input()->setFocus();
        }
    }
}

void PartForm::flush()
{
    m_timer->stop();
    for (Entry &entry : m_entries) {
        if (entry.isTyped) {
            tell(entry);
        }
    }
}

void PartForm::tell(Entry &entry)
{
    entry.isTyped = false;
    if (m_key == 0 || !entry.editor->isValid()) {
        return;
    }
    const QVariant value = entry.editor->value();
    if (!areEqual(value, entry.stored)) {
        entry.stored = value;
        Q_EMIT edited(m_key, entry.name, value);
    }
}

} // namespace trama::ui
