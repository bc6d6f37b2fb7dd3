// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/action_head.h"

#include "ui/render/parts/frame.h"
#include "ui/render/ranking_scene.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/shape_mark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

const gap::NeedResult *judged(const gap::GapReport &report, const gap::Coordinates &at)
{
    for (const gap::NeedResult &need : report.needs) {
        if (need.at == at) {
            return &need;
        }
    }
    return nullptr;
}

/// The place of a need among the gaps of its region, by what is left of them; 0 = none.
int rankOf(const gap::GapReport &report, const gap::NeedResult &of)
{
    int rank = 0;
    for (const gap::NeedResult &need : report.needs) {
        if (need.at.region == of.at.region && gap::isGap(need.gapClass)) {
            ++rank;
            if (need.at == of.at) {
                return rank;
            }
        }
    }
    return 0;
}

} // namespace

ActionHead::ActionHead(QWidget *parent)
    : QWidget(parent)
    , m_number(new Pill(this))
    , m_chip(new ShapeMark(18, this))
    , m_need(linkButton("action-need", this))
    , m_rank(new ThemeLabel("small", "muted", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(8));
    line->addWidget(m_number);
    line->addWidget(m_chip);
    line->addWidget(m_need, 1);
    layout->addLayout(line);
    m_need->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_rank->setObjectName(QStringLiteral("action-rank"));
    layout->addWidget(m_rank);
    connect(m_need, &QPushButton::clicked, this, &ActionHead::needAsked);
}

void ActionHead::setAction(const Workspace &workspace, int number, const gap::Coordinates &at)
{
    m_number->setText(tr("Action %1").arg(texts().integer(number)), "accent");
    const gap::NeedResult *need
        = workspace.report() && at.region >= 0 ? judged(*workspace.report(), at) : nullptr;
    m_chip->setVisible(need);
    m_need->setVisible(need);
    if (!need) {
        m_rank->setText(tr("Tied to no need of the gap analysis"));
        return;
    }
    m_chip->setShapes(
        [value = need->gapClass] { return render::classChip(value, {}, 18, theme()); });
    const render::CodeNames names(workspace.snapshot(), texts());
    m_need->setText(names.need(at).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_need->setToolTip(names.need(at));
    const int rank = rankOf(*workspace.report(), *need);
    m_rank->setText(rank > 0 ? tr("G left %1, rank %2 in %3")
                                   .arg(texts().number(need->gLeft, 2), texts().integer(rank),
                                       names.region(at.region))
                             : tr("No gap any more"));
}

} // namespace trama::ui
