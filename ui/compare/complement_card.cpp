// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/complement_card.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kRadius = 6; ///< dp
constexpr double kMark = 12;

/// The shape of a region.
class RegionShape : public QWidget {
public:
    RegionShape(int category, QWidget *parent)
        : QWidget(parent)
        , m_category(category)
    {
        setFixedSize(dp(kMark), dp(kMark));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const render::CategoryStyle own = render::categoryStyle(m_category, theme());
        painter.setPen(own.outline.isValid() ? QPen(own.outline, 1) : QPen(Qt::NoPen));
        painter.setBrush(own.fill);
        painter.drawPath(
            render::categoricalShape(own.shape, QRectF(rect()).center(), width() * 0.42));
    }

private:
    int m_category;
};

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
        head->addWidget(new RegionShape(words.regions[i].category, this));
        auto *name = new ThemeLabel("small", "muted", this);
        name->setWordWrap(false);
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
