// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/bulk_bar.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

namespace trama::ui {

BulkBar::BulkBar(const domain::Entity &entity, const QStringList &fields, QWidget *parent)
    : QWidget(parent)
    , m_label(new ThemeLabel("strong", "text", this))
    , m_set(button("bulkSet", "edit", this))
    , m_duplicate(button("bulkDuplicate", "duplicate", this))
    , m_delete(button("bulkDelete", "delete", this))
    , m_menu(new QMenu(this))
    , m_entity(entity)
    , m_fields(fields)
{
    setObjectName(QStringLiteral("bulkBar"));
    m_label->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(12), dp(6), dp(12), dp(6));
    layout->setSpacing(dp(8));
    layout->addWidget(m_label);
    layout->addSpacing(dp(8));
    layout->addWidget(m_set);
    layout->addWidget(m_duplicate);
    layout->addWidget(m_delete);
    layout->addStretch(1);
    m_set->setMenu(m_menu);
    connect(m_duplicate, &QPushButton::clicked, this, &BulkBar::duplicateAsked);
    connect(m_delete, &QPushButton::clicked, this, &BulkBar::deleteAsked);
    hide();
}

void BulkBar::setCount(int count)
{
    m_count = count;
    m_label->setText(tr("%n selected", nullptr, count));
    setVisible(count > 1);
}

void BulkBar::addChoices(const domain::Field &description)
{
    const QString field = QString::fromLatin1(description.name);
    QMenu *choices = m_menu->addMenu(fieldName(texts(), QString::fromLatin1(m_entity.name), field));
    choices->setObjectName(QStringLiteral("bulk-") + field);
    const auto add = [&](const QString &text, const QVariant &value) {
        choices->addAction(text, this, [this, field, value] { Q_EMIT changeAsked(field, value); });
    };
    if (description.type == domain::FieldType::TriState) {
        for (const char *code : {"yes", "no"}) {
            const QString state = QString::fromLatin1(code);
            add(texts().get(QStringLiteral("word.") + state), state);
        }
    } else {
        const QString list = QString::fromLatin1(description.codeList);
        for (const vocabulary::Term &term : vocabulary::codeList(list)->terms) {
            add(texts().term(list, term.code), term.code);
        }
    }
    choices->addSeparator();
    add(texts().get(QStringLiteral("word.not-stated")), QVariant());
}

void BulkBar::fill()
{
    m_menu->clear();
    for (const QString &field : std::as_const(m_fields)) {
        addChoices(m_entity.fields[std::size_t(domain::fieldIndex(m_entity, field))]);
    }
    m_set->setVisible(!m_fields.isEmpty());
}

void BulkBar::retranslate()
{
    m_set->setText(tr("Set field"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_label->setText(tr("%n selected", nullptr, m_count));
    fill();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(QPen(theme().color("line"), 1));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace trama::ui
