// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scene_accessible.h"

#include "ui/widgets/mark_walk.h"
#include "ui/widgets/scene_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace trama::ui {

namespace {

/// One named mark, by its place in the scene; says nothing once the scene has changed.
class MarkInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkInterface(SceneView *view, int mark)
        : m_view(view)
        , m_mark(mark)
        , m_id(view->scene().marks[std::size_t(mark)].id)
    {
    }

    bool isValid() const override { return found() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_view == nullptr ? nullptr : m_view->window()->windowHandle();
    }
    QAccessibleInterface *parent() const override
    {
        return m_view == nullptr ? nullptr : QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override
    {
        const render::Mark *const mark = found();
        return mark != nullptr && text == QAccessible::Name ? mark->name : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect own = m_view->markRect(m_id);
        return {m_view->mapToGlobal(own.topLeft()), own.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            const bool isCurrent = m_view->currentMark() == m_id;
            state.selected = isCurrent;
            state.focused = isCurrent && m_view->hasFocus();
            state.invisible = !m_view->isVisible();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        m_view->setCurrentMark(m_id);
        Q_EMIT m_view->markCurrent(m_id);
        if (name == pressAction()) {
            Q_EMIT m_view->markActivated(m_id);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const render::Mark *found() const
    {
        if (m_view == nullptr || std::size_t(m_mark) >= m_view->scene().marks.size()) {
            return nullptr;
        }
        const render::Mark &mark = m_view->scene().marks[std::size_t(m_mark)];
        return mark.id == m_id ? &mark : nullptr;
    }

    QPointer<SceneView> m_view;
    int m_mark;
    QString m_id;
};

/// The drawing with its named marks as children.
class SceneInterface : public QAccessibleWidget {
public:
    explicit SceneInterface(SceneView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~SceneInterface() override { forget(); }

    int childCount() const override
    {
        return view()->isTable() ? QAccessibleWidget::childCount() : int(named().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        if (view()->isTable()) {
            return QAccessibleWidget::child(index);
        }
        if (index < 0 || std::size_t(index) >= named().size()) {
            return nullptr;
        }
        QAccessible::Id &id = m_ids[std::size_t(index)];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(
                new MarkInterface(view(), m_named[std::size_t(index)]));
        }
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (view()->isTable()) {
            return QAccessibleWidget::indexOfChild(child);
        }
        const QAccessible::Id wanted
            = QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)); // Qt asks for it
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_ids[i] == wanted && wanted != 0) {
                return int(i);
            }
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (view()->isTable()) {
            return QAccessibleWidget::childAt(x, y);
        }
        const QString id = view()->markAt(view()->mapFromGlobal(QPoint(x, y)));
        return id.isEmpty() ? nullptr : child(placeOf(id));
    }
    QAccessibleInterface *focusChild() const override
    {
        const int place = view()->isTable() ? -1 : placeOf(view()->currentMark());
        return place < 0 ? QAccessibleWidget::focusChild() : child(place);
    }

    int placeOf(const QString &id) const
    {
        const std::vector<int> &marks = named();
        for (std::size_t i = 0; i < marks.size() && !id.isEmpty(); ++i) {
            if (view()->scene().marks[std::size_t(marks[i])].id == id) {
                return int(i);
            }
        }
        return -1;
    }
    void forget() const
    {
        for (const QAccessible::Id id : m_ids) {
            if (id != 0) {
                QAccessible::deleteAccessibleInterface(id);
            }
        }
        m_ids.clear();
        m_named.clear();
        m_read = 0;
    }

private:
    SceneView *view() const { return static_cast<SceneView *>(widget()); }
    const std::vector<int> &named() const
    {
        if (m_read != view()->edition()) {
            forget();
            const std::vector<render::Mark> &marks = view()->scene().marks;
            for (std::size_t i = 0; i < marks.size(); ++i) {
                if (isNamed(marks[i])) {
                    m_named.push_back(int(i));
                }
            }
            m_ids.assign(m_named.size(), 0);
            m_read = view()->edition();
        }
        return m_named;
    }

    mutable std::vector<int> m_named; ///< places in the scene
    mutable std::vector<QAccessible::Id> m_ids; ///< 0 = nobody has asked yet
    mutable quint64 m_read = 0; ///< edition of the scene; 0 = none
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *const view = qobject_cast<SceneView *>(object);
    return view != nullptr && className == QLatin1String("trama::ui::SceneView")
        ? new SceneInterface(view)
        : nullptr;
}

} // namespace

void installSceneAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void tellScreenReader(SceneView &view, SceneNews news)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *const scene
        = dynamic_cast<SceneInterface *>(QAccessible::queryAccessibleInterface(&view));
    if (scene == nullptr) {
        return;
    }
    if (news == SceneNews::Marks) {
        scene->forget();
        QAccessibleEvent event(&view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
        return;
    }
    if (const int place = scene->placeOf(view.currentMark()); place >= 0) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(place);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace trama::ui
