// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_card.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

namespace trama::ui {

namespace {

constexpr double kRadius = 10; ///< dp
constexpr double kHead = 52;
constexpr double kShadow = 28;
constexpr int kShadowSteps = 14;
constexpr int kShadowAlpha = 5; ///< of 255, of each step

QString keyName(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// Caps and the words that say what they do.
QWidget *hint(const QStringList &keys, const QString &words, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(5));
    row->addWidget(new KeyCaps(keys, made));
    auto *label = new ThemeLabel("small", "muted", made);
    label->setWordWrap(false);
    label->setText(words);
    row->addWidget(label);
    return made;
}

} // namespace

PaletteCard::PaletteCard(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout)
    , m_head(makeHead(field))
    , m_foot(makeFoot())
{
    m_body->setContentsMargins(0, dp(4), 0, dp(8));
    m_body->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    all->addWidget(m_foot);
}

QWidget *PaletteCard::makeHead(QWidget *field)
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(dp(kHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(dp(20), 0, dp(14), 0);
    row->setSpacing(dp(12));
    row->addWidget(new IconLabel("search", "accent", 18, head));
    row->addWidget(field, 1);
    row->addWidget(new KeyCaps({keyName(Qt::Key_Escape)}, head));
    return head;
}

QWidget *PaletteCard::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *flow = new FlowLayout(foot, 10, 6);
    flow->setContentsMargins(dp(16), dp(9), dp(12), dp(9));
    const QString enter = keyName(Qt::Key_Enter);
    const QString alt = QKeySequence(Qt::ALT | Qt::Key_A)
                            .toString(QKeySequence::NativeText)
                            .section(QLatin1Char('+'), 0, 0);
    flow->addWidget(
        hint({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose", "what keys do"), foot));
    flow->addWidget(hint({enter}, tr("open", "what keys do"), foot));
    flow->addWidget(hint({alt, enter}, tr("show on map", "what keys do"), foot));
    auto *type = new ThemeLabel("small", "muted", foot);
    type->setWordWrap(false);
    type->setText(tr("Type", "before the characters that restrict the search"));
    flow->addWidget(type);
    flow->addWidget(hint({QStringLiteral(">")}, tr("commands", "after >"), foot));
    flow->addWidget(hint({QStringLiteral("@")}, tr("facilities", "after @"), foot));
    flow->addWidget(hint({QStringLiteral("#")}, tr("gaps", "after #"), foot));
    return foot;
}

void PaletteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
    painter.fillPath(sheet, theme().color("surface"));
    painter.setClipPath(sheet);
    painter.fillRect(m_foot->geometry(), theme().color("raised"));
    painter.setPen(theme().color("line"));
    for (const int y : {m_head->geometry().bottom(), m_foot->geometry().top()}) {
        painter.drawLine(0, y, width(), y);
    }
    painter.setClipping(false);
    painter.setPen(theme().color("lineStrong"));
    painter.drawPath(sheet);
}

void PaletteCard::paintShadow(QPainter &painter, const QRect &card)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, kShadowAlpha));
    for (int i = 1; i <= kShadowSteps; ++i) {
        const double out = dp(kShadow) * i / double(kShadowSteps);
        painter.drawRoundedRect(QRectF(card).adjusted(-out, -out, out, out).translated(0, dp(8)),
            out + dp(kRadius), out + dp(kRadius));
    }
    painter.restore();
}

} // namespace trama::ui
