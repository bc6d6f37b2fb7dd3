// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/complement.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace trama::ui {

class ComplementCard;
struct ComplementWords;
class ThemeLabel;

/// Who can lend what to whom among the compared regions, the largest gain first, then what they
/// should build together; each with its evidence one click away.
class ComplementList : public QWidget {
    Q_OBJECT
public:
    ComplementList(Workspace &workspace, QWidget *parent);
    void show(const std::vector<int> &regions); ///< by the report as it is
    void retranslate();
    /// How much stands behind the sentences: facilities compared, and those not checked of late.
    void setCertainty(int facilities, int notChecked);
    int count() const; ///< all, shown or not

private:
    void refresh();
    void addLoan(const compare::Loan &loan, int index);
    void addTogether(const compare::Shared &shared, int index);
    ComplementCard *addCard(const ComplementWords &words, int index);
    void open(Target::Kind kind, const std::vector<storage::Key> &keys);
    void askWhy(std::size_t need);
    void act(std::size_t need);

    Workspace &m_workspace;
    std::shared_ptr<const gap::GapReport> m_report;
    compare::Complementarities m_found;
    bool m_isAll = false;
    ThemeLabel *m_title;
    ThemeLabel *m_sub;
    QVBoxLayout *m_cards;
    QPushButton *m_more;
    ThemeLabel *m_certainty;
};

} // namespace trama::ui
