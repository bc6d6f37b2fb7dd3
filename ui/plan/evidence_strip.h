// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure_data.h"
#include "core/plan/plan_rows.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;
class TintFrame;

/// The frozen figures of an action with the date of their data, and where that has changed since
/// the choice to draw them anew or keep them.
class EvidenceStrip : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceStrip(QWidget *parent = nullptr);
    /// `today` is the data the figures would be drawn from now; empty = not known.
    void setFigures(const Workspace &workspace, const std::vector<storage::Record> &figures,
        const QString &today);
    void retranslate();

Q_SIGNALS:
    void refreshAsked(qint64 figure);
    void keepAsked(qint64 figure);

private:
    void addFigure(
        const Workspace &workspace, const storage::Record &figure, plan::FigureState state);
    void addChange(const storage::Record &figure);

    ThemeLabel *m_title;
    ThemeLabel *m_none;
    QVBoxLayout *m_cards;
};

} // namespace trama::ui
