// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presentation.h"

#include "ui/render/output.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kMargin = 32; ///< dp

} // namespace

Presentation::Presentation(QVector<render::Scene> scenes, const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_scenes(std::move(scenes))
{
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFocusPolicy(Qt::StrongFocus);
    go(0);
}

void Presentation::go(int step)
{
    m_current = std::clamp(m_current + step, 0, count() - 1);
    setAccessibleName(m_scenes[m_current].title);
    setAccessibleDescription(m_scenes[m_current].alt);
    update();
}

void Presentation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("surface"));
    const QRectF room
        = QRectF(rect()).adjusted(dp(kMargin), dp(kMargin), -dp(kMargin), -dp(kMargin));
    const render::Scene &scene = m_scenes[m_current];
    const double scale
        = std::min(room.width() / scene.size.width(), room.height() / scene.size.height());
    painter.save();
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-scene.size.width() / 2, -scene.size.height() / 2);
    render::paint(painter, scene);
    painter.restore();
    painter.setFont(typeFont("small"));
    painter.setPen(theme().color("muted"));
    const QString place = count() > 1
        ? tr("%1 of %2 · Esc leaves").arg(texts().integer(m_current + 1), texts().integer(count()))
        : tr("Esc leaves");
    painter.drawText(
        rect().adjusted(0, 0, -dp(12), -dp(8)), Qt::AlignRight | Qt::AlignBottom, place);
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return go(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return go(-1);
    case Qt::Key_Home:
        return go(-m_current);
    case Qt::Key_End:
        return go(count());
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presentation::mousePressEvent(QMouseEvent *event)
{
    go(event->button() == Qt::LeftButton ? 1 : -1);
}

Presentation *present(const Page &page, QWidget *window)
{
    QVector<render::Scene> scenes;
    for (const SceneView *view : page.findChildren<SceneView *>()) {
        if (!view->isVisibleTo(&page) || view->scene().size.isEmpty()) {
            continue;
        }
        if (view == page.view()) {
            scenes.prepend(view->scene());
        } else {
            scenes.append(view->scene());
        }
    }
    if (scenes.isEmpty()) {
        return nullptr;
    }
    auto *presentation = new Presentation(std::move(scenes), page.title(), window);
    presentation->showFullScreen();
    presentation->setFocus();
    return presentation;
}

} // namespace trama::ui
