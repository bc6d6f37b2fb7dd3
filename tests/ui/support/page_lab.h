// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace trama::ui {
class MainWindow;
}

namespace trama::tests {

/// A workspace on a fresh copy of the sample in a folder of its own, and a window for a page.
class PageLab {
public:
    explicit PageLab(const storage::Author &author = {});
    ~PageLab();

    ui::Workspace &workspace() { return m_workspace; }
    /// Shows a page alone, 1240 × 760, and waits for the report and its first refresh.
    template <typename P> P &show()
    {
        auto *page = new P(m_workspace);
        present(page);
        return *page;
    }
    ui::MainWindow &showWindow(); ///< the real main window with all pages
    void settle(); ///< until the report is up to date and what was posted is done
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Number of rows of an entity in the project; a field of one row.
    qint64 count(const char *entity) const;
    QVariant value(const char *entity, storage::Key key, const char *field) const;
    /// Key of the row whose field has that text; 0 = none.
    storage::Key keyOf(const char *entity, const char *field, const QString &text) const;

private:
    void present(QWidget *page);

    QTemporaryDir m_folder;
    ui::Workspace m_workspace;
    std::unique_ptr<QWidget> m_window;
};

/// The descendant of that objectName; fails the test where there is none.
template <typename W> W &child(const QObject &parent, const char *name);

/// Clicks, types and keys as a person does; each lets the events run.
void click(QWidget &widget, QPoint at = {});
void type(QWidget &widget, const QString &text);
void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace trama::tests

#include "tests/ui/support/page_lab_child.h"
