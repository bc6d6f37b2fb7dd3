// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scene_view.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/mark_walk.h"
#include "ui/widgets/scene_accessible.h"
#include "ui/widgets/scene_table.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>

namespace trama::ui {

namespace {

constexpr int kLeastTableRows = 6;
constexpr double kLeastWidth = 120; ///< dp

} // namespace

SceneView::SceneView(QWidget *parent)
    : QWidget(parent)
{
    installSceneAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SceneView::setScene(render::Scene scene)
{
    const QString current = currentMark();
    m_scene = std::move(scene);
    ++m_edition;
    m_current = indexOf(current);
    m_picture = QPixmap();
    setAccessibleName(m_scene.title);
    setAccessibleDescription(m_scene.alt);
    if (m_isTable) {
        fillTable();
    }
    tellScreenReader(*this, SceneNews::Marks);
    updateGeometry();
    update();
}

QString SceneView::currentMark() const
{
    return m_current < 0 ? QString() : m_scene.marks[std::size_t(m_current)].id;
}

void SceneView::setCurrentMark(const QString &id)
{
    m_current = indexOf(id);
    if (m_table != nullptr) {
        m_table->setCurrentMark(currentMark());
    }
    update();
}

void SceneView::setTable(bool isTable)
{
    if (isTable == m_isTable) {
        return;
    }
    const bool hadFocus = hasFocus() || (m_table != nullptr && m_table->hasFocus());
    m_isTable = isTable;
    if (m_table == nullptr) {
        m_table = new SceneTable(this);
        connect(m_table, &SceneTable::markCurrent, this, [this](const QString &id) {
            m_current = indexOf(id);
            Q_EMIT markCurrent(id);
        });
        connect(m_table, &SceneTable::markActivated, this, &SceneView::markActivated);
    }
    if (isTable) {
        fillTable();
        m_table->setGeometry(rect());
    }
    m_table->setVisible(isTable);
    setFocusPolicy(isTable ? Qt::NoFocus : Qt::StrongFocus);
    if (hadFocus) {
        (isTable ? static_cast<QWidget *>(m_table) : this)->setFocus();
    }
    updateGeometry();
    update();
    Q_EMIT tableChanged(isTable);
}

void SceneView::fillTable()
{
    m_table->show(m_scene);
    m_table->setCurrentMark(currentMark());
}

void SceneView::setFilling(bool isFilling)
{
    m_isFilling = isFilling;
    QSizePolicy policy(
        QSizePolicy::Expanding, isFilling ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(!isFilling);
    setSizePolicy(policy);
    updateGeometry();
}

int SceneView::dpWidth() const
{
    return int(std::floor(width() / dpScale()));
}

double SceneView::scale() const
{
    const double natural = dpScale();
    const double wide = m_scene.size.width() * natural;
    return wide > width() && width() > 0 ? natural * width() / wide : natural;
}

QPointF SceneView::toScene(QPointF position) const
{
    return position / scale();
}

QRect SceneView::markRect(const QString &id) const
{
    const int index = m_isTable ? -1 : indexOf(id);
    if (index < 0) {
        return {};
    }
    const QRectF area = m_scene.marks[std::size_t(index)].area;
    return QRectF(area.topLeft() * scale(), area.size() * scale()).toAlignedRect();
}

QSize SceneView::sizeHint() const
{
    return (m_scene.size * dpScale()).toSize();
}

QSize SceneView::minimumSizeHint() const
{
    const int least = dp(kLeastWidth);
    return {least, m_isFilling ? least : std::min(sizeHint().height(), least)};
}

int SceneView::heightForWidth(int width) const
{
    const double wide = m_scene.size.width() * dpScale();
    const double shrink = wide > width && wide > 0 ? width / wide : 1;
    const int drawn = int(std::ceil(m_scene.size.height() * dpScale() * shrink));
    return m_isTable ? std::max(drawn, m_table->heightWanted(kLeastTableRows)) : drawn;
}

int SceneView::indexOf(const QString &id) const
{
    if (id.isEmpty()) {
        return -1;
    }
    for (std::size_t i = 0; i < m_scene.marks.size(); ++i) {
        if (m_scene.marks[i].id == id) {
            return int(i);
        }
    }
    return -1;
}

int SceneView::indexAt(QPointF position) const
{
    const QPointF at = toScene(position);
    for (std::size_t i = m_scene.marks.size(); i-- > 0;) { // the last one drawn is on top
        const render::Mark &mark = m_scene.marks[i];
        if (isNamed(mark) && mark.area.contains(at)) {
            return int(i);
        }
    }
    return -1;
}

QString SceneView::markAt(QPointF position) const
{
    const int index = indexAt(position);
    return index < 0 ? QString() : m_scene.marks[std::size_t(index)].id;
}

void SceneView::moveTo(int mark)
{
    m_current = mark;
    update();
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(above)) {
            const QPoint at = mapTo(area->widget(), markRect(currentMark()).center());
            area->ensureVisible(at.x(), at.y(), dp(48), dp(48));
            break;
        }
    }
    tellScreenReader(*this, SceneNews::Current);
    Q_EMIT markCurrent(currentMark());
}

void SceneView::mousePressEvent(QMouseEvent *event)
{
    const int mark = indexAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0) {
        moveTo(mark);
        return;
    }
    QWidget::mousePressEvent(event);
}

void SceneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = indexAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0) {
        Q_EMIT markActivated(m_scene.marks[std::size_t(mark)].id);
        return;
    }
    QWidget::mouseDoubleClickEvent(event);
}

void SceneView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && m_current >= 0) {
        Q_EMIT markActivated(currentMark());
        return;
    }
    const std::optional<int> next
        = isPlain ? nextMark(m_scene, m_current, event->key()) : std::nullopt;
    if (next) {
        moveTo(*next);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SceneView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_isTable) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const int mark = indexAt(help->pos());
        if (mark < 0) {
            QToolTip::hideText();
            event->ignore();
            return true;
        }
        const render::Mark &found = m_scene.marks[std::size_t(mark)];
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<qt>%1</qt>").arg(found.name.toHtmlEscaped()), this,
            markRect(found.id));
        return true;
    }
    return QWidget::event(event);
}

} // namespace trama::ui
