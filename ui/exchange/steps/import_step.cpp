// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/import_step.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

namespace trama::ui {

ImportStep::ImportStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_sentence(new ThemeLabel("body", "muted", this))
    , m_body(new QVBoxLayout)
{
    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(18), dp(14), dp(18), dp(14));
    layout->setSpacing(dp(4));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(dp(8));
    m_body->setSpacing(dp(10));
    layout->addLayout(m_body, 1);
}

void ImportStep::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace trama::ui
