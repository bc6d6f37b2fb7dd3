// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/recent_files.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace trama::ui {

class ChoiceButton;
class FlowLayout;
class SampleCard;
class ThemeLabel;

/// What stands in the window while no project is open: the ways to begin, the sample, and the
/// projects opened lately. Opens nothing itself; the shell does what is asked.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void refresh(); ///< the recent files as they are now

Q_SIGNALS:
    void newRequested();
    void openRequested(const QString &path); ///< empty = ask
    void sampleRequested();
    void importRequested();
    void tourRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeOffers();
    QWidget *makeFoot();
    void connectChoices();
    void retranslate();
    void refreshFoot();
    void addCard(const RecentFile &file);
    void addMissing(const RecentFile &file);
    void locate(const QString &path);
    void showNews();

    QWidget *m_choices;
    QWidget *m_foot;
    ThemeLabel *m_motto;
    ChoiceButton *m_sample;
    ChoiceButton *m_import;
    ChoiceButton *m_open;
    ChoiceButton *m_new;
    QPushButton *m_tour;
    ThemeLabel *m_promise;
    SampleCard *m_sampleCard;
    ThemeLabel *m_recentTitle;
    ThemeLabel *m_recentCount;
    QWidget *m_cards;
    FlowLayout *m_cardFlow;
    QVBoxLayout *m_missing;
    ThemeLabel *m_drop;
    QComboBox *m_language;
    QComboBox *m_theme;
    QPushButton *m_news;
    ThemeLabel *m_credit;
};

} // namespace trama::ui
