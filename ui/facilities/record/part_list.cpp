// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/part_list.h"

#include "core/storage/unread.h"
#include "ui/commands/facility_commands.h"
#include "ui/facilities/record/link_adder.h"
#include "ui/facilities/record/part_card.h"
#include "ui/register/form/record_form.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

PartList::PartList(
    const QString &entity, Workspace &workspace, const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_workspace(workspace)
    , m_names(names)
    , m_cardLayout(new QVBoxLayout)
    , m_none(new ThemeLabel("body", "muted", this))
{
    setObjectName(QStringLiteral("parts-") + entity);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    m_cardLayout->setSpacing(dp(8));
    layout->addWidget(m_none);
    layout->addLayout(m_cardLayout);
    if (entity == QLatin1String("link")) {
        m_linkAdder = new LinkAdder(names, this);
        layout->addWidget(m_linkAdder);
        connect(m_linkAdder, &LinkAdder::added, this,
            [this](const QString &to, storage::Key key, const QString &type) {
                addLinkTo({to, key, {}}, type);
            });
        connect(m_linkAdder, &LinkAdder::addedNew, this,
            [this](const QString &to, const QString &name, const QString &type) {
                addLinkTo({to, 0, name}, type);
            });
    } else {
        m_add = button("addPart", "add", this);
        layout->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, &PartList::add);
    }
    layout->addStretch(1);
}

void PartList::say(const Error &error)
{
    m_workspace.say(error);
}

void PartList::setFacility(storage::Key facility)
{
    if (facility != m_facility) {
        open(0);
        m_facility = facility;
    }
    const auto parts = partsOf(m_workspace, m_entity, facility, m_names);
    if (!parts) {
        return say(parts.error());
    }
    const bool isSame = parts->size() == m_cards.size()
        && std::equal(parts->begin(), parts->end(), m_cards.begin(),
            [](const Part &part, PartCard *card) { return part.record.key == card->key(); });
    if (!isSame) {
        rebuild(*parts);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setPart(parts->at(i));
        m_cards[i]->retranslate();
    }
    if (m_open != 0) {
        const bool isThere = std::any_of(parts->begin(), parts->end(),
            [this](const Part &part) { return part.record.key == m_open; });
        open(isThere ? m_open : 0);
    }
    m_none->setVisible(m_cards.isEmpty());
    Q_EMIT counted();
}

void PartList::rebuild(const QVector<Part> &parts)
{
    if (m_form != nullptr) {
        m_form->setParent(this); // outlives the card it stood in
        m_form->hide();
    }
    for (PartCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const Part &part : parts) {
        const storage::Key key = part.record.key;
        auto *card = new PartCard(key, this);
        m_cardLayout->addWidget(card);
        m_cards.append(card);
        connect(card, &PartCard::editAsked, this, [this, key] { open(key == m_open ? 0 : key); });
        connect(card, &PartCard::deleteAsked, this, [this, key] { remove(key); });
    }
}

void PartList::open(storage::Key part)
{
    if (m_form == nullptr && part != 0) {
        m_form = new RecordForm(m_entity, m_names, this);
        m_form->retranslate();
        connect(m_form, &RecordForm::changed, this,
            [this](qint64 key, const QString &field, const QVariant &value) {
                const auto done = changePart(m_workspace, m_entity, key, m_facility, field, value);
                if (!done) {
                    say(done.error());
                }
            });
        connect(m_form, &RecordForm::nameAsked, this,
            [this](qint64 key, const QString &field, const QString &referred, const QString &name) {
                const auto done = nameNew(m_workspace, m_entity, key, field, referred, name);
                if (!done) {
                    say(done.error());
                }
            });
    }
    if (part == 0 && m_form != nullptr) {
        m_form->commit();
    }
    m_open = part;
    for (PartCard *card : std::as_const(m_cards)) {
        const bool isOpen = part != 0 && card->key() == part;
        card->setForm(isOpen ? m_form : nullptr);
    }
    if (part != 0) {
        const auto record = storage::recordWithUnread(
            *m_workspace.project(), *domain::findEntity(m_entity), part);
        if (!record || !*record) {
            return;
        }
        m_form->setRecord(**record);
    }
}

void PartList::add()
{
    storage::Values values;
    if (m_entity == QLatin1String("equipment")) {
        values.insert(QStringLiteral("name"), tr("New equipment"));
    }
    const auto key = addToFacility(m_workspace, m_entity, m_facility, values);
    if (!key) {
        return say(key.error());
    }
    setFacility(m_facility);
    open(*key);
    QWidget *first = m_form->input(
        m_entity == QLatin1String("equipment") ? QStringLiteral("name") : QStringLiteral("type"));
    first->setFocus();
}

void PartList::addLinkTo(const LinkEnd &to, const QString &type)
{
    const auto link = addLink(m_workspace, m_facility, to, type);
    if (!link) {
        return say(link.error());
    }
    setFacility(m_facility);
}

void PartList::remove(storage::Key part)
{
    if (part == m_open) {
        open(0);
    }
    const auto done = deletePart(m_workspace, m_entity, part, m_facility);
    if (!done) {
        say(done.error());
    }
}

void PartList::retranslate()
{
    if (m_entity == QLatin1String("service")) {
        m_none->setText(tr("No services yet: without one, what this facility offers is inferred "
                           "from its type."));
        m_add->setText(tr("Add service"));
    } else if (m_entity == QLatin1String("equipment")) {
        m_none->setText(tr("No equipment yet."));
        m_add->setText(tr("Add equipment"));
    } else {
        m_none->setText(tr("No links yet."));
        m_linkAdder->retranslate();
    }
    if (m_form != nullptr) {
        m_form->retranslate();
    }
}

} // namespace trama::ui
