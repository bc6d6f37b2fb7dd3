// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "ui/exchange/import_job.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/exchange/steps/check_step.h"
#include "ui/exchange/steps/columns_step.h"
#include "ui/exchange/steps/duplicates_step.h"
#include "ui/exchange/steps/places_step.h"
#include "ui/exchange/steps/source_step.h"
#include "ui/exchange/steps/step_button.h"
#include "ui/exchange/steps/summary_step.h"
#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kWidth = 1080;
constexpr int kHeight = 680;
constexpr int kSteps = 188;

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_job(new ImportJob(*workspace.project(), this))
    , m_rows(new ListPreviewModel(this))
    , m_stack(new QStackedWidget(this))
    , m_source(new SourceStep(m_rows, this))
    , m_columns(new ColumnsStep(this))
    , m_check(new CheckStep(m_rows, this))
    , m_places(new PlacesStep(this))
    , m_duplicates(new DuplicatesStep(workspace, this))
    , m_summary(new SummaryStep(this))
    , m_error(new ThemeLabel("body", "error", this))
    , m_progress(new QProgressBar(this))
    , m_doing(new ThemeLabel("small", "muted", this))
    , m_cancel(button("importCancel", nullptr, this))
    , m_back(button("importBack", "arrow-left", this))
    , m_next(primaryButton("importNext", nullptr, this))
{
    setObjectName(QStringLiteral("importDialog"));
    m_error->setObjectName(QStringLiteral("importError"));
    for (QWidget *step : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_places),
             static_cast<QWidget *>(m_duplicates), static_cast<QWidget *>(m_summary)}) {
        m_stack->addWidget(step);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_error);
    right->addWidget(m_stack, 1);
    m_error->setContentsMargins(dp(18), dp(12), dp(18), 0);
    m_error->hide();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeSteps());
    sides->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(sides, 1);
    layout->addWidget(makeFooter());
    resize(dp(kWidth), dp(kHeight));
    connectSteps();
    retranslate();
    readAgain();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::isBusy() const
{
    return m_job->isBusy();
}

QWidget *ImportDialog::makeSteps()
{
    auto *steps = new QWidget(this);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(dp(10), dp(14), dp(10), dp(14));
    layout->setSpacing(dp(4));
    for (int i = 0; i < StepCount; ++i) {
        m_stepButtons[std::size_t(i)] = new StepButton(i + 1, steps);
        layout->addWidget(m_stepButtons[std::size_t(i)]);
        connect(
            m_stepButtons[std::size_t(i)], &StepButton::clicked, this, [this, i] { go(Step(i)); });
    }
    layout->addStretch(1);
    steps->setFixedWidth(dp(kSteps));
    return steps;
}

QWidget *ImportDialog::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setObjectName(QStringLiteral("importFooter"));
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(dp(18), dp(12), dp(18), dp(12));
    layout->setSpacing(dp(8));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setFixedWidth(dp(180));
    m_progress->setTextVisible(false);
    m_doing->setWordWrap(false);
    layout->addWidget(m_progress);
    layout->addWidget(m_doing, 1);
    layout->addStretch(0);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step(m_step - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    return footer;
}

void ImportDialog::connectSteps()
{
    connect(m_job, &ImportJob::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, int(all));
        m_progress->setValue(int(done));
        m_doing->setText(tr("%1 of %2 rows").arg(texts().integer(done), texts().integer(all)));
    });
    connect(m_source, &SourceStep::chosen, this,
        [this](const exchange::ImportOptions &options, bool areColumnsOther) {
            m_options = options;
            if (areColumnsOther) {
                m_options.map.clear();
                m_options.cells.clear();
                m_options.same.clear();
                m_options.apart.clear();
            }
            readAgain();
        });
    connect(m_source, &SourceStep::keptRefused, this, [this] {
        m_options = {};
        m_keptFrom.clear();
        readAgain();
    });
    connect(m_columns, &ColumnsStep::decimalChosen, this, [this](int column, const QString &sign) {
        m_options.decimals.insert(m_preview.headers[column], sign);
        m_isChecked = false;
        settle();
    });
    connect(m_check, &CheckStep::cellTyped, this,
        [this](qint64 row, const QString &column, const QString &text) {
            typeCell(row, column, text);
        });
    connect(m_check, &CheckStep::repairChosen, this, [this](bool repairs) {
        m_options.repairsText = repairs;
        check();
    });
    connect(m_places, &PlacesStep::chosen, this, [this](const exchange::ImportOptions &options) {
        m_options = options;
        check();
    });
    connect(m_columns, &ColumnsStep::fieldChosen, this, &ImportDialog::chooseField);
    connect(m_duplicates, &DuplicatesStep::decided, this,
        [this](const exchange::ImportOptions &options) {
            m_options = options;
            m_isChecked = false; // counted anew on the way to the summary
        });
    connect(m_check, &CheckStep::wordTaught, this,
        [this](const QString &list, const QString &word, const QString &code) {
            m_options.words[list].insert(word, code);
            check();
        });
}

void ImportDialog::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    settle();
    if (step >= Check && (!m_isChecked || (step == Duplicates && !m_hasDuplicates))) {
        check();
    }
}

void ImportDialog::next()
{
    if (m_step == Summary) {
        write();
    } else {
        go(Step(m_step + 1));
    }
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import – %1").arg(QFileInfo(m_path).fileName()));
    m_source->retranslate();
    m_columns->retranslate();
    m_check->retranslate();
    m_places->retranslate();
    m_duplicates->retranslate();
    m_summary->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_progress->setAccessibleName(tr("Progress"));
    showFields();
    settle();
}

void ImportDialog::settle()
{
    const bool isBusy = m_job->isBusy();
    const QString names[StepCount]{
        tr("Source"), tr("Columns"), tr("Check"), tr("Places"), tr("Duplicates"), tr("Summary")};
    QString found[StepCount];
    if (m_isRead) {
        const auto mapped = m_preview.fields.size() - m_preview.fields.count(QString());
        found[Source] = tr("%n rows", nullptr, int(m_preview.rowCount));
        found[Columns]
            = tr("%1 of %2 taken")
                  .arg(texts().integer(mapped), texts().integer(m_preview.fields.size()));
    }
    if (m_isChecked) {
        found[Check] = m_check->found();
        found[Places] = m_places->found();
    }
    if (m_hasDuplicates) {
        found[Duplicates] = m_duplicates->found();
    }
    for (int i = 0; i < StepCount; ++i) {
        StepButton *step = m_stepButtons[std::size_t(i)];
        step->setTexts(names[i], found[i]);
        step->setState(i == m_step ? StepButton::State::Current
                : i < m_step       ? StepButton::State::Done
                                   : StepButton::State::Ahead);
    }
    m_progress->setVisible(isBusy);
    m_doing->setVisible(isBusy);
    m_back->setEnabled(m_step > Source && !isBusy);
    const bool isReady
        = m_isRead && (m_step < Check || m_isChecked || (m_step == Duplicates && m_hasDuplicates));
    m_next->setEnabled(isReady && !isBusy);
    m_next->setText(m_step == Summary
            ? tr("Import %n rows", nullptr, int(m_report.added + m_report.updated))
            : tr("Next: %1").arg(names[m_step + 1]));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ImportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("surface"));
    const auto *footer = findChild<QWidget *>(QStringLiteral("importFooter"));
    const int bottom = footer->geometry().top();
    painter.fillRect(QRect(0, 0, dp(kSteps), bottom), theme().color("window"));
    painter.fillRect(footer->geometry(), theme().color("window"));
    painter.setPen(QPen(theme().color("line"), 1));
    painter.drawLine(0, bottom, width(), bottom);
    painter.drawLine(dp(kSteps), 0, dp(kSteps), bottom);
}

} // namespace trama::ui
