// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/targets_dialog.h"

#include "ui/monitor/indicator_words.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

using monitor::Indicator;

constexpr int kMost = 99'999;
/// In the order of the application form: outputs, then results.
constexpr Indicator kOrder[]{Indicator::Events, Indicator::Plans, Indicator::ErdfPlans,
    Indicator::RegionalPlans, Indicator::Practices, Indicator::People, Indicator::ErdfImproved,
    Indicator::RegionalImproved};

} // namespace

TargetsDialog::TargetsDialog(const monitor::Targets &targets, QWidget *parent)
    : QDialog(parent)
    , m_plans(new QLabel(this))
{
    setObjectName(QStringLiteral("targets"));
    setWindowTitle(tr("Targets of the Project"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(dp(8));
    form->setHorizontalSpacing(dp(18));
    m_plans->setObjectName(QStringLiteral("target_plans"));
    for (const Indicator indicator : kOrder) {
        auto *name = new QLabel(nameOf(indicator), this);
        name->setToolTip(definitionOf(indicator));
        if (indicator == Indicator::Plans) {
            form->addRow(name, m_plans);
            continue;
        }
        auto *box = new QSpinBox(this);
        box->setObjectName(QStringLiteral("target_") + monitor::code(indicator));
        box->setRange(0, kMost);
        box->setValue(targets.of(indicator));
        box->setAccessibleName(nameOf(indicator));
        box->setAccessibleDescription(definitionOf(indicator));
        box->setToolTip(definitionOf(indicator));
        name->setBuddy(box);
        form->addRow(name, box);
        connect(box, &QSpinBox::valueChanged, this, &TargetsDialog::settle);
        m_boxes[std::size_t(indicator)] = box;
    }
    auto *hint = new ThemeLabel("small", "muted", this);
    hint->setText(tr("They are kept in the project, so that partners see the same ones."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    layout->setSpacing(dp(14));
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    settle();
}

QSpinBox *TargetsDialog::boxOf(Indicator indicator) const
{
    return m_boxes[std::size_t(indicator)];
}

void TargetsDialog::settle()
{
    const int erdf = boxOf(Indicator::ErdfPlans)->value();
    const int regional = boxOf(Indicator::RegionalPlans)->value();
    boxOf(Indicator::ErdfImproved)->setMaximum(erdf);
    boxOf(Indicator::RegionalImproved)->setMaximum(regional);
    m_plans->setText(texts().integer(erdf + regional));
}

monitor::Targets TargetsDialog::targets() const
{
    monitor::Targets targets;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i] != nullptr) {
            targets.wanted[i] = m_boxes[i]->value();
        }
    }
    targets.wanted[std::size_t(Indicator::Plans)]
        = targets.of(Indicator::ErdfPlans) + targets.of(Indicator::RegionalPlans);
    return targets;
}

} // namespace trama::ui
