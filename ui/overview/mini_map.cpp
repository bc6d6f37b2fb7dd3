// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/mini_map.h"

#include "ui/render/map/map_input.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_view.h"

#include <QtConcurrentRun>

#include <QMouseEvent>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr double kHeight = 270; ///< dp

QStringList codesOf(const geo::RegionSet &set)
{
    QStringList codes;
    for (const snapshot::RegionRow &region : set.regions) {
        codes.append(region.version + QLatin1Char('/') + region.code);
    }
    return codes;
}

} // namespace

MiniMap::MiniMap(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(new SceneView(this))
{
    m_view->setObjectName(QStringLiteral("miniMap"));
    m_view->setFilling(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
    setMinimumHeight(dp(kHeight));
    connect(m_view, &SceneView::roomChanged, this, &MiniMap::draw);
    connect(m_view, &SceneView::markActivated, this, [this] {
        m_workspace.show({Target::Kind::Page, QStringLiteral("map"), 0, {}, {}});
    });
    connect(&m_watcher, &QFutureWatcher<Geometry>::finished, this, [this] {
        m_geometry = m_watcher.result();
        draw();
    });
}

void MiniMap::refresh()
{
    const QStringList codes = codesOf(m_workspace.regions());
    if (codes != m_ofRegions) {
        m_ofRegions = codes;
        m_geometry.reset();
        m_watcher.setFuture(
            QtConcurrent::run([set = m_workspace.regions()] { return render::mapGeometry(set); }));
    }
    draw();
}

void MiniMap::draw()
{
    if (!m_geometry || !m_workspace.isOpen() || m_view->dpWidth() < 1) {
        return;
    }
    render::MapInput input = render::mapInput(m_workspace.snapshot(), m_workspace.shown());
    input.geometry = m_geometry;
    input.isSmall = true;
    input.hasValues = false;
    input.cloudScale = 1;
    input.size = QSizeF(m_view->size()) / dpScale();
    m_view->setScene(render::mapScene(input, texts(), theme()));
}

void MiniMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_workspace.show({Target::Kind::Page, QStringLiteral("map"), 0, {}, {}});
    }
}

} // namespace trama::ui
