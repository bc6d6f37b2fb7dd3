// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/word_bar.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

const QStringList &wordCodes()
{
    static const QStringList codes{
        QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("not_needed")};
    return codes;
}

} // namespace

WordBar::WordBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemeLabel("strong", "text", this))
    , m_said(new ThemeLabel("small", "muted", this))
    , m_words(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(16), dp(10), dp(16), 0);
    layout->setSpacing(dp(8));
    auto *title = new QHBoxLayout;
    m_said->setObjectName(QStringLiteral("word-said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    title->addWidget(m_title);
    title->addWidget(m_said, 1);
    layout->addLayout(title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(dp(4));
    m_words->setExclusive(false);
    for (int i = 0; i < wordCodes().size(); ++i) {
        QPushButton *word
            = button(("word-" + wordCodes()[i].toLatin1()).constData(), nullptr, this);
        word->setCheckable(true);
        word->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_words->addButton(word, i);
        buttons->addWidget(word, 1);
    }
    layout->addLayout(buttons);
    connect(m_words, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT said(m_words->button(id)->isChecked() ? wordCodes()[id] : QString());
    });
}

void WordBar::setWord(const gap::AnalystWord &word)
{
    for (int i = 0; i < wordCodes().size(); ++i) {
        m_words->button(i)->setChecked(word.word == wordCodes()[i]);
    }
    const QString name = texts().term(QStringLiteral("analyst_word"), word.word);
    m_said->setText(word.word.isEmpty() ? tr("not decided")
            : word.decided.isValid()    ? tr("%1, %2").arg(name, texts().date(word.decided))
                                        : name);
}

void WordBar::retranslate()
{
    m_title->setText(tr("Analyst’s word"));
    m_words->button(0)->setText(tr("Accept"));
    m_words->button(1)->setText(tr("Reject"));
    m_words->button(2)->setText(tr("Not needed"));
}

} // namespace trama::ui
