// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/reason_panel.h"

#include "core/gap/sentences.h"
#include "ui/gaps/reason_sections.h"
#include "ui/gaps/word_bar.h"
#include "ui/render/gap_matrix_scene.h"
#include "ui/render/parts/glyphs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/shape_mark.h"
#include "ui/widgets/tint_frame.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace trama::ui {

namespace {

ThemeLabel *plain(const char *font, const char *color, const char *name, QWidget *parent)
{
    auto *label = new ThemeLabel(font, color, parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReasonPanel::ReasonPanel(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("reason-panel"));
    setFixedWidth(dp(352));
    body()->setSpacing(0);
    setBodyFlush(true);
    makeHead();
    m_nothing = plain("body", "muted", "reason-nothing", this);
    m_nothing->setContentsMargins(dp(16), 0, dp(16), dp(16));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->addWidget(m_nothing);
    makeBody();
    makeFoot();
    clear();
}

void ReasonPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(dp(16), dp(12), dp(12), dp(8));
    auto *top = new QHBoxLayout;
    m_crumb = plain("small", "muted", "reason-crumb", head);
    m_close = iconButton("reason-close", "close", head);
    connect(m_close, &QToolButton::clicked, this, &ReasonPanel::closed);
    top->addWidget(m_crumb, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(10));
    m_chip = new ShapeMark(28, head);
    m_class = plain("panelTitle", "text", "reason-class", head);
    line->addWidget(m_chip);
    line->addWidget(m_class, 1);
    layout->addLayout(line);
    body()->addWidget(head);
}

QWidget *ReasonPanel::section(ThemeLabel **title, QHBoxLayout **tools)
{
    auto *made = new QWidget(m_chosen);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(dp(16), dp(10), dp(16), dp(10));
    layout->setSpacing(dp(6));
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(10));
    *title = new ThemeLabel("strong", "text", made);
    (*title)->setWordWrap(false);
    line->addWidget(*title, 1);
    layout->addLayout(line);
    if (tools) {
        *tools = line;
    }
    if (m_body->count() > 0) {
        m_body->addWidget(ruleLine(m_chosen));
    }
    m_body->addWidget(made);
    return made;
}

void ReasonPanel::makeBody()
{
    m_chosen = new QWidget;
    m_body = new QVBoxLayout(m_chosen);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    body()->addWidget(scrollColumn(m_chosen, this), 1);

    m_choice = section(&m_choiceTitle, nullptr);
    m_choiceList = new QVBoxLayout;
    m_choiceList->setSpacing(dp(2));
    static_cast<QVBoxLayout *>(m_choice->layout())->addLayout(m_choiceList);

    m_reason = plain("body", "text", "reason-sentence", m_chosen);
    m_reason->setContentsMargins(dp(16), 0, dp(16), dp(12));
    m_body->addWidget(m_reason);

    m_adviceBlock = new TintFrame("accentTint", m_chosen, false);
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(8));
    m_adviceIcon = new ShapeMark(18, m_adviceBlock);
    m_adviceTitle = plain("chartTitle", "text", "advice-title", m_adviceBlock);
    line->addWidget(m_adviceIcon);
    line->addWidget(m_adviceTitle, 1);
    m_adviceBlock->body()->addLayout(line);
    m_advice = plain("body", "text", "advice-sentence", m_adviceBlock);
    m_adviceBlock->body()->addWidget(m_advice);
    m_body->addWidget(m_adviceBlock);

    m_lendSection = section(&m_lendTitle, nullptr);
    m_lenders = new LenderList(m_lendSection);
    m_lenders->setObjectName(QStringLiteral("lenders"));
    m_lendNote = new ThemeLabel("caption", "muted", m_lendSection);
    m_method = linkButton("method", m_lendSection);
    connect(m_method, &QPushButton::clicked, this, &ReasonPanel::methodAsked);
    auto *lend = static_cast<QVBoxLayout *>(m_lendSection->layout());
    lend->addWidget(m_lenders);
    lend->addWidget(m_lendNote);
    lend->addWidget(m_method, 0, Qt::AlignLeft);

    QHBoxLayout *tools = nullptr;
    m_recordSection = section(&m_recordTitle, &tools);
    m_rows = linkButton("show-rows", m_recordSection);
    m_map = linkButton("show-on-map", m_recordSection);
    tools->addWidget(m_rows);
    tools->addWidget(m_map);
    connect(m_rows, &QPushButton::clicked, this, &ReasonPanel::rowsAsked);
    connect(m_map, &QPushButton::clicked, this, &ReasonPanel::mapAsked);
    m_records = new RecordList(m_recordSection);
    m_records->setObjectName(QStringLiteral("records"));
    connect(m_records, &RecordList::recordAsked, this, &ReasonPanel::recordAsked);
    m_recordNote = new ThemeLabel("small", "muted", m_recordSection);
    m_recordNote->setObjectName(QStringLiteral("record-note"));
    auto *records = static_cast<QVBoxLayout *>(m_recordSection->layout());
    records->addWidget(m_recordNote);
    records->addWidget(m_records);
    m_body->addStretch(1);
}

void ReasonPanel::makeFoot()
{
    m_foot = new QWidget(this);
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, dp(12));
    layout->setSpacing(0);
    layout->addWidget(ruleLine(m_foot));
    m_word = new WordBar(m_foot);
    connect(m_word, &WordBar::said, this, &ReasonPanel::wordSaid);
    layout->addWidget(m_word);
    m_action = primaryButton("make-action", "plan", m_foot);
    connect(m_action, &QPushButton::clicked, this, &ReasonPanel::actionAsked);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(dp(16), dp(12), dp(16), 0);
    actions->addWidget(m_action);
    actions->addStretch(1);
    layout->addLayout(actions);
    body()->addWidget(m_foot);
}

void ReasonPanel::clear()
{
    m_needs.clear();
    m_chip->hide();
    m_class->hide();
    m_close->hide();
    m_nothing->show();
    m_chosen->hide();
    m_foot->hide();
    retranslate();
}

QSet<storage::Key> ReasonPanel::facilities() const
{
    return m_needs.empty() ? QSet<storage::Key>() : m_records->facilities();
}

void ReasonPanel::setNeeds(const Workspace &workspace, std::vector<gap::NeedResult> needs,
    int current, const gap::AnalystWord &word)
{
    m_needs = std::move(needs);
    m_current = current;
    for (QWidget *part : {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_class),
             static_cast<QWidget *>(m_close), m_chosen, m_foot}) {
        part->show();
    }
    m_nothing->hide();
    showChoice(workspace);
    showNeed(workspace, m_needs[static_cast<std::size_t>(current)]);
    m_word->setWord(word);
    const bool isReadOnly = workspace.project() && workspace.project()->isReadOnly();
    m_action->setEnabled(!isReadOnly);
    m_word->setEnabled(!isReadOnly);
}

void ReasonPanel::showChoice(const Workspace &workspace)
{
    while (QLayoutItem *item = m_choiceList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_choice->setVisible(m_needs.size() > 1);
    if (m_needs.size() < 2) {
        return;
    }
    m_choiceTitle->setText(tr("%n needs in this cell", nullptr, int(m_needs.size())));
    const render::CodeNames names(workspace.snapshot(), texts());
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const gap::NeedResult &need = m_needs[i];
        QPushButton *link = linkButton("need-of-cell", m_choice);
        link->setText(
            tr("%1: %2").arg(names.need(need.at), render::className(need.gapClass, texts())));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setToolTip(link->text());
        link->setEnabled(int(i) != m_current);
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT needChosen(int(i)); });
        m_choiceList->addWidget(link);
    }
}

void ReasonPanel::showNeed(const Workspace &workspace, const gap::NeedResult &need)
{
    const render::CodeNames names(workspace.snapshot(), texts());
    const gap::GapSettings &settings = workspace.report()->settings;
    m_crumb->setText(names.region(need.at.region) + QStringLiteral(": ") + names.need(need.at));
    m_chip->setShapes(
        [value = need.gapClass] { return render::classChip(value, {}, 28, theme()); });
    const bool isWhole = need.target == std::floor(need.target);
    m_class->setText(
        tr("%1: %2 of %3 needed")
            .arg(render::className(need.gapClass, texts()), texts().integer(need.supply.nOpen),
                texts().number(need.target, isWhole ? 0 : 1)));
    m_reason->setText(gap::reason(need, workspace.snapshot(), settings, texts()));
    m_adviceBlock->setVisible(!need.advice.empty());
    if (!need.advice.empty()) {
        const gap::Advice advice = need.advice.front();
        m_adviceIcon->setShapes([advice] {
            return render::adviceIcon(advice, QRectF(0, 0, 18, 18), theme().color("accent"));
        });
        const bool isBorrow = advice == gap::Advice::Borrow && !need.lenders.empty();
        const QString title = render::adviceName(advice, texts());
        m_adviceTitle->setText(
            isBorrow ? tr("Borrow from %1").arg(names.region(need.lenders.front().region)) : title);
        m_advice->setText(gap::adviceText(need, workspace.snapshot(), settings, texts()));
    }
    m_lenders->setLenders(workspace, need);
    m_lenders->setVisible(!need.lenders.empty());
    m_lendNote->setText(need.lenders.empty()
            ? tr("No other region of the set has a facility for this that admits these users and "
                 "has room.")
            : tr("Borrow: open facilities there, each worth half for every %1 minutes away, of "
                 "those missing here. Borrowing is advised from %2.")
                  .arg(texts().number(settings.halfLifeMinutes, 0),
                      texts().number(settings.borrowFrom, 2)));
    m_records->setNeed(workspace, need);
    const QSet<storage::Key> &facilities = m_records->facilities();
    m_rows->setVisible(!facilities.isEmpty());
    m_map->setVisible(!facilities.isEmpty());
    m_recordNote->setVisible(facilities.isEmpty() || m_records->isOfLender());
    m_recordNote->setText(m_records->isOfLender()
            ? tr("None in %1. These are the facilities of %2 that could lend.")
                  .arg(names.region(need.at.region), names.region(need.lenders.front().region))
            : tr("No record in %1 and none that could lend.").arg(names.region(need.at.region)));
}

void ReasonPanel::retranslate()
{
    if (m_needs.empty()) {
        m_crumb->setText(tr("No cell chosen"));
    }
    m_nothing->setText(
        tr("Choose a cell to read why it is a gap, who could lend, and what to do.\n\n"
           "A need says which facilities a region wants for a service at a stage of a chain. "
           "Coverage counts those that are open to the chosen users.\n\n"
           "The first condition that holds gives the class; weight, demand and loss give the "
           "rank."));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_lendTitle->setText(tr("Who could lend"));
    m_method->setText(tr("Method"));
    m_recordTitle->setText(tr("Records behind it"));
    m_rows->setText(tr("Show rows"));
    m_map->setText(tr("Show on map"));
    m_word->retranslate();
    m_action->setText(tr("Make Action"));
}

} // namespace trama::ui
