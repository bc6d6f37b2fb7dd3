// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/evidence_strip.h"

#include "ui/plan/picture_label.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tint_frame.h"

#include <QVBoxLayout>

namespace trama::ui {

namespace {

QDate dateOf(const storage::Record &figure)
{
    return QDate::fromString(plan::fieldText(figure, "data_date"), Qt::ISODate);
}

} // namespace

EvidenceStrip::EvidenceStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemeLabel("strong", "text", this))
    , m_none(new ThemeLabel("small", "muted", this))
    , m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("evidence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_title);
    layout->addWidget(m_none);
    layout->addLayout(m_cards);
    m_cards->setSpacing(dp(8));
}

void EvidenceStrip::setFigures(
    const Workspace &workspace, const std::vector<storage::Record> &figures, const QString &today)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_none->setVisible(figures.empty());
    for (const storage::Record &figure : figures) {
        const auto state = plan::figureState(plan::fieldText(figure, "data_hash"), today);
        if (state == plan::FigureState::Changed) {
            addChange(figure);
        }
        addFigure(workspace, figure, state);
    }
}

void EvidenceStrip::addChange(const storage::Record &figure)
{
    auto *bar = new TintFrame("warnTint", this);
    bar->setObjectName(QStringLiteral("data-changed"));
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(8));
    line->addWidget(new IconLabel("stale", "warn", 16, bar), 0, Qt::AlignTop);
    auto *words = new ThemeLabel("body", "text", bar);
    words->setText(tr("Data changed since %1. The chart shows what was known then.")
                       .arg(texts().date(dateOf(figure))));
    line->addWidget(words, 1);
    QPushButton *refresh = button("refresh-figure", nullptr, bar);
    refresh->setText(tr("Refresh Chart"));
    QPushButton *keep = button("keep-figure", nullptr, bar);
    keep->setText(tr("Keep as It Is"));
    line->addWidget(refresh);
    line->addWidget(keep);
    bar->body()->addLayout(line);
    const qint64 key = figure.key;
    connect(refresh, &QPushButton::clicked, this, [this, key] { Q_EMIT refreshAsked(key); });
    connect(keep, &QPushButton::clicked, this, [this, key] { Q_EMIT keepAsked(key); });
    m_cards->addWidget(bar);
}

void EvidenceStrip::addFigure(
    const Workspace &workspace, const storage::Record &figure, plan::FigureState state)
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("figure-card"));
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(12));
    const auto bytes = workspace.project()->blob(plan::fieldKey(figure, "figure"));
    auto *picture = new PictureLabel(card);
    picture->setPicture(bytes.value_or(QByteArray()));
    line->addWidget(picture);
    auto *words = new QVBoxLayout;
    auto *caption = new ThemeLabel("strong", "text", card);
    caption->setTextFormat(Qt::PlainText);
    caption->setText(plan::fieldText(figure, "caption"));
    words->addWidget(caption);
    auto *date = new ThemeLabel("small", "muted", card);
    date->setText(dateOf(figure).isValid() ? tr("Data of %1").arg(texts().date(dateOf(figure)))
                                           : tr("Date of the data unknown"));
    words->addWidget(date);
    auto *pill = new Pill(card);
    pill->setObjectName(QStringLiteral("figure-state"));
    switch (state) {
    case plan::FigureState::Current:
        pill->setText(tr("Current"), "success");
        break;
    case plan::FigureState::Changed:
        pill->setText(tr("Data changed"), "warn");
        break;
    case plan::FigureState::Kept:
        pill->setText(tr("Kept as it was"), "info");
        break;
    case plan::FigureState::Unknown:
        pill->setText(tr("Not compared"), "plain");
        break;
    }
    words->addWidget(pill, 0, Qt::AlignLeft);
    words->addStretch(1);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    m_cards->addWidget(card);
}

void EvidenceStrip::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_none->setText(tr("No chart is kept with this action. Make an action from a cell of the "
                       "Gaps page, and its chart comes with it."));
}

} // namespace trama::ui
