// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/word_fix.h"

#include "core/vocabulary/suggestions.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kSuggestions = 3;

} // namespace

WordFix::WordFix(QWidget *parent)
    : FixPanel("wordFix", parent)
    , m_question(new ThemeLabel("body", "text", this))
    , m_suggestions(new QVBoxLayout)
    , m_other(new ThemeLabel("small", "muted", this))
    , m_codes(new QComboBox(this))
    , m_apply(button("applyWord", "check", this))
{
    m_codes->setObjectName(QStringLiteral("wordCodes"));
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setBuddy(m_codes);
    body()->addWidget(m_question);
    body()->addLayout(m_suggestions);
    body()->addWidget(m_other);
    body()->addWidget(m_codes);
    body()->addWidget(m_apply, 0, Qt::AlignLeft);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_issue.arguments.value(0), m_issue.arguments.value(1),
            m_codes->currentData().toString());
    });
}

bool WordFix::canFix(const exchange::Issue &issue)
{
    return issue.code == QLatin1String("unknown-code")
        && vocabulary::codeList(issue.arguments.value(0)) != nullptr;
}

void WordFix::setIssue(const exchange::Issue &issue, int rows)
{
    m_issue = issue;
    m_rows = rows;
    showIssue();
    setVisible(true);
}

void WordFix::fillCodes()
{
    const QString list = m_issue.arguments.value(0);
    m_codes->clear();
    for (const vocabulary::Term &term : vocabulary::codeList(list)->terms) {
        m_codes->addItem(texts().term(list, term.code), term.code);
    }
}

void WordFix::showIssue()
{
    if (!canFix(m_issue)) {
        return;
    }
    const QString list = m_issue.arguments.value(0);
    const QString word = m_issue.arguments.value(1);
    setTexts(m_issue, tr("“%1” is not in the list").arg(word));
    m_question->setText(tr("It stands in %n rows. What did the sender mean?", nullptr, m_rows));
    m_other->setText(tr("All there are"));
    m_apply->setText(tr("Apply to %n rows", nullptr, m_rows));
    fillCodes();
    while (QLayoutItem *item = m_suggestions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto found = vocabulary::suggestions(*vocabulary::codeList(list), word, kSuggestions);
    for (const vocabulary::Suggestion &suggestion : found) {
        auto *choice = button("suggestion", nullptr, this);
        choice->setText(texts().term(list, suggestion.code));
        choice->setProperty("code", suggestion.code);
        choice->setToolTip(tr("Alike by %1").arg(texts().percent(suggestion.likeness)));
        m_suggestions->addWidget(choice);
        connect(choice, &QPushButton::clicked, this, [this, list, word, suggestion] {
            const QString code = suggestion.code;
            Q_EMIT chosen(list, word, code);
        });
    }
    if (!found.empty()) {
        m_codes->setCurrentIndex(m_codes->findData(found.front().code));
    }
}

void WordFix::retranslate()
{
    showIssue();
}

} // namespace trama::ui
