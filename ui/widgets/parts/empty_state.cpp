// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr double kIcon = 40;
constexpr double kSentence = 420; ///< dp, widest line

} // namespace

EmptyState::EmptyState(const char *icon, QWidget *parent)
    : QWidget(parent)
    , m_all(new QVBoxLayout(this))
    , m_sentence(new ThemeLabel("body", "text"))
    , m_primary(primaryButton("emptyPrimary", nullptr, this))
    , m_link(linkButton("emptyLink", this))
{
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_all->addStretch(2);
    m_all->addWidget(new IconLabel(icon, "muted", kIcon), 0, Qt::AlignHCenter);
    m_all->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_all->addWidget(m_primary, 0, Qt::AlignHCenter);
    m_all->addWidget(m_link, 0, Qt::AlignHCenter);
    m_all->addStretch(3);
    m_primary->hide();
    m_link->hide();
    layOut();
}

void EmptyState::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setPrimaryText(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setLinkText(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void EmptyState::layOut()
{
    m_all->setContentsMargins(dp(16), dp(16), dp(16), dp(16));
    m_all->setSpacing(dp(12));
    m_sentence->setFixedWidth(dp(kSentence));
}

// Their texts may have been set on the buttons themselves.
void EmptyState::showEvent(QShowEvent *event)
{
    for (QPushButton *action : {m_primary, m_link}) {
        action->setVisible(!action->text().isEmpty());
    }
    QWidget::showEvent(event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace trama::ui
