// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"
#include "ui/widgets/table_twin.h"

#include <QPixmap>
#include <QWidget>

namespace trama::ui {

/// Shows a scene at the user's text size: names under the mouse, marks by arrow keys, Enter and
/// click, a ring on the current one, its marks as children for a screen reader, and its table twin
/// in its place (setTable). Grows as high as the scene is at the width it has; a scene too wide for
/// it is drawn smaller until the page has made one for the width (widthChanged).
class SceneView : public QWidget, public TableTwin {
    Q_OBJECT
public:
    explicit SceneView(QWidget *parent = nullptr);

    void setScene(render::Scene scene); ///< the current mark stays where its id still is
    const render::Scene &scene() const { return m_scene; }
    quint64 edition() const { return m_edition; } ///< another one after each setScene
    QString currentMark() const; ///< id, empty = none
    void setCurrentMark(const QString &id); ///< tells nobody
    bool isTable() const override { return m_isTable; }
    void setTable(bool isTable) override; ///< the table twin instead of the drawing
    /// Takes whatever room the layout gives instead of the scene's height: maps. The page makes the
    /// scene for roomChanged.
    void setFilling(bool isFilling);
    int dpWidth() const; ///< what widthChanged tells
    double scale() const; ///< pixels a dp of the scene, as drawn
    QPointF toScene(QPointF position) const; ///< from pixels of this widget
    QString markAt(QPointF position) const; ///< id of the named mark on top there; empty = none
    /// Position of a mark in this widget, for tests and pop-ups; empty where it is not drawn.
    QRect markRect(const QString &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_isFilling; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void markCurrent(const QString &id); ///< the user moved there or clicked it
    void markActivated(const QString &id); ///< Enter or double click
    void tableChanged(bool isTable);
    void widthChanged(int dpWidth); ///< the room in dp: once per change, soon after it
    void roomChanged(const QSizeF &dpRoom); ///< the same with the height

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; ///< tooltips, fonts
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int indexOf(const QString &id) const;
    int indexAt(QPointF position) const;
    void moveTo(int mark); ///< by the user
    void tellRoom();
    void fillTable();
    void paintRing(QPainter &painter) const;
    QPixmap picture() const;

    render::Scene m_scene;
    quint64 m_edition = 1;
    int m_current = -1;
    bool m_isTable = false;
    bool m_isFilling = false;
    bool m_isTelling = false;
    QSizeF m_told;
    mutable QPixmap m_picture; ///< the drawing without the ring; null = to be painted
    class SceneTable *m_table = nullptr;
};

} // namespace trama::ui
