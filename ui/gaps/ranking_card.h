// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/models/gap_ranking_model.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

class QTableView;

namespace trama::ui {

/// "Where to act first": the gaps by rank with every factor, the first ones or all.
class RankingCard : public Card {
    Q_OBJECT
public:
    explicit RankingCard(QWidget *parent = nullptr);
    void setReport(const Workspace &workspace, const gap::GapReport &narrowed);
    void setCurrent(const gap::Coordinates &at); ///< tells nobody
    void retranslate();

Q_SIGNALS:
    void needChosen(const trama::gap::Coordinates &at);

private:
    void show(const Workspace &workspace);
    void fitHeight();
    bool needsTwoLines() const;

    GapRankingModel *m_model;
    QTableView *m_table;
    QPushButton *m_all;
    std::vector<gap::NeedResult> m_gaps;
    bool m_isJudged = false; ///< at least one need is mapped
    bool m_hasRegions = false;
    bool m_isAll = false;
    const Workspace *m_workspace = nullptr;
};

} // namespace trama::ui
