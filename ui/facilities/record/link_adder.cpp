// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/link_adder.h"

#include "ui/models/field_text.h"
#include "ui/register/fields/choice_field.h"
#include "ui/register/fields/reference_field.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trama::ui {

LinkAdder::LinkAdder(const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemeLabel("strong", "text", this))
    , m_kind(new Segmented(this))
    , m_facility(new ReferenceField(QStringLiteral("infrastructure"), names, this))
    , m_organisation(new ReferenceField(QStringLiteral("organisation"), names, this))
    , m_type(new ChoiceField(QStringLiteral("link_type"), this))
    , m_add(button("addLink", "link", this))
{
    m_kind->setObjectName(QStringLiteral("linkKind"));
    m_facility->input()->setObjectName(QStringLiteral("linkFacility"));
    m_organisation->input()->setObjectName(QStringLiteral("linkOrganisation"));
    m_type->input()->setObjectName(QStringLiteral("linkType"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_title);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_facility);
    layout->addWidget(m_organisation);
    layout->addWidget(m_type);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_kind, &Segmented::currentChanged, this, &LinkAdder::settle);
    for (FieldEditor *field : {static_cast<FieldEditor *>(m_facility),
             static_cast<FieldEditor *>(m_organisation), static_cast<FieldEditor *>(m_type)}) {
        connect(field, &FieldEditor::left, this, &LinkAdder::settle);
    }
    for (ReferenceField *end : {m_facility, m_organisation}) {
        connect(end, &FieldEditor::nameAsked, this,
            [this, end](const QString &entity, const QString &name) {
                end->setValue({});
                Q_EMIT addedNew(entity, name, m_type->value().toString());
            });
    }
    connect(m_add, &QPushButton::clicked, this, &LinkAdder::add);
    settle();
}

void LinkAdder::settle()
{
    const bool isFacility = m_kind->current() == 0;
    m_facility->setVisible(isFacility);
    m_organisation->setVisible(!isFacility);
    const FieldEditor *end = isFacility ? m_facility : m_organisation;
    m_add->setEnabled(!end->value().isNull());
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Choose where the link leads first."));
}

void LinkAdder::add()
{
    const bool isFacility = m_kind->current() == 0;
    ReferenceField *end = isFacility ? m_facility : m_organisation;
    const qint64 key = end->value().toLongLong();
    const QString type = m_type->value().toString();
    end->setValue({});
    m_type->setValue({});
    settle();
    Q_EMIT added(
        isFacility ? QStringLiteral("infrastructure") : QStringLiteral("organisation"), key, type);
}

void LinkAdder::retranslate()
{
    m_title->setText(tr("Add a link from here"));
    m_kind->setItems({texts().get(QStringLiteral("entity.infrastructure")),
        texts().get(QStringLiteral("entity.organisation"))});
    m_facility->retranslate();
    m_organisation->retranslate();
    m_type->retranslate();
    qobject_cast<QLineEdit *>(m_facility->input())->setPlaceholderText(tr("Name of the facility"));
    qobject_cast<QLineEdit *>(m_organisation->input())
        ->setPlaceholderText(tr("Name of the organisation"));
    qobject_cast<QComboBox *>(m_type->input())->lineEdit()->setPlaceholderText(tr("Kind of link"));
    m_facility->input()->setAccessibleName(
        fieldName(texts(), QStringLiteral("link"), QStringLiteral("to_infrastructure")));
    m_organisation->input()->setAccessibleName(
        fieldName(texts(), QStringLiteral("link"), QStringLiteral("to_organisation")));
    m_type->input()->setAccessibleName(
        fieldName(texts(), QStringLiteral("link"), QStringLiteral("type")));
    m_add->setText(tr("Add link"));
    settle();
}

} // namespace trama::ui
