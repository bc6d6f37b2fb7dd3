// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

#include <QWidget>

namespace trama::ui {

/// Shows a scene at the user's text size: names under the mouse, marks by arrow keys, Enter and
/// click, a ring on the current one, its marks as children for a screen reader, and its table twin
/// in its place (Ctrl+T). Grows as high as the scene is at the width it has.
class SceneView : public QWidget {
    Q_OBJECT
public:
    explicit SceneView(QWidget *parent = nullptr);

    void setScene(render::Scene scene);
    const render::Scene &scene() const { return m_scene; }
    QString currentMark() const; ///< id, empty = none
    void setCurrentMark(const QString &id); ///< tells nobody
    bool isTable() const { return m_isTable; }
    void setTable(bool isTable); ///< the table twin instead of the drawing
    /// Position of a mark in this widget, for tests and pop-ups; empty where it is not drawn.
    QRect markRect(const QString &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markCurrent(const QString &id); ///< the user moved there or clicked it
    void markActivated(const QString &id); ///< Enter or double click
    void tableChanged(bool isTable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; ///< tooltips
    void resizeEvent(QResizeEvent *event) override;

private:
    render::Scene m_scene;
    int m_current = -1;
    bool m_isTable = false;
    class QTableWidget *m_table = nullptr;
};

} // namespace trama::ui
