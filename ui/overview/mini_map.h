// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_geometry.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QWidget>

namespace trama::ui {

class SceneView;

/// The regions and facilities looked at, small; opens the map. The outlines are projected in the
/// background the first time.
class MiniMap : public QWidget {
    Q_OBJECT
public:
    MiniMap(Workspace &workspace, QWidget *parent);
    void refresh(); ///< after data, filter, theme or language changed
    SceneView *view() const { return m_view; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using Geometry = std::shared_ptr<const render::MapGeometry>;
    void draw();

    Workspace &m_workspace;
    SceneView *m_view;
    QFutureWatcher<Geometry> m_watcher;
    Geometry m_geometry;
    QStringList m_ofRegions; ///< codes of the set the geometry is of
};

} // namespace trama::ui
