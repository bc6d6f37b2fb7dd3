// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMainWindow>

class QAction;

namespace trama::ui {

class Page;

/// A command of the menus as the editor of its keys shows it.
struct ShortcutCommand {
    QAction *action = nullptr;
    QString menu; ///< "View › Theme"; of a page's command "Insert, Facilities"
    QString name; ///< "Export View…"
    const Page *page = nullptr; ///< on which alone its keys hold; null = everywhere
    QString fixedKey; ///< that a table takes itself, "Del": cannot be changed
};

/// The keys of the commands of the menus: those the program comes with, and those a person chose,
/// which are kept in the preferences. Applies them at start and at once. Owned by the menus.
class ShortcutKeys : public QObject {
    Q_OBJECT
public:
    explicit ShortcutKeys(QMainWindow &window); ///< its menus and pages are made

    QList<ShortcutCommand> commands() const; ///< in the order of the menus
    static QList<QKeySequence> keys(const ShortcutCommand &command); ///< a fixed one too
    bool isChanged(const ShortcutCommand &command) const;
    /// The other commands that would be meant by the same keys: of the window, and of the same
    /// page.
    QList<ShortcutCommand> others(
        const ShortcutCommand &command, const QList<QKeySequence> &keys) const;
    /// A key that typing, moving or leaving needs for itself may be no command's.
    static bool isAllowed(const QKeySequence &keys);

    void set(const QAction &command, const QList<QKeySequence> &keys);
    void reset(const QAction &command);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void keep(const QAction &command);
    QList<QAction *> all() const;

    QMainWindow &m_window;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

} // namespace trama::ui
