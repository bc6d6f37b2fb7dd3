// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

#include <QWidget>

namespace trama::ui {

/// A page's drawings over the whole screen, one at a time and as large as they fit. Arrow keys and
/// clicks go on, Esc and F5 leave. Shows the drawings as they were when it began.
class Presentation : public QWidget {
    Q_OBJECT
public:
    /// One scene at least.
    Presentation(QVector<render::Scene> scenes, const QString &title, QWidget *parent);
    int current() const { return m_current; }
    int count() const { return int(m_scenes.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void go(int step);

    QVector<render::Scene> m_scenes;
    int m_current = 0;
};

class Page;

/// Begins with the page's own drawing; the others of the page follow. Null where it has none.
Presentation *present(const Page &page, QWidget *window);

} // namespace trama::ui
