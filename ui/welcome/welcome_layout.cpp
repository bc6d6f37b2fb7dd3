// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/choice_button.h"
#include "ui/welcome/sample_card.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>

namespace trama::ui {

namespace {

constexpr double kLeftColumn = 400; ///< dp
constexpr double kLeftInside = 56;
constexpr double kRightInside = 48;
constexpr double kLogo = 50;

/// The mark of the program beside its name.
QHBoxLayout *makeName(QWidget *parent, ThemeLabel *motto)
{
    auto *mark = new QLabel(parent);
    mark->setPixmap(
        QIcon(QStringLiteral(":/trama/icons/app.svg")).pixmap(QSize(dp(kLogo), dp(kLogo))));
    auto *name = new ThemeLabel("figure", "text", parent);
    name->setText(QStringLiteral("Trama"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(motto);
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(mark);
    row->addLayout(words, 1);
    return row;
}

} // namespace

QWidget *WelcomePage::makeChoices()
{
    auto *choices = new QWidget(this);
    m_motto = new ThemeLabel("body", "muted", choices);
    m_sample = new ChoiceButton("welcomeSample", "tour", choices);
    m_import = new ChoiceButton("welcomeImport", "import", choices);
    m_open = new ChoiceButton("welcomeOpen", "open", choices);
    m_new = new ChoiceButton("welcomeNew", "new-project", choices);
    m_tour = linkButton("welcomeTour", choices);
    m_promise = new ThemeLabel("small", "muted", choices);
    m_promise->setObjectName(QStringLiteral("welcomePromise"));
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(dp(kLeftInside), dp(44), dp(40), dp(20));
    column->setSpacing(dp(8));
    column->addLayout(makeName(choices, m_motto));
    column->addSpacing(dp(24));
    for (ChoiceButton *choice : {m_sample, m_import, m_open, m_new}) {
        column->addWidget(choice);
    }
    auto *tour = new QHBoxLayout;
    tour->setSpacing(dp(8));
    tour->addWidget(new IconLabel("tour", "muted", 16, choices));
    tour->addWidget(m_tour);
    tour->addStretch(1);
    column->addSpacing(dp(12));
    column->addLayout(tour);
    column->addStretch(1);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(dp(12));
    promise->addWidget(new IconLabel("confidential", "muted", 16, choices), 0, Qt::AlignTop);
    promise->addWidget(m_promise, 1);
    column->addLayout(promise);
    m_choices = scrollColumn(choices, this);
    m_choices->setFixedWidth(dp(kLeftColumn));
    return m_choices;
}

QWidget *WelcomePage::makeOffers()
{
    auto *inside = new QWidget(this);
    m_sampleCard = new SampleCard(inside);
    m_recentTitle = new ThemeLabel("panelTitle", "text", inside);
    m_recentTitle->setWordWrap(false);
    m_recentCount = new ThemeLabel("small", "muted", inside);
    m_cards = new QWidget(inside);
    m_cardFlow = new FlowLayout(m_cards, 16, 16);
    m_missing = new QVBoxLayout;
    m_missing->setSpacing(dp(8));
    m_drop = new ThemeLabel("small", "muted", inside);
    auto *title = new QHBoxLayout;
    title->setSpacing(dp(10));
    title->addWidget(m_recentTitle);
    title->addWidget(m_recentCount, 1);
    auto *drop = new QHBoxLayout;
    drop->setSpacing(dp(8));
    drop->addWidget(new IconLabel("import", "muted", 14, inside));
    drop->addWidget(m_drop, 1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(dp(kRightInside), dp(40), dp(kRightInside), dp(24));
    column->setSpacing(dp(12));
    column->addWidget(m_sampleCard);
    column->addSpacing(dp(16));
    column->addLayout(title);
    column->addWidget(m_cards);
    column->addLayout(m_missing);
    column->addLayout(drop);
    column->addStretch(1);
    return scrollColumn(inside, this);
}

QWidget *WelcomePage::makeFoot()
{
    m_foot = new QWidget(this);
    QWidget *foot = m_foot;
    m_language = new QComboBox(foot);
    m_language->setObjectName(QStringLiteral("welcomeLanguage"));
    m_language->addItems({QStringLiteral("English"), QStringLiteral("Português")});
    m_theme = new QComboBox(foot);
    m_theme->setObjectName(QStringLiteral("welcomeTheme"));
    m_theme->addItems({QString(), QString(), QString()});
    m_news = linkButton("welcomeNews", foot);
    m_credit = new ThemeLabel("small", "muted", foot);
    m_credit->setWordWrap(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(dp(kLeftInside), dp(6), dp(20), dp(6));
    row->setSpacing(dp(8));
    row->addWidget(new IconLabel("language", "muted", 16, foot));
    row->addWidget(m_language);
    row->addSpacing(dp(16));
    row->addWidget(new IconLabel("theme", "muted", 16, foot));
    row->addWidget(m_theme);
    row->addStretch(1);
    row->addWidget(m_news);
    row->addSpacing(dp(16));
    row->addWidget(m_credit);
    return foot;
}

} // namespace trama::ui
