// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/links_card.h"

#include "ui/chains/chain_links_model.h"
#include "ui/chains/new_link_card.h"
#include "ui/chains/sentence_delegate.h"
#include "ui/commands/facility_commands.h"
#include "ui/render/chain/chain_words.h"
#include "ui/widgets/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSignalBlocker>

namespace trama::ui {

namespace {

const QString kLink = QStringLiteral("link");

} // namespace

LinksCard::LinksCard(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(new ChainLinksModel(this))
    , m_list(new QListView(this))
    , m_none(new ThemeLabel("body", "muted", this))
    , m_typeLabel(new ThemeLabel("caption", "muted", this))
    , m_type(new QComboBox(this))
    , m_delete(button("deleteLink", "delete", this))
    , m_open(linkButton("openRecord", this))
{
    setObjectName(QStringLiteral("links"));
    m_list->setObjectName(QStringLiteral("linkList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_type->setObjectName(QStringLiteral("chosenLinkType"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(10);
    m_typeLabel->setBuddy(m_type);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_type, 1);
    row->addWidget(m_delete);
    body()->setSpacing(dp(6));
    body()->addWidget(m_none);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_typeLabel);
    body()->addLayout(row);
    body()->addWidget(m_open, 0, Qt::AlignLeft);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            chooseRow();
            Q_EMIT linkChosen(current.data(ChainLinksModel::KeyRole).toLongLong());
        });
    connect(m_type, &QComboBox::activated, this, &LinksCard::changeType);
    connect(m_delete, &QPushButton::clicked, this, &LinksCard::deleteLink);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LinksCard::deleteLink);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_facility); });
}

void LinksCard::retranslate()
{
    m_list->setAccessibleName(tr("Links"));
    m_none->setText(tr("No links yet: drag from one facility to another, or choose both above."));
    m_typeLabel->setText(tr("Kind of the chosen link"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the chosen link"));
    m_open->setText(tr("Open Record"));
    fillLinkTypes(*m_type);
    setTitle(m_facility == 0 ? tr("%n links along the chain", nullptr, m_count)
                             : tr("%n links", nullptr, m_count));
    setSub(m_facilityName);
}

void LinksCard::refresh(const chain::ChainReport &report, qint64 facility)
{
    const qint64 before = m_list->currentIndex().data(ChainLinksModel::KeyRole).toLongLong();
    m_facility = facility;
    m_facilityName = facility == 0
        ? QString()
        : render::ChainWords(report, m_workspace.snapshot(), texts()).facility(facility);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setLinks(report, m_workspace.snapshot(), texts(), facility);
    }
    m_count = m_model->rowCount();
    m_none->setVisible(m_count == 0);
    m_list->setVisible(m_count > 0);
    m_open->setVisible(facility != 0);
    setLink(before);
    retranslate();
}

void LinksCard::setLink(qint64 link)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(link)));
    m_list->viewport()->update();
    chooseRow();
}

void LinksCard::chooseRow()
{
    const chain::FacilityLink *link = m_model->link(m_list->currentIndex().row());
    const bool isReadOnly = m_workspace.project() == nullptr || m_workspace.project()->isReadOnly();
    for (QWidget *part : std::initializer_list<QWidget *>{m_typeLabel, m_type, m_delete}) {
        part->setVisible(link != nullptr);
        part->setEnabled(!isReadOnly);
    }
    if (link != nullptr) {
        m_type->setCurrentIndex(m_type->findData(link->type));
    }
}

void LinksCard::changeType()
{
    const chain::FacilityLink *link = m_model->link(m_list->currentIndex().row());
    const QString type = m_type->currentData().toString();
    if (link == nullptr || link->type == type) {
        return;
    }
    if (const auto done
        = changePart(m_workspace, kLink, link->key, link->from, QStringLiteral("type"), type);
        !done) {
        m_workspace.say(done.error());
    }
}

void LinksCard::deleteLink()
{
    const chain::FacilityLink *link = m_model->link(m_list->currentIndex().row());
    if (link == nullptr) {
        return;
    }
    if (const auto done = deletePart(m_workspace, kLink, link->key, link->from); !done) {
        m_workspace.say(done.error());
    }
}

} // namespace trama::ui
