// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace trama::ui {

class ComplementList;
class EmptyState;
class Pill;
class RegionPicker;

/// Two to seven regions side by side on the same scales, and who of them can lend what to whom.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Workspace &workspace);

    QString title() const override { return tr("Compare"); }
    QString sub() const override;
    const char *iconName() const override { return "compare"; }
    SceneView *view() const override { return m_profile; }
    QStringList status() const override;
    QJsonObject viewState() const override;
    void takeViewState(const QJsonObject &state) override;

    void setRegions(const QVector<int> &regions);

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeContent();
    void settleRegions();
    void readStatistics();
    void refreshCertainty();
    void draw(); ///< at the width there is
    void drawProfile(const compare::ProfileInput &input);
    void openFact(const QString &id);
    void openCell(const QString &id);
    std::vector<int> regions() const;
    compare::ProfileInput input() const;

    int m_compared = 0; ///< facilities
    QStringList m_set; ///< codes of the set the choice was made in
    std::vector<snapshot::Snapshot::Position> m_facilities; ///< of the filter, whatever the region
    std::vector<compare::Statistic> m_statistics;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RegionPicker *m_picker;
    Pill *m_versions;
    QPushButton *m_sort;
    SceneView *m_profile;
    SceneView *m_matrices;
    ComplementList *m_complements;
};

} // namespace trama::ui
