// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chains_page.h"

#include "ui/chains/chain_choice.h"
#include "ui/chains/chain_view.h"
#include "ui/chains/links_card.h"
#include "ui/chains/new_link_card.h"
#include "ui/commands/facility_commands.h"
#include "ui/picture/picture_export.h"
#include "ui/render/chain_scene.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trama::ui {

namespace {

constexpr int kBoxes = 9;
constexpr double kLeastWidth = 360; ///< dp of the picture
constexpr double kSide = 292; ///< dp of the cards at the right

} // namespace

ChainsPage::ChainsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "chains", parent)
    , m_chain(new ChainChoice(workspace, this))
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
}

void ChainsPage::addTools()
{
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
    connect(m_export, &QPushButton::clicked, this,
        [this] { PictureExport::run(*this, pictureForFile()); });
}

void ChainsPage::addContent()
{
    m_view->setObjectName(QStringLiteral("chainView"));
    m_scroll->setObjectName(QStringLiteral("chainScroll"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_view->setBackgroundRole(QPalette::Base);
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
    m_scroll->viewport()->installEventFilter(this);
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
    const QStringList regions = m_chain->regions();
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
    m_chain->retranslate();
    m_table->setText(tr("As Table"));
    m_export->setText(tr("Export View…"));
    m_empty->setText(tr("No links yet: a chain needs stages. Give a priority a value chain, and "
                        "link facilities in their records or here."));
    m_newLink->retranslate();
    m_links->retranslate();
}

void ChainsPage::makeReport()
{
    const auto links = chain::facilityLinks(*workspace().project());
    if (!links) {
        workspace().say(links.error());
    }
    const chain::ChainName *chain = m_chain->chosen();
    gap::GapReport none; // until the first report is done
    none.settings = workspace().gapSettings();
    const auto report = workspace().report();
    m_report = chain::chainReport(workspace().snapshot(), report ? *report : none,
        links.value_or(std::vector<chain::FacilityLink>()),
        {chain == nullptr ? 0 : chain->key, m_chain->sectors(), workspace().workingRegion(),
            workspace().shown()});
    m_report.name = m_chain->chosenName();
}

void ChainsPage::refresh()
{
    if (const Result<void> read = m_chain->refresh(); !read) {
        workspace().say(read.error());
    }
    const bool hasChains = m_chain->count() > 0;
    m_chains->setVisible(hasChains);
    m_empty->setVisible(!hasChains);
    m_export->setEnabled(hasChains);
    m_table->setEnabled(hasChains);
    makeReport();
    m_newLink->refresh(workspace(), m_report);
    m_view->setLinking(!workspace().project()->isReadOnly());
    draw();
}

bool ChainsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &ChainsPage::draw, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

qint64 ChainsPage::chosenFacility() const
{
    const QSet<qint64> &selection = workspace().selection();
    const qint64 only = selection.size() == 1 ? *selection.constBegin() : 0;
    const bool isHere = std::any_of(
        m_report.stages.begin(), m_report.stages.end(), [&](const chain::ChainStage &stage) {
            return std::any_of(stage.facilities.begin(), stage.facilities.end(),
                [&](const chain::ChainFacility &facility) { return facility.key == only; });
        });
    return isHere ? only : 0;
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
    input.width = std::max(kLeastWidth, m_scroll->viewport()->width() / dpScale());
    input.boxes = m_isAllShown ? std::numeric_limits<int>::max() - 1 : kBoxes;
    input.selected = workspace().selection();
    input.sub = tr("Needs of %1, %2.").arg(whose, texts().date(workspace().asOf()));
    input.caption.notices = workspace().notices();
    m_view->setScene(render::chainScene(input, workspace().snapshot(), texts(), theme()));
    // A chain of many stages is moved sideways rather than made too small to read.
    m_view->setMinimumWidth(int(std::floor(m_view->scene().size.width() * dpScale())));
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
    workspace().setSelection({from});
    refresh();
    m_view->setCurrentMark(QStringLiteral("link/%1").arg(*added));
    m_links->setLink(*added);
}

void ChainsPage::open(qint64 facility)
{
    workspace().show({Target::Kind::Record, QStringLiteral("infrastructure"), facility, {}, {}});
}

} // namespace trama::ui
