// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/ranking_card.h"

#include "ui/gaps/ranking_delegate.h"
#include "ui/render/ranking_scene.h"
#include "ui/widgets/appearance.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr std::size_t kFirst = 8;

} // namespace

RankingCard::RankingCard(QWidget *parent)
    : Card(parent)
    , m_model(new GapRankingModel(this))
    , m_table(new QTableView(this))
    , m_all(linkButton("all-gaps", this))
{
    setObjectName(QStringLiteral("ranking-card"));
    headerTools()->addWidget(m_all);
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RankingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(dp(20));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(dp(30));
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid()) {
                Q_EMIT needChosen(m_model->need(index.row()).at);
            }
        });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == GapRankingModel::Need) {
            fitHeight();
        }
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isAll = !m_isAll;
        show(*m_workspace);
    });
}

void RankingCard::setReport(const Workspace &workspace, const gap::GapReport &narrowed)
{
    render::RankingInput input = render::rankingInput(narrowed, std::numeric_limits<int>::max());
    m_gaps = std::move(input.needs);
    m_hasRegions = input.hasRegions;
    m_isJudged = std::any_of(narrowed.needs.begin(), narrowed.needs.end(),
        [](const gap::NeedResult &need) { return need.gapClass != gap::GapClass::NotMapped; });
    m_workspace = &workspace;
    show(workspace);
}

void RankingCard::show(const Workspace &workspace)
{
    const QSignalBlocker blocker(m_table->selectionModel());
    const std::size_t count = m_isAll ? m_gaps.size() : std::min(kFirst, m_gaps.size());
    m_model->setNeeds({m_gaps.begin(), m_gaps.begin() + static_cast<std::ptrdiff_t>(count)},
        render::CodeNames(workspace.snapshot(), texts()), texts());
    m_table->setColumnHidden(GapRankingModel::Region, !m_hasRegions);
    m_table->resizeColumnsToContents();
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(GapRankingModel::Need, QHeaderView::Stretch);
    fitHeight();
    retranslate();
}

void RankingCard::fitHeight()
{
    const int height = dp(needsTwoLines() ? 44 : 28);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->horizontalHeader()->setFixedHeight(dp(30));
    m_table->setFixedHeight(
        m_model->rowCount() * height + dp(30) + 2 * m_table->frameWidth() + dp(2));
}

/// Whether a name is longer than its column is wide.
bool RankingCard::needsTwoLines() const
{
    const QFontMetrics metrics(typeFont("strong"));
    const int room = m_table->columnWidth(GapRankingModel::Need) - 2 * dp(8);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, GapRankingModel::Need);
        if (metrics.horizontalAdvance(index.data().toString()) > room) {
            return true;
        }
    }
    return false;
}

void RankingCard::setCurrent(const gap::Coordinates &at)
{
    const QSignalBlocker blocker(m_table->selectionModel());
    const int row = m_model->rowOf(at);
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        m_table->selectRow(row);
    }
    m_table->viewport()->update();
}

void RankingCard::retranslate()
{
    setTitle(!m_gaps.empty() ? tr("Where to act first")
            : m_isJudged     ? tr("Nothing to act on: no gap here")
                             : tr("Nothing can be ranked before the facilities are mapped"));
    setSub(tr("G left = weight × demand × loss × (1 − best borrow)"));
    m_all->setVisible(m_gaps.size() > kFirst);
    m_all->setText(m_isAll ? tr("Show the first %n", nullptr, int(kFirst))
                           : tr("Show all %n gaps", nullptr, int(m_gaps.size())));
    m_table->setVisible(!m_gaps.empty());
    m_table->setAccessibleName(tr("Gaps by rank"));
}

} // namespace trama::ui
