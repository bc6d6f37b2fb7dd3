// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/gaps_page.h"

#include "core/gap/sentences.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/commands/action_commands.h"
#include "ui/commands/gap_commands.h"
#include "ui/gaps/method_dialog.h"
#include "ui/gaps/ranking_card.h"
#include "ui/gaps/reason_panel.h"
#include "ui/gaps/scope_choice.h"
#include "ui/gaps/wide_scene.h"
#include "ui/render/ranking_scene.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QAction>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr gap::Axis kAxes[] = {gap::Axis::Stage, gap::Axis::Band, gap::Axis::Sector};

} // namespace

GapsPage::GapsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "gaps", parent)
{
    countAll();
    makeTools();
    makeContent();
    connectPanel();
}

QString GapsPage::title() const
{
    return tr("Gaps");
}

QString GapsPage::sub() const
{
    const int region = workspace().workingRegion();
    const auto &regions = workspace().snapshot().regions();
    const bool hasRegion = region >= 0 && std::size_t(region) < regions.size();
    const QString where = hasRegion ? regions[std::size_t(region)].name : tr("All regions");
    const QDate date = workspace().asOf();
    return date.isValid() ? tr("%1, %2").arg(where, QString::number(date.year())) : where;
}

void GapsPage::makeTools()
{
    m_stale = new Pill(this);
    m_stale->setObjectName(QStringLiteral("stale"));
    m_scope = new ScopeChoice(this);
    m_users = new QComboBox(this);
    m_users->setObjectName(QStringLiteral("users"));
    m_users->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_users->setMinimumContentsLength(16);
    m_axes = new Segmented(this);
    m_axes->setObjectName(QStringLiteral("axes"));
    for (QWidget *tool : {static_cast<QWidget *>(m_stale), static_cast<QWidget *>(m_scope),
             static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_axes)}) {
        tools()->addWidget(tool);
    }
    m_makeAction = addCommand("analyse", "make-action-of-cell");
    m_showMethod = addCommand("analyse", "method-of-gaps");
    connect(m_makeAction, &QAction::triggered, this, &GapsPage::makeActionOfNeed);
    connect(m_showMethod, &QAction::triggered, this, &GapsPage::showMethod);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_users, &QComboBox::activated, this,
        [this] { workspace().setUsers(m_users->currentData().toString()); });
    connect(m_axes, &Segmented::currentChanged, this, [this] { refresh(); });
}

void GapsPage::makeContent()
{
    m_work = new QWidget(this);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    auto *column = new QWidget;
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(dp(12));
    auto *matrix = new Card(column);
    matrix->setObjectName(QStringLiteral("matrix-card"));
    matrix->setBodyFlush(true);
    m_wide = new WideScene(matrix);
    m_view = m_wide->view();
    m_view->setObjectName(QStringLiteral("matrix"));
    matrix->body()->addWidget(m_wide);
    m_origin = new ThemeLabel("small", "muted", matrix);
    m_origin->setObjectName(QStringLiteral("needs-from"));
    m_origin->setContentsMargins(dp(20), 0, dp(20), dp(12));
    matrix->body()->addWidget(m_origin);
    m_ranking = new RankingCard(column);
    cards->addWidget(matrix);
    cards->addWidget(m_ranking);
    cards->addStretch(1);
    m_scroll = scrollColumn(column, m_work);
    m_panel = new ReasonPanel(m_work);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_panel);
    m_empty = new EmptyState("gaps", this);
    m_empty->setObjectName(QStringLiteral("no-needs"));
    content()->addWidget(m_work, 1);
    content()->addWidget(m_empty, 1);
    connect(m_view, &SceneView::markCurrent, this, &GapsPage::takeCell);
    connect(m_view, &SceneView::markActivated, this, &GapsPage::takeCell);
    connect(m_ranking, &RankingCard::needChosen, this, &GapsPage::takeNeed);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this] {
        workspace().show({Target::Kind::Import, {}, 0, {}, {}});
    });
    connect(m_empty->link(), &QPushButton::clicked, this, &GapsPage::showMethod);
}

void GapsPage::connectPanel()
{
    connect(m_panel, &ReasonPanel::closed, this, [this] { takeCell({}); });
    connect(m_panel, &ReasonPanel::needChosen, this, [this](int index) {
        m_need = m_table.needsOf(workspace(), m_cell)[std::size_t(index)].at;
        refreshPanel();
    });
    connect(m_panel, &ReasonPanel::recordAsked, this, [this](qint64 facility) {
        workspace().show(
            {Target::Kind::Record, QStringLiteral("infrastructure"), facility, {}, {}});
    });
    connect(m_panel, &ReasonPanel::rowsAsked, this,
        [this] { workspace().show(facilitiesTarget(Target::Kind::Rows)); });
    connect(m_panel, &ReasonPanel::mapAsked, this,
        [this] { workspace().show(facilitiesTarget(Target::Kind::OnMap)); });
    connect(m_panel, &ReasonPanel::methodAsked, this, &GapsPage::showMethod);
    connect(m_panel, &ReasonPanel::wordSaid, this, &GapsPage::sayWord);
    connect(m_panel, &ReasonPanel::actionAsked, this, &GapsPage::makeActionOfNeed);
}

Target GapsPage::facilitiesTarget(Target::Kind kind) const
{
    Target target;
    target.kind = kind;
    target.filter.keys = m_panel->facilities();
    return target;
}

bool GapsPage::take(const Target &target)
{
    if (target.kind != Target::Kind::Need) {
        return Page::take(target);
    }
    const bool isElsewhere
        = workspace().workingRegion() >= 0 && workspace().workingRegion() != target.at.region;
    if (isElsewhere) {
        workspace().setWorkingRegion(target.at.region);
    }
    m_scope->chooseAll();
    m_need = target.at;
    refresh();
    takeNeed(target.at);
    return true;
}

QStringList GapsPage::status() const
{
    if (!m_need) {
        return {tr("%n needs", nullptr, int(m_table.report().needs.size()))};
    }
    const gap::NeedResult *need = m_table.find(*m_need);
    const int behind = need ? int(need->facilities.size()) : 0;
    return {tr("1 cell selected, %n facilities behind it", nullptr, behind)};
}

void GapsPage::refreshUsers()
{
    const QSignalBlocker blocker(m_users);
    m_users->clear();
    if (const auto *list = vocabulary::codeList(QStringLiteral("user_group"))) {
        for (const vocabulary::Term &term : list->terms) {
            m_users->addItem(tr("Open to: %1").arg(texts().term(list->name, term.code)), term.code);
        }
    }
    m_users->setCurrentIndex(std::max(0, m_users->findData(workspace().gapSettings().users)));
}

void GapsPage::refresh()
{
    m_scope->refresh(workspace());
    refreshUsers();
    m_stale->setVisible(workspace().isReportStale());
    m_table.fill(workspace(), m_scope->scope(workspace()), kAxes[m_axes->current()]);
    const bool hasNeeds = !m_table.report().needs.empty();
    m_work->setVisible(hasNeeds);
    m_empty->setVisible(!hasNeeds);
    m_empty->link()->setEnabled(workspace().report() != nullptr);
    if (hasNeeds) {
        chooseFirst();
        refreshMatrix();
        m_ranking->setReport(workspace(), m_table.report());
    } else {
        refreshEmptyState();
    }
    refreshPanel();
}

/// Where nothing is chosen, and the user has not closed the panel, the gap that ranks first is.
void GapsPage::chooseFirst()
{
    if (m_isClosed || (m_need && m_table.find(*m_need))) {
        return;
    }
    const render::RankingInput ranking = render::rankingInput(m_table.report(), 1);
    m_need = ranking.needs.empty() ? std::nullopt : std::optional(ranking.needs.front().at);
}

void GapsPage::refreshMatrix()
{
    auto scene = m_table.scene(workspace());
    if (!scene) {
        workspace().say(scene.error());
        return;
    }
    m_view->setScene(std::move(*scene));
    m_wide->fit();
    const bool isRegister = m_table.report().needsFrom == gap::NeedsFrom::Register;
    m_origin->setVisible(!isRegister);
    m_origin->setText(
        tr("These needs come from %1. Needs that you import for a region take their place there.")
            .arg(texts().get(
                QLatin1String("gap.needs-from.") + gap::code(m_table.report().needsFrom))));
}

void GapsPage::refreshEmptyState()
{
    const QString method
        = tr("A need says how many facilities a region wants for a service at a stage of a chain.\n"
             "Coverage counts those that are open to the chosen users; what is missing gets a "
             "class, a reason and advice.\n"
             "Weight, demand and loss say where to act first.");
    m_empty->setPrimaryText(workspace().report() ? tr("Import Needs…") : QString());
    if (!workspace().report()) {
        m_empty->setText(workspace().isReportStale() ? tr("The needs are being judged…") : method);
        return;
    }
    const QString from = texts().get(
        QLatin1String("gap.needs-from.") + gap::code(workspace().report()->needsFrom));
    m_empty->setText(tr("No needs here. Without a register of needs they come from %1; import a "
                        "list of needs to state your own, and edit them at any time.\n\n%2")
                         .arg(from, method));
}

void GapsPage::takeCell(const QString &id)
{
    const auto needs = m_table.needsOf(workspace(), id);
    m_isClosed = needs.empty();
    m_need = needs.empty() ? std::nullopt : std::optional(needs.front().at);
    refreshPanel();
}

void GapsPage::takeNeed(const gap::Coordinates &at)
{
    m_need = at;
    m_isClosed = false;
    refreshPanel();
}

void GapsPage::refreshPanel()
{
    m_cell = m_need ? m_table.cellOf(workspace(), *m_need) : QString();
    auto needs = m_table.needsOf(workspace(), m_cell);
    const auto found = std::find_if(needs.begin(), needs.end(),
        [this](const gap::NeedResult &need) { return m_need && need.at == *m_need; });
    if (found == needs.end()) {
        m_need.reset();
        m_cell.clear();
        m_panel->clear();
        m_ranking->setCurrent({});
    } else {
        const auto word
            = gap::analystWord(*workspace().project(), *m_need, workspace().snapshot().regions());
        const int current = int(found - needs.begin());
        m_panel->setNeeds(
            workspace(), std::move(needs), current, word.value_or(gap::AnalystWord()));
        m_ranking->setCurrent(*m_need);
    }
    m_makeAction->setEnabled(m_need && !workspace().project()->isReadOnly());
    m_view->setCurrentMark(m_cell);
    Q_EMIT statusChanged();
}

void GapsPage::showMethod()
{
    if (!workspace().report()) {
        return;
    }
    if (!m_method) {
        m_method = new MethodDialog(this);
    }
    m_method->setCard(gap::methodCard(*workspace().report(), texts()));
    m_method->show();
    m_method->raise();
}

void GapsPage::sayWord(const QString &word)
{
    if (const auto said = sayOfNeed(workspace(), *m_need, word); !said) {
        workspace().say(said.error());
    }
    refreshPanel();
}

void GapsPage::makeActionOfNeed()
{
    const gap::NeedResult *need = m_need ? m_table.find(*m_need) : nullptr;
    if (!need) {
        return;
    }
    const auto made = makeAction(workspace(), *need);
    if (!made) {
        workspace().say(made.error());
        return;
    }
    // In an event of its own, so that the click is answered before the page is made.
    QMetaObject::invokeMethod(
        this,
        [this, key = *made] {
            workspace().show({Target::Kind::Action, {}, key, {}, {}});
        },
        Qt::QueuedConnection);
}

void GapsPage::retranslate()
{
    m_axes->setItems({tr("Stages"), tr("TRL bands"), tr("Sectors")});
    m_stale->setText(tr("Being judged anew…"), "warn");
    m_users->setAccessibleName(tr("Whose access is judged"));
    m_users->setToolTip(tr("Whose access is judged"));
    m_makeAction->setText(tr("Make &Action of the Cell"));
    m_showMethod->setText(tr("&Method of the Gaps"));
    m_empty->setLinkText(tr("Read the method"));
    m_panel->retranslate();
    m_ranking->retranslate();
}

} // namespace trama::ui
