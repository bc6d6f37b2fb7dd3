// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/summary_step.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kLines = 8;

} // namespace

SummaryStep::SummaryStep(QWidget *parent)
    : ImportStep(parent)
    , m_remember(new QCheckBox(this))
    , m_undo(new ThemeLabel("body", "muted", this))
{
    m_remember->setObjectName(QStringLiteral("importRemember"));
    m_remember->setChecked(true);
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(10));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < kLines; ++i) {
        auto *number = new ThemeLabel(i == 0 ? "figure" : "chartTitle", "text", this);
        number->setObjectName(QStringLiteral("summary%1").arg(i));
        number->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        number->setWordWrap(false);
        auto *name = new ThemeLabel("body", "text", this);
        name->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        grid->addWidget(number, i, 0);
        grid->addWidget(name, i, 1);
        m_numbers.append(number);
        m_names.append(name);
    }
    card->body()->addLayout(grid);
    body()->addWidget(card);
    body()->addWidget(m_remember);
    body()->addWidget(m_undo);
    body()->addStretch(1);
}

void SummaryStep::setReport(const exchange::ImportReport &report)
{
    m_report = report;
    retranslate();
}

void SummaryStep::retranslate()
{
    setTexts(tr("Summary"), tr("Nothing has been written so far."));
    const qint64 taken = m_report.added + m_report.updated;
    const std::pair<qint64, QString> lines[kLines]{
        {m_report.read, tr("rows are in the list; of these")},
        {m_report.added, tr("will be added")},
        {m_report.updated - m_report.merged, tr("will update what this list brought before")},
        {m_report.merged, tr("will be merged with facilities that are there")},
        {m_report.skipped, tr("will be left out")},
        {m_report.located,
            tr("of the %1 taken have a place on the map").arg(texts().integer(taken))},
        {m_report.vanished, tr("rows of an older edition are no longer in the list; they stay")},
        {m_report.issues.size(), tr("issues stay, as listed in the check")},
    };
    for (int i = 0; i < kLines; ++i) {
        m_numbers[i]->setText(texts().integer(lines[i].first));
        m_names[i]->setText(lines[i].second);
    }
    m_remember->setText(tr("Remember the columns and words for the next list like this"));
    m_undo->setText(tr("The import is one step. Undo brings back the state before it, also after a "
                       "restart."));
}

bool SummaryStep::remembers() const
{
    return m_remember->isChecked();
}

} // namespace trama::ui
