// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/check_step.h"

#include "ui/exchange/models/issue_group_model.h"
#include "ui/exchange/models/issue_model.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/exchange/steps/cell_fix.h"
#include "ui/exchange/steps/preview_table.h"
#include "ui/exchange/steps/word_fix.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

using exchange::Severity;

constexpr int kSide = 264;
constexpr int kRowsSegment = 4; ///< after all, errors, warnings, notes
constexpr int kWidths[IssueModel::ColumnCount]{34, 88, 100, 132, 300};

} // namespace

CheckStep::CheckStep(ListPreviewModel *rows, QWidget *parent)
    : ImportStep(parent)
    , m_issues(new IssueModel(this))
    , m_kinds(new Segmented(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_rows(new PreviewTable(rows, this))
    , m_none(new ThemeLabel("body", "muted", this))
    , m_repair(new QCheckBox(this))
    , m_fix(new WordFix(this))
    , m_cellFix(new CellFix(this))
    , m_groupsTitle(new ThemeLabel("strong", "text", this))
    , m_groups(new IssueGroupModel(this))
    , m_groupTable(new QTableView(this))
    , m_allGroups(linkButton("allIssues", this))
{
    m_repair->setObjectName(QStringLiteral("importRepair"));
    m_kinds->setObjectName(QStringLiteral("issueKinds"));
    m_table->setObjectName(QStringLiteral("importIssues"));
    m_rows->setObjectName(QStringLiteral("checkedRows"));
    m_table->setModel(m_issues);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_none);
    m_none->setAlignment(Qt::AlignCenter);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(dp(12));
    sides->addWidget(m_stack, 1);
    sides->addWidget(makeSide());
    body()->addWidget(m_kinds, 0, Qt::AlignLeft);
    body()->addWidget(m_repair);
    body()->addLayout(sides, 1);
    connect(m_kinds, &Segmented::currentChanged, this, &CheckStep::showKind);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::showFix);
    connect(m_repair, &QCheckBox::clicked, this, &CheckStep::repairChosen);
    connect(m_fix, &WordFix::chosen, this, &CheckStep::wordTaught);
    connect(m_cellFix, &CellFix::typed, this, &CheckStep::cellTyped);
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CheckStep::showGroup);
    connect(
        m_allGroups, &QPushButton::clicked, this, [this] { m_groupTable->setCurrentIndex({}); });
}

QWidget *CheckStep::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(dp(kSide));
    m_groupTable->setObjectName(QStringLiteral("issueGroups"));
    m_groupTable->setModel(m_groups);
    m_groupTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groupTable->setTabKeyNavigation(false);
    m_groupTable->setShowGrid(false);
    m_groupTable->setWordWrap(false);
    m_groupTable->verticalHeader()->hide();
    m_groupTable->horizontalHeader()->hide();
    m_groupTable->horizontalHeader()->setSectionResizeMode(
        IssueGroupModel::Title, QHeaderView::Stretch);
    m_groupTable->horizontalHeader()->setSectionResizeMode(
        IssueGroupModel::Count, QHeaderView::ResizeToContents);
    auto *title = new QHBoxLayout;
    title->addWidget(m_groupsTitle, 1);
    title->addWidget(m_allGroups);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_fix);
    layout->addWidget(m_cellFix);
    layout->addLayout(title);
    layout->addWidget(m_groupTable, 1);
    return side;
}

void CheckStep::showGroup()
{
    const QString group = m_groups->groupAt(m_groupTable->currentIndex().row());
    m_allGroups->setVisible(!group.isEmpty());
    if (!group.isEmpty() && m_kinds->current() != 0) {
        const QSignalBlocker silent(m_kinds);
        m_kinds->setCurrent(0); // a group stands among all
    }
    m_issues->setGroup(group);
    showKind();
}

void CheckStep::setWidths()
{
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    m_groupTable->verticalHeader()->setDefaultSectionSize(dp(28));
    for (int column = 0; column < IssueModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, dp(kWidths[column]));
    }
}

void CheckStep::setReport(const exchange::ImportReport &report, const QStringList &headers)
{
    const QString group = m_groups->groupAt(m_groupTable->currentIndex().row());
    m_report = report;
    m_headers = headers;
    m_issues->set(report.issues);
    m_groups->set(m_issues->issues());
    const int row = m_groups->rowOf(group);
    m_groupTable->setCurrentIndex(row < 0 ? QModelIndex() : m_groups->index(row, 0));
    m_issues->setGroup(row < 0 ? QString() : group);
    setWidths();
    m_rows->fitColumns();
    retranslate();
    showKind();
}

void CheckStep::showKind()
{
    const int kind = m_kinds->current();
    if (kind == kRowsSegment) {
        m_stack->setCurrentWidget(m_rows);
        m_fix->hide();
        m_cellFix->hide();
        return;
    }
    const std::optional<Severity> severities[]{
        std::nullopt, Severity::Error, Severity::Warning, Severity::Note};
    m_issues->setSeverity(severities[kind]);
    m_stack->setCurrentWidget(m_issues->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_none);
    if (m_issues->rowCount() > 0) {
        m_table->setCurrentIndex(m_issues->index(0, IssueModel::Row));
    }
    showFix();
}

void CheckStep::showFix()
{
    const int row = m_table->currentIndex().row();
    m_fix->hide();
    m_cellFix->hide();
    if (row < 0 || row >= m_issues->rowCount()) {
        return;
    }
    const exchange::Issue &issue = m_issues->issueAt(row);
    if (!WordFix::canFix(issue)) {
        if (CellFix::canFix(issue, m_headers)) {
            m_cellFix->setIssue(issue);
        }
        return;
    }
    const auto rows = std::count_if(
        m_report.issues.begin(), m_report.issues.end(), [&issue](const exchange::Issue &other) {
            return other.code == issue.code && other.arguments == issue.arguments;
        });
    m_fix->setIssue(issue, int(rows));
}

QString CheckStep::found() const
{
    const int errors = m_issues->count(Severity::Error);
    const int warnings = m_issues->count(Severity::Warning);
    if (errors + warnings == 0) {
        return tr("nothing to look at");
    }
    QStringList found;
    if (errors > 0) {
        found.append(tr("%n errors", nullptr, errors));
    }
    if (warnings > 0) {
        found.append(tr("%n to look at", nullptr, warnings));
    }
    return found.join(QStringLiteral(", "));
}

void CheckStep::retranslate()
{
    const text::Texts &catalogue = texts();
    setTexts(tr("Check the values"),
        tr("%1 of %2 rows are ready. What stays marked is taken and flagged; rows with errors are "
           "left out.")
            .arg(catalogue.integer(m_report.added + m_report.updated),
                catalogue.integer(m_report.read)));
    m_kinds->setItems({tr("All %1").arg(catalogue.integer(m_report.issues.size())),
        tr("Errors %1").arg(catalogue.integer(m_issues->count(Severity::Error))),
        tr("To look at %1").arg(catalogue.integer(m_issues->count(Severity::Warning))),
        tr("Notes %1").arg(catalogue.integer(m_issues->count(Severity::Note))), tr("First rows")});
    const auto garbled
        = std::count_if(m_report.issues.begin(), m_report.issues.end(), [](const auto &issue) {
              return issue.code == QLatin1String("mojibake")
                  || issue.code == QLatin1String("repaired");
          });
    m_repair->setVisible(garbled > 0);
    m_repair->setText(tr("Put the mixed-up letters of %n cells right", nullptr, int(garbled)));
    m_none->setText(tr("Nothing of this kind was found."));
    m_table->setAccessibleName(tr("Issues"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_fix->retranslate();
    m_cellFix->retranslate();
    m_groupsTitle->setText(tr("All problems"));
    m_groupTable->setAccessibleName(tr("Kinds of problems"));
    m_allGroups->setText(tr("Show all"));
    m_allGroups->setVisible(m_groupTable->currentIndex().isValid());
}

} // namespace trama::ui
