// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace trama::ui {

class SceneView;

/// A drawing that shrinks to the width it has as long as its words stay legible, and scrolls to the
/// side beyond. As high as the drawing.
class WideScene : public QScrollArea {
    Q_OBJECT
public:
    explicit WideScene(QWidget *parent = nullptr);
    SceneView *view() const { return m_view; }
    void fit(); ///< after the scene has changed

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    SceneView *m_view;
};

} // namespace trama::ui
