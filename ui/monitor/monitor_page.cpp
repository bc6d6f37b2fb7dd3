// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitor_page.h"

#include "ui/commands/monitor_commands.h"
#include "ui/monitor/indicator_words.h"
#include "ui/monitor/line_model.h"
#include "ui/monitor/own_indicator_table.h"
#include "ui/monitor/targets_dialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/twin_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace trama::ui {

namespace {

using monitor::Indicator;

constexpr double kTargets = 340; ///< dp
constexpr int kOutputs = 4; ///< the first indicators; the rest are parts and results

} // namespace

MonitorPage::MonitorPage(Workspace &workspace)
    : Page(workspace, "monitor")
{
    countAll();
    m_plan = button("monitorPlan", "plan", this);
    m_targets = button("monitorTargets", "edit", this);
    tools()->addWidget(m_targets);
    tools()->addWidget(m_plan);
    connect(m_targets, &QPushButton::clicked, this, &MonitorPage::changeTargets);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        this->workspace().show({Target::Kind::Page, QStringLiteral("plan"), 0, {}, {}});
    });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(dp(12));
    columns->addWidget(makeTargets());
    columns->addWidget(makeLines(), 1);
    content()->addLayout(columns, 1);
}

QWidget *MonitorPage::makeTargets()
{
    auto *inside = new QWidget(this);
    m_outputs = new Card(inside);
    m_results = new Card(inside);
    for (std::size_t i = 0; i < monitor::kIndicators; ++i) {
        const auto indicator = Indicator(i);
        Card *card = i < kOutputs ? m_outputs : m_results;
        auto *row
            = new ProgressRow(("monitor_" + monitor::code(indicator).toLatin1()).constData(), card);
        row->setCheckable(true);
        row->setAutoExclusive(false);
        connect(row, &ProgressRow::clicked, this, [this, indicator] { choose(indicator); });
        card->body()->addWidget(row);
        m_rows.append(row);
    }
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, dp(4), 0);
    all->setSpacing(dp(12));
    all->addWidget(m_outputs);
    all->addWidget(m_results);
    all->addStretch(1);
    QScrollArea *scroll = scrollColumn(inside, this);
    scroll->setFixedWidth(dp(kTargets));
    return scroll;
}

QWidget *MonitorPage::makeLines()
{
    auto *inside = new QWidget(this);
    m_lineCard = new Card(inside);
    m_lineCard->setBodyFlush(true);
    m_which = new Segmented(m_lineCard);
    m_which->setObjectName(QStringLiteral("monitorWhich"));
    m_lineCard->headerTools()->addWidget(m_which);
    m_lines = new LineModel(this);
    m_table = new QTableView(m_lineCard);
    m_table->setObjectName(QStringLiteral("monitorLines"));
    m_table->setModel(m_lines);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LineModel::Title, QHeaderView::Stretch);
    m_lineCard->body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { open(index.row()); });
    connect(m_which, &Segmented::currentChanged, this, &MonitorPage::refreshLines);

    m_semesterCard = new Card(inside);
    m_semesters = new BarChart("monitorSemesters", m_semesterCard);
    m_semesterCard->headerTools()->addWidget(
        new TwinButton("semesterTable", m_semesters, m_semesterCard));
    m_semesterCard->body()->addWidget(m_semesters);
    m_semesterCard->body()->addStretch(1);
    m_own = new Card(inside);
    m_own->setBodyFlush(true);
    m_ownTable = new OwnIndicatorTable(m_own);
    m_own->body()->addWidget(m_ownTable);
    connect(m_ownTable, &OwnIndicatorTable::opened, this, [this](storage::Key key) {
        workspace().show(
            {Target::Kind::Record, QStringLiteral("performance_indicator"), key, {}, {}});
    });
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(dp(12));
    all->addWidget(m_lineCard, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(dp(12));
    below->addWidget(m_semesterCard, 2);
    below->addWidget(m_own, 3);
    all->addLayout(below);
    return inside;
}

void MonitorPage::retranslate()
{
    m_plan->setText(tr("Action Plans"));
    m_targets->setText(tr("Targets…"));
    m_targets->setToolTip(tr("What the project has promised"));
    m_which->setItems({tr("All"), tr("That count"), tr("Missing")});
    m_which->setAccessibleName(tr("Which rows are listed"));
    m_outputs->setSub(tr("Outputs, targets of the project"));
    m_results->setSub(tr("Plans by kind of instrument, and results"));
    m_own->setSub(tr("Self-defined indicators, one an instrument"));
}

void MonitorPage::refresh()
{
    auto made = monitor::monitoring(*workspace().project(),
        monitor::targetsFrom(workspace().project()->settings()), workspace().asOf());
    if (!made) {
        workspace().say(made.error());
        return;
    }
    m_monitoring = std::move(*made);
    refreshTargets();
    refreshLines();
    refreshSemesters();
    m_ownTable->show(m_monitoring.indicators);
    m_own->setVisible(!m_monitoring.indicators.empty());
}

void MonitorPage::refreshTargets()
{
    int met = 0;
    for (std::size_t i = 0; i < monitor::kIndicators; ++i) {
        const monitor::Progress &progress = m_monitoring.of(Indicator(i));
        ProgressRow *row = m_rows[qsizetype(i)];
        row->setProgress(nameOf(progress.indicator), progress.reached, progress.wanted,
            progress.isMet() ? tr("reached") : tr("%n missing", nullptr, progress.missing()));
        row->setToolTip(definitionOf(progress.indicator));
        row->setChecked(progress.indicator == m_chosen);
        met += i < kOutputs && progress.isMet();
    }
    m_outputs->setTitle(
        tr("%1 of %n targets are reached", nullptr, kOutputs).arg(texts().integer(met)));
    QStringList money;
    for (const monitor::Money &sum : m_monitoring.money) {
        money.append(QStringLiteral("%1 %2").arg(sum.currency, texts().number(sum.influenced, 0)));
    }
    m_results->setTitle(money.isEmpty() ? tr("No money influenced is recorded")
                                        : tr("%1 of funds influenced").arg(texts().list(money)));
    const auto &own = m_monitoring.indicators;
    const auto reached = std::count_if(
        own.begin(), own.end(), [](const monitor::OwnIndicator &one) { return one.share() >= 1; });
    m_own->setTitle(tr("%1 of %n own indicators are at their target", nullptr, int(own.size()))
                        .arg(texts().integer(reached)));
    m_ownTable->setAccessibleName(m_own->accessibleName());
}

void MonitorPage::choose(Indicator indicator)
{
    m_chosen = indicator;
    for (std::size_t i = 0; i < monitor::kIndicators; ++i) {
        m_rows[qsizetype(i)]->setChecked(Indicator(i) == indicator);
    }
    refreshLines();
    refreshSemesters();
}

void MonitorPage::refreshLines()
{
    if (m_monitoring.progress.empty()) {
        return; // not shown yet
    }
    const monitor::Progress &progress = m_monitoring.of(m_chosen);
    m_lines->setLines(progress.lines, LineModel::Which(m_which->current()));
    m_lineCard->setTitle(tr("%1: %2 of %3")
                             .arg(nameOf(m_chosen), texts().integer(progress.reached),
                                 texts().integer(progress.wanted)));
    m_lineCard->setSub(definitionOf(m_chosen));
    m_table->setAccessibleName(tr("Rows behind %1").arg(nameOf(m_chosen)));
    Q_EMIT statusChanged();
}

void MonitorPage::refreshSemesters()
{
    if (m_monitoring.progress.empty()) {
        return; // not shown yet
    }
    QVector<Bar> bars;
    int most = 0;
    for (const monitor::Semester &semester : m_monitoring.semesters) {
        most = std::max(most, semester.reached[std::size_t(m_chosen)]);
    }
    QString best;
    int timesMost = 0;
    for (const monitor::Semester &semester : m_monitoring.semesters) {
        const int reached = semester.reached[std::size_t(m_chosen)];
        const QString name = tr("%1, half %2").arg(semester.year).arg(semester.half);
        const bool isMost = reached == most && most > 0;
        best = isMost && best.isEmpty() ? name : best;
        timesMost += isMost ? 1 : 0;
        bars.append({semester.name(), name, double(reached), texts().integer(reached), isMost});
    }
    m_semesterCard->setVisible(most > 0);
    m_semesterCard->setTitle(timesMost == 1
            ? tr("Most in %1: %2").arg(best, texts().integer(most))
            : tr("Most in %n half-years: %1 each", nullptr, timesMost).arg(texts().integer(most)));
    m_semesterCard->setSub(tr("%1 by half-year").arg(nameOf(m_chosen)));
    m_semesters->setAccessibleName(m_semesterCard->accessibleName());
    m_semesters->setBars(bars, tr("Half-year"), nameOf(m_chosen));
}

void MonitorPage::changeTargets()
{
    auto *dialog = new TargetsDialog(monitor::targetsFrom(workspace().project()->settings()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Result<void> done = setTargets(workspace(), dialog->targets()); !done) {
            workspace().say(done.error());
        }
    });
    dialog->open();
}

void MonitorPage::open(int row)
{
    const monitor::Line &line = m_lines->line(row);
    workspace().show({Target::Kind::Record, line.entity, line.key, {}, {}});
}

TableTwin *MonitorPage::twin() const
{
    return m_semesters;
}

QString MonitorPage::sub() const
{
    return tr("As of %1").arg(texts().date(workspace().asOf()));
}

QStringList MonitorPage::status() const
{
    return {tr("%n rows listed", nullptr, m_lines->rowCount()),
        tr("%1 of %n actions have started", nullptr, m_monitoring.actions)
            .arg(texts().integer(m_monitoring.actionsStarted))};
}

} // namespace trama::ui
