// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/field_row.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kPauseMs = 2000;

} // namespace

FieldRow::FieldRow(FieldEditor *editor, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_caption(new ThemeLabel("small", "muted", this))
    , m_reasonRow(new QWidget(this))
    , m_icon(new QLabel(m_reasonRow))
    , m_reason(new ThemeLabel("small", "error", m_reasonRow))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("row-") + name);
    m_editor->setObjectName(QStringLiteral("field-") + name);
    m_editor->input()->setObjectName(QStringLiteral("input-") + name);
    m_caption->setBuddy(m_editor->input());
    m_reason->setObjectName(QStringLiteral("reason-") + name);
    auto *reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(dp(4));
    reason->addWidget(m_icon, 0, Qt::AlignTop);
    reason->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(3));
    layout->addWidget(m_caption);
    layout->addWidget(m_editor);
    layout->addWidget(m_reasonRow);
    m_reasonRow->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FieldRow::commit);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_isTyping = true;
        m_pause->start();
    });
    connect(m_editor, &FieldEditor::left, this, &FieldRow::leave);
}

/// An editor that goes loses the focus, which tells of being left to a row that is half gone.
FieldRow::~FieldRow()
{
    m_editor->disconnect(this);
}

void FieldRow::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_editor->input()->setAccessibleName(caption);
    m_editor->retranslate();
}

void FieldRow::load(const QVariant &value)
{
    m_pause->stop();
    m_isTyping = false;
    m_stored = value;
    m_editor->setValue(value);
    showReason();
}

void FieldRow::setValue(const QVariant &value)
{
    const bool isRefused = !m_editor->problem().isEmpty() && value == m_stored;
    if (!m_isTyping && !isRefused && m_editor->value() != value) {
        m_editor->setValue(value);
    }
    m_stored = value;
    showReason();
}

void FieldRow::setDoubt(const QString &reason)
{
    m_doubt = reason;
    showReason();
}

void FieldRow::commit()
{
    m_pause->stop();
    m_isTyping = false;
    showReason();
    const QVariant value = m_editor->value();
    if (m_editor->problem().isEmpty() && value != m_stored) {
        m_stored = value;
        Q_EMIT committed(value);
    }
}

void FieldRow::leave()
{
    commit();
    if (m_editor->problem().isEmpty()) {
        m_editor->setValue(m_stored); // in the one way it is written
    }
}

void FieldRow::showReason()
{
    const QString problem = m_editor->problem();
    const QString reason = problem.isEmpty() ? m_doubt : problem;
    m_reasonRow->setVisible(!reason.isEmpty());
    m_editor->input()->setAccessibleDescription(reason);
    if (!reason.isEmpty()) {
        m_reason->setText(reason);
        m_icon->setPixmap(iconPixmap("error", dp(14), theme().color("error"), devicePixelRatioF()));
    }
}

} // namespace trama::ui
