// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/new_link_card.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/render/chain/chain_words.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QCollator>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

QComboBox *comboBox(const char *name, QLabel *label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    label->setBuddy(box);
    return box;
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

void fillFacilities(QComboBox &box, const std::vector<std::pair<QString, qint64>> &facilities)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    for (const auto &[name, key] : facilities) {
        box.addItem(name, key);
    }
    choose(box, before);
}

/// Names and keys of all facilities of a chain, sorted by name.
std::vector<std::pair<QString, qint64>> facilitiesOf(
    const Workspace &workspace, const chain::ChainReport &report)
{
    const render::ChainWords words(report, workspace.snapshot(), texts());
    QSet<qint64> seen;
    std::vector<std::pair<QString, qint64>> facilities;
    for (const chain::ChainStage &stage : report.stages) {
        for (const chain::ChainFacility &facility : stage.facilities) {
            if (!seen.contains(facility.key)) {
                seen.insert(facility.key);
                facilities.emplace_back(words.facility(facility.key), facility.key);
            }
        }
    }
    const QCollator collator(locale());
    std::sort(facilities.begin(), facilities.end(), [&](const auto &a, const auto &b) {
        const int order = collator.compare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    return facilities;
}

} // namespace

void fillLinkTypes(QComboBox &box)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    for (const vocabulary::Term &term : vocabulary::codeList(QStringLiteral("link_type"))->terms) {
        box.addItem(texts().term(QStringLiteral("link_type"), term.code), term.code);
    }
    choose(box, before);
}

NewLinkCard::NewLinkCard(QWidget *parent)
    : Card(parent)
    , m_fromLabel(new ThemeLabel("caption", "muted", this))
    , m_from(comboBox("linkFrom", m_fromLabel, this))
    , m_typeLabel(new ThemeLabel("caption", "muted", this))
    , m_type(comboBox("linkType", m_typeLabel, this))
    , m_toLabel(new ThemeLabel("caption", "muted", this))
    , m_to(comboBox("linkTo", m_toLabel, this))
    , m_add(primaryButton("addLink", "link", this))
{
    setObjectName(QStringLiteral("newLink"));
    body()->setSpacing(dp(4));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_fromLabel, m_from, m_typeLabel, m_type, m_toLabel, m_to}) {
        body()->addWidget(part);
    }
    body()->addSpacing(dp(6));
    body()->addWidget(m_add);
    for (QComboBox *box : {m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, &NewLinkCard::judge);
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT linkWanted(m_from->currentData().toLongLong(), m_to->currentData().toLongLong());
    });
}

void NewLinkCard::retranslate()
{
    setTitle(tr("Add a Link"));
    setSub(tr("Or drag from one facility to another in the picture."));
    m_fromLabel->setText(tr("From"));
    m_typeLabel->setText(tr("Kind of link"));
    m_toLabel->setText(tr("To"));
    m_add->setText(tr("Add Link"));
    fillLinkTypes(*m_type);
}

void NewLinkCard::refresh(const Workspace &workspace, const chain::ChainReport &report)
{
    m_isReadOnly = workspace.project() == nullptr || workspace.project()->isReadOnly();
    const auto facilities = facilitiesOf(workspace, report);
    fillFacilities(*m_from, facilities);
    fillFacilities(*m_to, facilities);
    if (m_to->currentIndex() == m_from->currentIndex() && m_to->count() > 1) {
        m_to->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
    }
    judge();
}

void NewLinkCard::setFrom(qint64 facility)
{
    if (const int index = m_from->findData(facility); facility != 0 && index >= 0) {
        m_from->setCurrentIndex(index);
    }
}

QString NewLinkCard::type() const
{
    return m_type->currentData().toString();
}

void NewLinkCard::judge()
{
    const bool isPair = m_from->count() > 1 && m_from->currentData() != m_to->currentData();
    m_add->setEnabled(isPair && !m_isReadOnly);
    m_add->setToolTip(m_isReadOnly ? tr("The project is read-only")
            : isPair               ? QString()
                                   : tr("Choose two different facilities"));
}

} // namespace trama::ui
