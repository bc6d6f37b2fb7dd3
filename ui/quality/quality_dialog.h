// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/quality.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QHash>

class QTableWidget;
class QTabWidget;

namespace trama::ui {

class ThemeLabel;

/// What the records lack, how complete they are, what has been mapped and who may see what. Every
/// line leads to its rows; stays open beside the window and follows the data.
class QualityDialog : public QDialog {
    Q_OBJECT
public:
    explicit QualityDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableWidget *addTable(const char *name);
    void refresh();
    void fillLacking(const quality::Report &report);
    void fillStating(const quality::Report &report);
    void fillTiers(const quality::Report &report);
    void fillMapping(const quality::Report &report);
    /// A line of one of the tables of shares: words, how many of all, where they are.
    void addLine(
        QTableWidget *table, const QString &words, int count, int all, const Target &target);

    Workspace &m_workspace;
    ThemeLabel *m_explanation;
    QTabWidget *m_tabs;
    QTableWidget *m_lacking;
    QTableWidget *m_stating;
    QTableWidget *m_mapping;
    QTableWidget *m_tiers;
    QHash<const QTableWidget *, QVector<QVector<Target>>> m_targets; ///< by row and column
};

/// Shows it; one at a time.
void showQuality(Workspace &workspace, QWidget *parent);

} // namespace trama::ui
