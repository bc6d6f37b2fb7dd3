// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/analyst_word.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

class QVBoxLayout;

namespace trama::ui {

class LenderList;
class RecordList;
class ShapeMark;
class TintFrame;
class WordBar;

/// Why one cell of the matrix is what it is: class, sentences, advice, lenders, records, the
/// analyst's word, and the way to an action. Shows what it is given and asks its page for the rest.
class ReasonPanel : public Card {
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    /// The needs of the cell, best-ranked first, and which of them is looked at.
    void setNeeds(const Workspace &workspace, std::vector<gap::NeedResult> needs, int current,
        const gap::AnalystWord &word);
    void clear(); ///< nothing chosen: says what the page does
    void retranslate();
    QSet<storage::Key> facilities() const;

Q_SIGNALS:
    void needChosen(int index);
    void closed();
    void recordAsked(qint64 facility);
    void rowsAsked();
    void mapAsked();
    void methodAsked();
    void wordSaid(const QString &word); ///< empty = taken back
    void actionAsked();

private:
    void makeHead();
    void makeBody();
    void makeFoot();
    QWidget *section(ThemeLabel **title, QHBoxLayout **tools);
    void showNeed(const Workspace &workspace, const gap::NeedResult &need);
    void showChoice(const Workspace &workspace);

    std::vector<gap::NeedResult> m_needs;
    int m_current = 0;
    ThemeLabel *m_crumb = nullptr;
    QToolButton *m_close = nullptr;
    ShapeMark *m_chip = nullptr;
    ThemeLabel *m_class = nullptr;
    QWidget *m_chosen = nullptr; ///< everything below the head
    ThemeLabel *m_nothing = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_choice = nullptr;
    ThemeLabel *m_choiceTitle = nullptr;
    QVBoxLayout *m_choiceList = nullptr;
    ThemeLabel *m_reason = nullptr;
    TintFrame *m_adviceBlock = nullptr;
    ShapeMark *m_adviceIcon = nullptr;
    ThemeLabel *m_adviceTitle = nullptr;
    ThemeLabel *m_advice = nullptr;
    QWidget *m_lendSection = nullptr;
    ThemeLabel *m_lendTitle = nullptr;
    LenderList *m_lenders = nullptr;
    ThemeLabel *m_lendNote = nullptr;
    QPushButton *m_method = nullptr;
    QWidget *m_recordSection = nullptr;
    ThemeLabel *m_recordTitle = nullptr;
    QPushButton *m_rows = nullptr;
    QPushButton *m_map = nullptr;
    RecordList *m_records = nullptr;
    ThemeLabel *m_recordNote = nullptr;
    WordBar *m_word = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace trama::ui
