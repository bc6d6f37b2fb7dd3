// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QFont>
#include <QImage>
#include <QWidget>

namespace trama::tests {

/// A look of the whole program for one test; the next test finds light, English and the font of
/// before again.
class Look {
public:
    explicit Look(ui::ThemeChoice theme = ui::ThemeChoice::Light, double pointSize = 10);
    ~Look();

private:
    QFont m_before;
};

void settleEvents(); ///< what was posted is done: layouts, language, focus
/// Shows a window and waits until it has the focus.
void present(QWidget &window, QSize size = {600, 400});
/// The picture of a window, rings and all.
QImage picture(QWidget &window);
/// How many pixels differ.
int difference(const QImage &one, const QImage &other);
/// How many pixels of a part of a picture have just that colour.
int count(const QImage &image, const QColor &color);
/// The same with the colours that smooth edges of text have.
int countNear(const QImage &image, const QColor &color);

} // namespace trama::tests
