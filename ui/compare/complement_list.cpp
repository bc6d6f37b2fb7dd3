// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/complement_list.h"

#include "core/gap/judge/lending.h"
#include "ui/commands/action_commands.h"
#include "ui/compare/complement_card.h"
#include "ui/render/gap_matrix_scene.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kFew = 6; ///< cards until the person asks for all
constexpr int kMost = 60;

RegionMark markOf(const snapshot::Snapshot &snapshot, int region)
{
    const auto &regions = snapshot.regions();
    const std::vector<int> colors = render::categories(std::vector<double>(regions.size(), 1));
    return {regions[std::size_t(region)].name, colors[std::size_t(region)]};
}

} // namespace

ComplementList::ComplementList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_sub(new ThemeLabel("small", "muted", this))
    , m_cards(new QVBoxLayout)
    , m_more(linkButton("allComplements", this))
    , m_certainty(new ThemeLabel("small", "muted", this))
{
    setObjectName(QStringLiteral("complements"));
    m_title->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(dp(10));
    head->addWidget(m_title);
    head->addWidget(m_sub, 1);
    m_cards->setSpacing(dp(10));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, dp(6), 0);
    all->setSpacing(dp(8));
    all->addLayout(head);
    all->addLayout(m_cards);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(dp(8));
    foot->addWidget(new IconLabel("method", "muted", 16, this), 0, Qt::AlignTop);
    foot->addWidget(m_certainty, 1);
    all->addLayout(foot);
    all->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isAll = !m_isAll;
        refresh();
    });
}

void ComplementList::retranslate()
{
    m_title->setText(tr("Complementarities"));
}

void ComplementList::setCertainty(int facilities, int notChecked)
{
    QStringList words{tr("How sure is this?"), tr("%n facilities compared,", nullptr, facilities),
        tr("%n of them not checked for 24 months.", nullptr, notChecked)};
    if (m_report) {
        words.append(tr("Needs come from %1.")
                         .arg(texts().get(
                             QLatin1String("gap.needs-from.") + gap::code(m_report->needsFrom))));
    }
    m_certainty->setText(words.join(QLatin1Char(' ')));
}

int ComplementList::count() const
{
    return int(m_found.loans.size() + m_found.together.size());
}

void ComplementList::show(const std::vector<int> &regions)
{
    m_report = m_workspace.report();
    m_found
        = m_report ? compare::complementarities(*m_report, regions) : compare::Complementarities();
    refresh();
}

void ComplementList::refresh()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int room = m_isAll ? kMost : kFew;
    const int together = std::min(int(m_found.together.size()), m_isAll ? kMost : 2);
    const int loans = std::min(int(m_found.loans.size()), room - together);
    for (int i = 0; i < loans; ++i) {
        addLoan(m_found.loans[std::size_t(i)], i);
    }
    for (int i = 0; i < together; ++i) {
        addTogether(m_found.together[std::size_t(i)], loans + i);
    }
    m_sub->setText(count() == 0
            ? tr("None of the regions can lend what another lacks.")
            : tr("%1 of %2, largest gain first")
                  .arg(texts().integer(loans + together), texts().integer(count())));
    m_more->setVisible(count() > kFew);
    m_more->setText(m_isAll ? tr("Show fewer") : tr("Show all %1").arg(texts().integer(count())));
}

ComplementCard *ComplementList::addCard(const ComplementWords &words, int index)
{
    auto *card = new ComplementCard(words, index, this);
    m_cards->addWidget(card);
    return card;
}

void ComplementList::addLoan(const compare::Loan &loan, int index)
{
    const snapshot::Snapshot &snapshot = m_workspace.snapshot();
    const gap::NeedResult &need = m_report->needs[loan.need];
    ComplementWords words;
    words.regions = {markOf(snapshot, loan.lender.region), markOf(snapshot, need.at.region)};
    words.sentence = compare::sentence(loan, *m_report, snapshot, texts());
    words.boldNames = {words.regions[0].name, words.regions[1].name};
    words.pill = tr("Borrow +%1").arg(texts().number(loan.lender.borrow, 2));
    ComplementCard *card = addCard(words, index);
    const auto keys = [this, loan] {
        return gap::lendingFacilities(m_workspace.snapshot(), m_report->settings,
            m_report->needs[loan.need], loan.lender.region);
    };
    connect(card, &ComplementCard::mapRequested, this,
        [this, keys] { open(Target::Kind::OnMap, keys()); });
    connect(card, &ComplementCard::rowsRequested, this,
        [this, keys] { open(Target::Kind::Rows, keys()); });
    connect(card, &ComplementCard::whyRequested, this, [this, at = loan.need] { askWhy(at); });
    connect(card, &ComplementCard::actionRequested, this, [this, at = loan.need] { act(at); });
}

void ComplementList::addTogether(const compare::Shared &shared, int index)
{
    const snapshot::Snapshot &snapshot = m_workspace.snapshot();
    ComplementWords words;
    words.isLoan = false;
    for (const std::size_t need : shared.needs) {
        words.regions.append(markOf(snapshot, m_report->needs[need].at.region));
        words.boldNames.append(words.regions.last().name);
    }
    words.sentence = compare::sentence(shared, *m_report, snapshot, texts());
    words.pill = render::adviceName(gap::Advice::BuildTogether, texts());
    words.pillIcon = "link";
    ComplementCard *card = addCard(words, index);
    // Nobody has it: the rows are what the regions have in that sector.
    const gap::Coordinates at = m_report->needs[shared.needs.front()].at;
    const auto show = [this, shared, at](Target::Kind kind) {
        Target target{kind, {}, 0, {}, {}};
        for (const std::size_t need : shared.needs) {
            target.filter.regions.insert(m_report->needs[need].at.region);
        }
        target.filter.sectors = at.sector.isEmpty() ? QStringList() : QStringList(at.sector);
        m_workspace.show(target);
    };
    connect(card, &ComplementCard::mapRequested, this, [show] { show(Target::Kind::OnMap); });
    connect(card, &ComplementCard::rowsRequested, this, [show] { show(Target::Kind::Rows); });
    connect(card, &ComplementCard::whyRequested, this,
        [this, need = shared.needs.front()] { askWhy(need); });
    connect(card, &ComplementCard::actionRequested, this,
        [this, need = shared.needs.front()] { act(need); });
}

void ComplementList::open(Target::Kind kind, const std::vector<storage::Key> &keys)
{
    Target target{kind, {}, 0, {}, {}};
    target.filter.keys = QSet<storage::Key>(keys.begin(), keys.end());
    m_workspace.show(target);
}

void ComplementList::askWhy(std::size_t need)
{
    m_workspace.show({Target::Kind::Need, {}, 0, {}, m_report->needs[need].at});
}

void ComplementList::act(std::size_t need)
{
    const auto made = makeAction(m_workspace, m_report->needs[need]);
    if (!made) {
        m_workspace.say(made.error());
        return;
    }
    m_workspace.show({Target::Kind::Action, {}, *made, {}, {}});
}

} // namespace trama::ui
