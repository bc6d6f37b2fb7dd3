// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/summary.h"
#include "ui/overview/overview_words.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace trama::ui {

class BarChart;
class Card;
class CardGrid;
class EmptyState;
class MiniMap;
class PlanCard;
class QualityList;
class Segmented;
class Tile;

/// What the project holds and how good it is: tiles, map, types and priorities, what to look at,
/// coverage alone and shared, and the state of the plan. Every number opens the rows behind it.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace &workspace);

    QString title() const override { return tr("Overview"); }
    QString sub() const override;
    const char *iconName() const override { return "overview"; }
    SceneView *view() const override { return m_coverage; }
    QStringList status() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeEmpty();
    QWidget *makeContent();
    CardGrid *makeTiles(QWidget *parent);
    CardGrid *makeCards(QWidget *parent);
    void connectTiles();
    void refreshTiles();
    void refreshPeople(); ///< organisations and last change: read from the project
    void refreshBars();
    void refreshCoverage();
    void addOne();
    void openRows(snapshot::Lacking lacking);
    void openBar(const QString &id);

    overview::Summary m_summary;
    FoundBars m_found;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_import;
    QPushButton *m_add;
    Tile *m_facilities;
    Tile *m_organisations;
    Tile *m_services;
    Tile *m_use;
    Tile *m_complete;
    Tile *m_checked;
    Tile *m_change;
    Card *m_mapCard;
    MiniMap *m_map;
    Card *m_barCard;
    Segmented *m_barKind;
    BarChart *m_bars;
    Card *m_qualityCard;
    QualityList *m_quality;
    Card *m_coverageCard;
    SceneView *m_coverage;
    PlanCard *m_plan;
};

} // namespace trama::ui
