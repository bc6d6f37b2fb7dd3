// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_start.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trama::ui {

PlanStart::PlanStart(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ThemeLabel("panelTitle", "text", this))
    , m_cards(new QHBoxLayout)
{
    setObjectName(QStringLiteral("plan-start"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dp(16));
    layout->addStretch(1);
    auto *icon = new IconLabel("plan", "muted", 40, this);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    m_cards->setSpacing(dp(12));
    m_cards->addStretch(1);
    m_forms = {addForm("interreg-2014"), addForm("interreg-2021")};
    m_cards->addStretch(1);
    layout->addLayout(m_cards);
    layout->addStretch(2);
}

PlanStart::Form PlanStart::addForm(const char *code)
{
    Form form;
    form.code = QLatin1String(code);
    form.card = new Card(this);
    form.card->setFixedWidth(dp(320));
    form.words = new ThemeLabel("body", "muted", form.card);
    form.start = button((QByteArray("start-") + code).constData(), "add", form.card);
    form.card->body()->addWidget(form.words);
    form.card->body()->addStretch(1);
    form.card->body()->addWidget(form.start, 0, Qt::AlignLeft);
    m_cards->addWidget(form.card);
    connect(
        form.start, &QPushButton::clicked, this, [this, of = form.code] { Q_EMIT planAsked(of); });
    return form;
}

void PlanStart::setReadOnly(bool isReadOnly)
{
    for (const Form &form : m_forms) {
        form.start->setEnabled(!isReadOnly);
    }
}

void PlanStart::retranslate()
{
    m_sentence->setText(tr("No action plan yet. Start one in a form of Interreg Europe."));
    for (const Form &form : m_forms) {
        form.card->setTitle(texts().term(QStringLiteral("plan_template"), form.code));
        form.start->setText(tr("Start This Plan"));
        form.start->setAccessibleDescription(
            texts().term(QStringLiteral("plan_template"), form.code));
    }
    m_forms[0].words->setText(
        tr("General information, policy context, and for each action six fields: background, "
           "action, players, timeframe, costs and funding; signature and endorsement at the end."));
    m_forms[1].words->setText(
        tr("For regions that reach no policy change by the end of the core phase. Each action says "
           "its nature, timeframe, stakeholders, and how it derives from the project."));
}

} // namespace trama::ui
