// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_drawing.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QPushButton;

namespace trama::ui {

class MapButtons;
class MapCanvas;
class Segmented;
class UnplacedPanel;

/// Where the shown facilities are: the map with its legend and sources, and beside it the list of
/// those without a place.
class MapPage : public Page {
    Q_OBJECT
public:
    explicit MapPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MapPage() override;

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "map"; }
    bool take(const Target &target) override;
    SceneView *view() const override;
    render::Scene pictureForFile() const override;
    QStringList status() const override;

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Input = std::shared_ptr<const render::MapInput>;

    void addTools();
    void addMap();
    void connectMap();
    std::function<Input()> inputMaker() const;
    bool isGeometryKnown() const;
    void takeInput(const Input &input);
    void setLook();
    void openUnplaced(bool isOpen);
    void placeOverlays();
    void chooseFacilities(const QVector<qint64> &keys, QPoint at, bool isAdding);
    void open(qint64 facility);

    Segmented *m_pointsBy;
    QPushButton *m_areas;
    QPushButton *m_table;
    QPushButton *m_export;
    MapCanvas *m_canvas;
    MapButtons *m_buttons;
    QPushButton *m_locate;
    UnplacedPanel *m_unplaced;
    std::shared_ptr<const render::MapGeometry> m_geometry;
    using Outlines = QVector<std::shared_ptr<const geo::Outline>>;
    Outlines m_geometryOf; ///< what it was made from
    Outlines m_asked; ///< what the input under way is made from
    QFuture<void> m_baseMap;
    QFutureWatcher<Input> m_watcher;
    bool m_isDue = false; ///< facts changed while an input was being made
    QSet<qint64> m_sought; ///< to zoom to once there is an input
    int m_onMap = 0;
    bool m_isFitDue = true; ///< another project or region: fit again
};

} // namespace trama::ui
