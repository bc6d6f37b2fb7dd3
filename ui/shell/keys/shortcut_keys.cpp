// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcut_keys.h"

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/key_caps.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace trama::ui {

namespace {

/// A page's command stands in a menu, named by this property, only while the page is shown.
QString menuName(const QAction &action)
{
    return action.property("menu").toString();
}

/// Undo's text tells what it would undo.
QString nameOf(const QAction &action)
{
    const QString plain = action.property("plainName").toString();
    return plain.isEmpty() ? withoutMnemonic(action.text()).section(QLatin1Char('\t'), 0, 0)
                           : plain;
}

QString idOf(const QAction &action)
{
    const auto *page = qobject_cast<const Page *>(action.parent());
    return page == nullptr ? action.objectName()
                           : page->name() + QLatin1Char('.') + action.objectName();
}

void addFrom(QList<ShortcutCommand> &commands, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu()) {
            addFrom(
                commands, *below, path + QStringLiteral(" › ") + withoutMnemonic(below->title()));
        } else if (!action->isSeparator() && menuName(*action).isEmpty()) {
            commands.append({action, path, nameOf(*action), nullptr, {}});
        }
    }
}

bool areAlike(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch
            || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

ShortcutKeys::ShortcutKeys(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    const QHash<QString, QString> chosen = Preferences::read().shortcuts;
    for (QAction *action : all()) {
        m_usual.insert(action, action->shortcuts());
        const auto own = chosen.constFind(idOf(*action));
        if (own != chosen.constEnd()) {
            action->setShortcuts(QKeySequence::listFromString(*own, QKeySequence::PortableText));
        }
    }
}

QList<QAction *> ShortcutKeys::all() const
{
    QList<QAction *> actions;
    for (const ShortcutCommand &command : commands()) {
        actions << command.action;
    }
    return actions;
}

QList<ShortcutCommand> ShortcutKeys::commands() const
{
    QList<ShortcutCommand> commands;
    for (const QAction *title : m_window.menuBar()->actions()) {
        if (title->menu() != nullptr) {
            addFrom(commands, *title->menu(), withoutMnemonic(title->text()));
        }
    }
    for (Page *page : m_window.findChildren<Page *>()) {
        page->nameCommands();
        for (QAction *action : page->actions()) {
            const auto *menu
                = m_window.findChild<QMenu *>(QStringLiteral("menu_") + menuName(*action));
            if (menu == nullptr) {
                continue;
            }
            const QString text = withoutMnemonic(action->text());
            commands.append({action,
                tr("%1, %2", "menu, page").arg(withoutMnemonic(menu->title()), page->title()),
                nameOf(*action), page, text.section(QLatin1Char('\t'), 1)});
        }
    }
    return commands;
}

QList<QKeySequence> ShortcutKeys::keys(const ShortcutCommand &command)
{
    return command.fixedKey.isEmpty()
        ? command.action->shortcuts()
        : QList<QKeySequence>{QKeySequence::fromString(command.fixedKey, QKeySequence::NativeText)};
}

bool ShortcutKeys::isChanged(const ShortcutCommand &command) const
{
    return command.action->shortcuts() != m_usual.value(command.action);
}

QList<ShortcutCommand> ShortcutKeys::others(
    const ShortcutCommand &command, const QList<QKeySequence> &wanted) const
{
    QList<ShortcutCommand> found;
    for (const ShortcutCommand &other : commands()) {
        const bool meet
            = command.page == nullptr || other.page == nullptr || command.page == other.page;
        const QList<QKeySequence> theirs = keys(other);
        const bool isAlike
            = std::any_of(wanted.begin(), wanted.end(), [&](const QKeySequence &one) {
                  return std::any_of(theirs.begin(), theirs.end(),
                      [&](const QKeySequence &their) { return areAlike(one, their); });
              });
        if (other.action != command.action && meet && isAlike) {
            found.append(other);
        }
    }
    return found;
}

bool ShortcutKeys::isAllowed(const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        return false;
    }
    const QKeyCombination first = keys[0];
    const bool isHeld
        = (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        != 0;
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return isHeld || isFunction;
}

void ShortcutKeys::set(const QAction &command, const QList<QKeySequence> &keys)
{
    for (QAction *action : all()) {
        if (action == &command) {
            action->setShortcuts(keys);
            keep(*action);
        }
    }
    Q_EMIT changed();
}

void ShortcutKeys::reset(const QAction &command)
{
    set(command, m_usual.value(&command));
}

void ShortcutKeys::resetAll()
{
    for (QAction *action : all()) {
        action->setShortcuts(m_usual.value(action));
    }
    Preferences preferences = Preferences::read();
    preferences.shortcuts.clear();
    preferences.keep();
    Q_EMIT changed();
}

void ShortcutKeys::keep(const QAction &command)
{
    Preferences preferences = Preferences::read();
    if (command.shortcuts() == m_usual.value(&command)) {
        preferences.shortcuts.remove(idOf(command));
    } else {
        preferences.shortcuts.insert(idOf(command),
            QKeySequence::listToString(command.shortcuts(), QKeySequence::PortableText));
    }
    preferences.keep();
}

} // namespace trama::ui
