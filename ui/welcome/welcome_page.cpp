// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/welcome/choice_button.h"
#include "ui/welcome/news_popup.h"
#include "ui/welcome/recent_card.h"
#include "ui/welcome/sample_card.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>

namespace trama::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeChoices());
    columns->addWidget(makeOffers(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(columns, 1);
    all->addWidget(makeFoot());
    connectChoices();
    retranslate();
    refresh();
}

void WelcomePage::connectChoices()
{
    connect(m_new, &ChoiceButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &ChoiceButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(m_sample, &ChoiceButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_sampleCard->open(), &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_import, &ChoiceButton::clicked, this, &WelcomePage::importRequested);
    connect(m_tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    connect(m_news, &QPushButton::clicked, this, &WelcomePage::showNews);
    connect(m_language, &QComboBox::activated, this, [](int index) {
        Preferences preferences = Preferences::read();
        preferences.language = static_cast<text::Language>(index);
        preferences.keep();
        applyLanguage(preferences.language);
    });
    connect(m_theme, &QComboBox::activated, this, [](int index) {
        Preferences preferences = Preferences::read();
        preferences.theme = static_cast<ThemeChoice>(index);
        preferences.keep();
        applyTheme(preferences.theme);
    });
}

void WelcomePage::retranslate()
{
    m_motto->setText(tr("Facilities, gaps, chains, plans"));
    m_sample->setTexts(tr("Open the Sample"), tr("Seven regions, invented facilities"));
    m_import->setTexts(
        tr("Import a Spreadsheet"), tr("Excel, CSV, GeoJSON, KML"), QStringLiteral("Ctrl+I"));
    m_open->setTexts(tr("Open"), tr("A project file (.gpkg)"), QStringLiteral("Ctrl+O"));
    m_new->setTexts(tr("New"), tr("Pick a region and start"), QStringLiteral("Ctrl+N"));
    m_tour->setText(tr("Take the two-minute tour"));
    m_promise->setText(tr("No data leaves this computer. Trama works without a network and keeps "
                          "everything in one file."));
    m_sampleCard->retranslate();
    m_recentTitle->setText(tr("Recent projects"));
    m_drop->setText(tr("Or drop a spreadsheet or a project file anywhere on this window"));
    m_news->setText(tr("What is new"));
    m_credit->setText(tr("© EuroGeographics for the administrative boundaries"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    refreshFoot();
}

void WelcomePage::refreshFoot()
{
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietTheme(m_theme);
    m_language->setCurrentIndex(static_cast<int>(texts().language()));
    m_theme->setCurrentIndex(static_cast<int>(Preferences::read().theme));
}

void WelcomePage::refresh()
{
    for (QLayout *list : {static_cast<QLayout *>(m_cardFlow), static_cast<QLayout *>(m_missing)}) {
        while (QLayoutItem *item = list->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    const QVector<RecentFile> files = RecentFiles::read();
    for (const RecentFile &file : files) {
        if (file.exists()) {
            addCard(file);
        } else {
            addMissing(file);
        }
    }
    m_sampleCard->setLarge(files.isEmpty());
    m_recentTitle->setVisible(!files.isEmpty());
    m_recentCount->setVisible(!files.isEmpty());
    m_cards->setVisible(m_cardFlow->count() > 0);
    m_recentCount->setText(tr("%n files", nullptr, int(files.size())));
    refreshFoot();
}

void WelcomePage::addCard(const RecentFile &file)
{
    auto *card = new RecentCard(file, m_cards);
    m_cardFlow->addWidget(card);
    connect(
        card, &RecentCard::clicked, this, [this, path = file.path] { Q_EMIT openRequested(path); });
    connect(card, &RecentCard::removeRequested, this, [this, path = file.path] {
        RecentFiles::forget(path);
        refresh();
    });
}

void WelcomePage::addMissing(const RecentFile &file)
{
    auto *missing = new MissingFile(file, this);
    m_missing->addWidget(missing);
    connect(
        missing, &MissingFile::locateRequested, this, [this, path = file.path] { locate(path); });
    connect(missing, &MissingFile::removeRequested, this, [this, path = file.path] {
        RecentFiles::forget(path);
        refresh();
    });
}

void WelcomePage::locate(const QString &path)
{
    const QString found
        = dialogs().openFile(this, tr("Where the Project Is Now"), tr("Trama projects (*.gpkg)"));
    if (found.isEmpty()) {
        return;
    }
    RecentFiles::move(path, found);
    refresh();
    Q_EMIT openRequested(found);
}

void WelcomePage::showNews()
{
    auto *news = new NewsPopup(this);
    news->setAttribute(Qt::WA_DeleteOnClose);
    news->showAbove(*m_news);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("surface"));
    painter.fillRect(m_choices->geometry(), theme().color("window"));
    painter.fillRect(m_foot->geometry(), theme().color("window"));
    painter.setPen(QPen(theme().color("line"), 1));
    const double top = m_foot->geometry().top() + 0.5;
    painter.drawLine(QPointF(0, top), QPointF(width(), top));
    const double edge = m_choices->geometry().right() + 0.5;
    painter.drawLine(QPointF(edge, 0), QPointF(edge, m_choices->geometry().bottom()));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QTimer::singleShot(0, this, &WelcomePage::refresh);
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace trama::ui
