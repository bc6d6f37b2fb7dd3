// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/complement_card.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/shape_mark.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kRadius = 6; ///< dp
constexpr double kMark = 12;

/// The shape of a region in its colour.
ShapeMark *regionMark(int category, QWidget *parent)
{
    auto *mark = new ShapeMark(kMark, parent);
    mark->setShapes([category] {
        const render::CategoryStyle own = render::categoryStyle(category, theme());
        constexpr double kMiddle = kMark / 2;
        return std::vector<render::Shape>{
            render::Shape{render::categoricalShape(own.shape, {kMiddle, kMiddle}, kMiddle - 1),
                own.fill, {own.outline, 1, false}, render::Pattern::None, {}}};
    });
    return mark;
}

QString withBold(const QString &sentence, const QStringList &names)
{
    QString text = sentence.toHtmlEscaped();
    for (const QString &name : names) {
        const QString escaped = name.toHtmlEscaped();
        text.replace(escaped, QStringLiteral("<b>%1</b>").arg(escaped));
    }
    return text;
}

} // namespace

ComplementCard::ComplementCard(const ComplementWords &words, int index, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("complement%1").arg(index));
    setAccessibleName(words.sentence);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(dp(14), dp(12), dp(14), dp(10));
    all->setSpacing(dp(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(dp(6));
    for (qsizetype i = 0; i < words.regions.size(); ++i) {
        if (i > 0 && words.isLoan) {
            head->addWidget(new IconLabel("arrow-right", "muted", 14, this));
        }
        head->addWidget(regionMark(words.regions[i].category, this));
        auto *name = new ElidedLabel("small", "muted", this);
        name->setText(words.regions[i].name);
        head->addWidget(name);
    }
    head->addStretch(1);
    auto *pill = new Pill(this);
    pill->setText(words.pill, "accent", words.pillIcon);
    head->addWidget(pill);
    all->addLayout(head);

    auto *sentence = new ThemeLabel("body", "text", this);
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setTextFormat(Qt::RichText);
    sentence->setText(withBold(words.sentence, words.boldNames));
    all->addWidget(sentence);

    auto *links = new QWidget(this);
    auto *flow = new FlowLayout(links, 14, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto link = [&](const char *name, const QString &text, auto signal) {
        QPushButton *made = linkButton(name, links);
        made->setText(text);
        made->setAccessibleDescription(words.sentence);
        connect(made, &QPushButton::clicked, this, signal);
        flow->addWidget(made);
    };
    link("showOnMap", tr("Show on map"), &ComplementCard::mapRequested);
    link("showRows", tr("Show rows"), &ComplementCard::rowsRequested);
    link("why", tr("Why?"), &ComplementCard::whyRequested);
    QPushButton *make = button("makeAction", "plan", links);
    make->setText(tr("Make Action"));
    connect(make, &QPushButton::clicked, this, &ComplementCard::actionRequested);
    flow->addWidget(make);
    all->addWidget(links);
}

void ComplementCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
}

} // namespace trama::ui
