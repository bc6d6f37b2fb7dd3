// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/wide_scene.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_view.h"

#include <QScrollBar>

namespace trama::ui {

namespace {

constexpr double kSmallest = 0.85; ///< of its natural size

} // namespace

WideScene::WideScene(QWidget *parent)
    : QScrollArea(parent)
    , m_view(new SceneView)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    setWidget(m_view);
    m_view->setAutoFillBackground(false);
    connect(m_view, &SceneView::tableChanged, this, [this] { fit(); });
}

void WideScene::fit()
{
    m_view->setMinimumWidth(m_view->isTable() ? 0 : int(m_view->sizeHint().width() * kSmallest));
    updateGeometry();
}

int WideScene::heightForWidth(int width) const
{
    const int least = m_view->minimumWidth();
    const int drawn = m_view->heightForWidth(std::max(width, least));
    return drawn + (width < least ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize WideScene::sizeHint() const
{
    return m_view->sizeHint();
}

QSize WideScene::minimumSizeHint() const
{
    return {dp(200), dp(60)};
}

} // namespace trama::ui
