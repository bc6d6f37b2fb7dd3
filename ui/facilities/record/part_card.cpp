// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/part_card.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trama::ui {

PartCard::PartCard(storage::Key key, QWidget *parent)
    : QFrame(parent)
    , m_key(key)
    , m_icon(new QLabel(this))
    , m_title(new ThemeLabel("strong", "text", this))
    , m_sub(new ThemeLabel("small", "muted", this))
    , m_doubt(new ThemeLabel("small", "error", this))
    , m_edit(iconButton("editPart", "edit", this))
    , m_delete(iconButton("deletePart", "delete", this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("part-%1").arg(key));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(dp(2));
    texts->addWidget(m_title);
    texts->addWidget(m_sub);
    texts->addWidget(m_doubt);
    m_doubt->setObjectName(QStringLiteral("partDoubt"));
    m_doubt->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(8));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(m_edit, 0, Qt::AlignTop);
    line->addWidget(m_delete, 0, Qt::AlignTop);
    m_layout->setContentsMargins(dp(10), dp(8), dp(6), dp(8));
    m_layout->setSpacing(dp(10));
    m_layout->addLayout(line);
    m_edit->setCheckable(true);
    connect(m_edit, &QToolButton::clicked, this, &PartCard::editAsked);
    connect(m_delete, &QToolButton::clicked, this, &PartCard::deleteAsked);
}

void PartCard::setPart(const Part &part)
{
    m_icon->setPixmap(iconPixmap(part.icon, dp(16), theme().color("muted"), devicePixelRatioF()));
    m_title->setText(part.title);
    m_sub->setText(part.sub);
    m_sub->setVisible(!part.sub.isEmpty());
    m_doubt->setText(part.doubt);
    m_doubt->setVisible(!part.doubt.isEmpty());
    setAccessibleName(part.title);
    setAccessibleDescription(part.doubt.isEmpty() ? part.sub : part.doubt);
}

void PartCard::setForm(QWidget *form)
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(1);
        item->widget()->hide();
        delete item;
    }
    if (form != nullptr) {
        m_layout->addWidget(form);
        form->show();
    }
    m_edit->setChecked(form != nullptr);
}

void PartCard::retranslate()
{
    m_edit->setToolTip(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit %1").arg(m_title->text()));
    m_delete->setToolTip(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete %1").arg(m_title->text()));
}

void PartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
}

} // namespace trama::ui
