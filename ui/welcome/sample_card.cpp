// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/sample_card.h"

#include "ui/welcome/land_picture.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kRadius = 6; ///< dp
constexpr double kWords = 292;
constexpr double kLarge = 380;
constexpr double kSmall = 224;
constexpr double kInside = 24;

} // namespace

SampleCard::SampleCard(QWidget *parent)
    : QFrame(parent)
    , m_crumb(new ThemeLabel("small", "muted"))
    , m_question(new ThemeLabel("pageTitle", "text"))
    , m_what(new ThemeLabel("body", "muted"))
    , m_open(primaryButton("welcomeSampleCard", "tour", this))
    , m_words(new QWidget(this))
    , m_picture(new LandPicture(this))
{
    setObjectName(QStringLiteral("sampleCard"));
    auto *words = new QVBoxLayout(m_words);
    words->addWidget(m_crumb);
    words->addWidget(m_question);
    words->addWidget(m_what);
    words->addStretch(1);
    words->addWidget(m_open);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_words);
    all->addWidget(m_picture, 1);
    m_picture->setRegions(sampleOutlines());
    layOut();
}

void SampleCard::setLarge(bool isLarge)
{
    m_isLarge = isLarge;
    layOut();
}

void SampleCard::layOut()
{
    m_words->setFixedWidth(dp(kWords));
    m_words->layout()->setContentsMargins(dp(kInside), dp(kInside), dp(kInside), dp(kInside));
    m_words->layout()->setSpacing(dp(6));
    setFixedHeight(dp(m_isLarge ? kLarge : kSmall));
}

void SampleCard::retranslate()
{
    m_crumb->setText(tr("Sample project"));
    m_question->setText(tr("Which gaps can seven regions close together?"));
    m_what->setText(tr("Real outlines, invented facilities. See the way from a list of facilities "
                       "to an action plan."));
    m_open->setText(tr("Open the Sample"));
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("raised"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
}

void SampleCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace trama::ui
