// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_card.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/progress_row.h"

#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr std::array kShown{monitor::Indicator::Plans, monitor::Indicator::Events,
    monitor::Indicator::Practices, monitor::Indicator::People};

} // namespace

PlanCard::PlanCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("planCard"));
    for (const monitor::Indicator indicator : kShown) {
        const QByteArray name = "plan_" + monitor::code(indicator).toLatin1();
        auto *row = new ProgressRow(name.constData(), this);
        connect(row, &ProgressRow::clicked, this, &PlanCard::opened);
        body()->addWidget(row);
        m_rows.append(row);
    }
    body()->addStretch(1);
}

void PlanCard::show(const monitor::Monitoring &monitoring)
{
    const int started = monitoring.actionsStarted;
    setTitle(monitoring.actions == 0
            ? tr("No action is planned yet")
            : tr("%1 of %n actions have started", nullptr, monitoring.actions)
                  .arg(texts().integer(started)));
    setSub(tr("Against what the project promised"));
    for (std::size_t i = 0; i < kShown.size(); ++i) {
        const monitor::Progress &progress = monitoring.of(kShown[i]);
        m_rows[qsizetype(i)]->setProgress(
            texts().get(QLatin1String("monitor.name.") + monitor::code(kShown[i])),
            progress.reached, progress.wanted);
    }
}

} // namespace trama::ui
