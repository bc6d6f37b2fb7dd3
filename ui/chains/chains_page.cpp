// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chains_page.h"

#include "ui/chains/chain_view.h"
#include "ui/chains/links_card.h"
#include "ui/chains/new_link_card.h"
#include "ui/commands/facility_commands.h"
#include "ui/render/chain_scene.h"
#include "ui/render/output.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace trama::ui {

namespace {

constexpr int kBoxes = 9;
constexpr double kSide = 300; ///< dp of the cards at the right

QString nameOf(const chain::ChainName &chain)
{
    const QString &own
        = texts().language() == text::Language::Portuguese ? chain.namePt : chain.nameEn;
    return own.isEmpty() ? chain.name : own;
}

} // namespace

ChainsPage::ChainsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "chains", parent)
    , m_chain(new QComboBox(this))
    , m_table(button("asTable", "table", this))
    , m_export(button("exportView", "export", this))
    , m_chains(new QWidget(this))
    , m_scroll(new QScrollArea(m_chains))
    , m_view(new ChainView)
    , m_newLink(new NewLinkCard(m_chains))
    , m_links(new LinksCard(workspace, m_chains))
    , m_empty(new EmptyState("chains", this))
{
    addTools();
    addContent();
    connectPicture();
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (isVisible()) {
            draw();
        } else {
            later();
        }
    });
    connect(&workspace, &Workspace::workingRegionChanged, this, &ChainsPage::chooseChainOfRegion);
}

void ChainsPage::addTools()
{
    m_chain->setObjectName(QStringLiteral("chain"));
    m_chain->setMinimumWidth(dp(200));
    m_table->setCheckable(true);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_chain, m_table, m_export}) {
        tools()->addWidget(tool);
    }
    connect(m_chain, &QComboBox::currentIndexChanged, this, [this] {
        m_isAllShown = false;
        later();
    });
    connect(m_table, &QPushButton::toggled, m_view, &SceneView::setTable);
    connect(m_view, &SceneView::tableChanged, m_table, &QPushButton::setChecked);
    connect(m_export, &QPushButton::clicked, this, &ChainsPage::exportView);
}

void ChainsPage::addContent()
{
    m_view->setObjectName(QStringLiteral("chainView"));
    m_scroll->setObjectName(QStringLiteral("chainScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    auto *card = new Card(m_chains);
    card->setBodyFlush(true);
    card->body()->addWidget(m_scroll);
    auto *side = new QWidget(m_chains);
    side->setFixedWidth(dp(kSide));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    column->addWidget(m_newLink);
    column->addWidget(m_links, 1);
    auto *row = new QHBoxLayout(m_chains);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    row->addWidget(card, 1);
    row->addWidget(side);
    content()->addWidget(m_chains, 1);
    content()->addWidget(m_empty, 1);
    m_empty->setObjectName(QStringLiteral("noChains"));
}

void ChainsPage::connectPicture()
{
    connect(m_view, &SceneView::markCurrent, this, &ChainsPage::chooseMark);
    connect(m_view, &SceneView::markActivated, this, &ChainsPage::activateMark);
    connect(m_view, &SceneView::widthChanged, this, &ChainsPage::draw);
    connect(m_view, &ChainView::linkDrawn, this, &ChainsPage::link);
    connect(m_newLink, &NewLinkCard::linkWanted, this, &ChainsPage::link);
    connect(m_links, &LinksCard::linkChosen, m_view, [this](qint64 link) {
        if (link != 0) {
            m_view->setCurrentMark(QStringLiteral("link/%1").arg(link));
        }
    });
    connect(m_links, &LinksCard::openWanted, this, &ChainsPage::open);
}

QString ChainsPage::title() const
{
    return tr("Chains");
}

QString ChainsPage::sub() const
{
    const QStringList regions = regionsOfChain();
    return regions.isEmpty() ? QString() : tr("A priority of %1").arg(texts().list(regions));
}

SceneView *ChainsPage::view() const
{
    return m_view;
}

QStringList ChainsPage::status() const
{
    return {tr("%n facilities in the chain", nullptr, m_report.facilities),
        tr("%n links", nullptr, int(m_report.links.size()))};
}

void ChainsPage::retranslate()
{
    m_chain->setAccessibleName(tr("Value chain"));
    m_table->setText(tr("As Table"));
    m_export->setText(tr("Export View…"));
    m_empty->setText(tr("No links yet: a chain needs stages. Give a priority a value chain, and "
                        "link facilities in their records or here."));
    m_newLink->retranslate();
    m_links->retranslate();
    const QSignalBlocker quiet(m_chain);
    for (int i = 0; i < m_chain->count(); ++i) {
        m_chain->setItemText(i, nameOf(m_names[std::size_t(i)]));
    }
}

bool ChainsPage::readChains()
{
    auto names = chain::chainNames(*workspace().project());
    if (!names) {
        workspace().say(names.error());
        return false;
    }
    const QVariant before = m_chain->currentData();
    m_names = std::move(*names);
    const QSignalBlocker quiet(m_chain);
    m_chain->clear();
    for (const chain::ChainName &chain : m_names) {
        m_chain->addItem(nameOf(chain), chain.key);
    }
    const int same = before.isValid() ? m_chain->findData(before) : -1;
    m_chain->setCurrentIndex(same);
    if (same < 0 && !m_names.empty()) {
        m_chain->setCurrentIndex(0);
        chooseChainOfRegion();
    }
    return true;
}

// The chain of the working region's first priority, unless one of its chains is shown already.
void ChainsPage::chooseChainOfRegion()
{
    const snapshot::Tables &tables = workspace().snapshot().tables();
    const int region = workspace().workingRegion();
    int first = -1;
    for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
        const int chain = m_chain->findData(tables.priorities[i].chain);
        if (chain < 0 || (region >= 0 && tables.priorityRegion[i] != region)) {
            continue;
        }
        if (region >= 0 && chain == m_chain->currentIndex()) {
            return;
        }
        first = first < 0 ? chain : first;
    }
    if (first >= 0) {
        m_chain->setCurrentIndex(first);
    }
}

const chain::ChainName *ChainsPage::chosenChain() const
{
    const int index = m_chain->currentIndex();
    return index < 0 || std::size_t(index) >= m_names.size() ? nullptr
                                                             : &m_names[std::size_t(index)];
}

// What the chain says it is about, else what its priorities are about.
QStringList ChainsPage::sectors() const
{
    const chain::ChainName *chain = chosenChain();
    if (chain == nullptr || !chain->sector.isEmpty()) {
        return chain == nullptr ? QStringList() : QStringList{chain->sector};
    }
    QStringList sectors;
    for (const snapshot::PriorityRow &priority : workspace().snapshot().tables().priorities) {
        if (priority.chain == chain->key) {
            sectors += priority.sectors;
        }
    }
    sectors.removeDuplicates();
    return sectors;
}

QStringList ChainsPage::regionsOfChain() const
{
    const chain::ChainName *chain = chosenChain();
    const snapshot::Tables &tables = workspace().snapshot().tables();
    QStringList names;
    for (std::size_t i = 0; chain != nullptr && i < tables.priorities.size(); ++i) {
        if (tables.priorities[i].chain == chain->key && tables.priorityRegion[i] >= 0) {
            names.append(
                workspace().snapshot().regions()[std::size_t(tables.priorityRegion[i])].name);
        }
    }
    names.removeDuplicates();
    return names;
}

void ChainsPage::makeReport()
{
    const auto links = chain::facilityLinks(*workspace().project());
    if (!links) {
        workspace().say(links.error());
    }
    const chain::ChainName *chain = chosenChain();
    gap::GapReport none; // until the first report is done
    none.settings = workspace().gapSettings();
    const auto report = workspace().report();
    m_report = chain::chainReport(workspace().snapshot(), report ? *report : none,
        links.value_or(std::vector<chain::FacilityLink>()),
        {chain == nullptr ? 0 : chain->key, sectors(), workspace().workingRegion(),
            workspace().shown()});
    if (chain != nullptr) {
        m_report.name = nameOf(*chain);
    }
}

void ChainsPage::refresh()
{
    const bool hasChains = readChains() && !m_names.empty();
    m_chains->setVisible(hasChains);
    m_empty->setVisible(!hasChains);
    m_chain->setEnabled(hasChains);
    m_export->setEnabled(hasChains);
    m_table->setEnabled(hasChains);
    makeReport();
    m_newLink->refresh(workspace(), m_report);
    m_view->setLinking(!workspace().project()->isReadOnly());
    draw();
}

qint64 ChainsPage::chosenFacility() const
{
    const QSet<qint64> &selection = workspace().selection();
    return selection.size() == 1 ? *selection.constBegin() : 0;
}

void ChainsPage::draw()
{
    if (!workspace().isOpen() || m_report.stages.empty()) {
        return;
    }
    const int region = workspace().workingRegion();
    const QString whose = region < 0 ? workspace().regions().name
                                     : workspace().snapshot().regions()[std::size_t(region)].name;
    render::ChainInput input;
    input.report = m_report;
    input.width = std::max(360, m_view->dpWidth());
    input.boxes = m_isAllShown ? std::numeric_limits<int>::max() - 1 : kBoxes;
    input.selected = workspace().selection();
    input.sub = tr("Needs of %1, %2.").arg(whose, texts().date(workspace().asOf()));
    input.caption.notices = workspace().notices();
    m_view->setScene(render::chainScene(input, workspace().snapshot(), texts(), theme()));
    m_links->refresh(m_report, chosenFacility());
    Q_EMIT statusChanged();
}

void ChainsPage::chooseMark(const QString &mark)
{
    if (const qint64 facility = ChainView::facilityOf(mark); facility != 0) {
        m_newLink->setFrom(facility);
        workspace().setSelection({facility});
    } else if (const qint64 chosen = ChainView::linkOf(mark); chosen != 0) {
        workspace().setSelection({});
        m_links->setLink(chosen);
    }
}

void ChainsPage::activateMark(const QString &mark)
{
    if (const qint64 facility = ChainView::facilityOf(mark); facility != 0) {
        open(facility);
    } else if (mark.startsWith(QLatin1String("more/"))) {
        m_isAllShown = true;
        draw();
    }
}

void ChainsPage::link(qint64 from, qint64 to)
{
    const auto added
        = addLink(workspace(), from, {QStringLiteral("infrastructure"), to, {}}, m_newLink->type());
    if (!added) {
        workspace().say(added.error());
        return;
    }
    refresh();
    m_view->setCurrentMark(QStringLiteral("link/%1").arg(*added));
    m_links->setLink(*added);
}

void ChainsPage::open(qint64 facility)
{
    workspace().show({Target::Kind::Record, QStringLiteral("infrastructure"), facility, {}, {}});
}

void ChainsPage::exportView()
{
    const QString path = dialogs().saveFile(this, tr("Export View"),
        tr("chain") + QStringLiteral(".png"), tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> written = render::write(m_view->scene(), path); !written) {
        workspace().say(written.error());
        return;
    }
    workspace().say({Message::Level::Success,
        tr("The picture is in “%1”.").arg(QFileInfo(path).fileName()), {}, {}, {}});
}

} // namespace trama::ui
