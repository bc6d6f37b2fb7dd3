// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;
class QPaintDevice;

namespace trama::render {

struct PdfLook {
    double points = 10.5;
    bool isBold = false;
    const char *color = "text"; ///< role of the theme
    bool isRight = false;
    double spacing = 1.12; ///< of a line, times the height of the font
};

QFont pdfFont(const PdfLook &look);

/// A text broken into lines of one width, to be placed line by line. Lengths in units of its
/// device.
class PdfText {
public:
    PdfText(const QString &text, const PdfLook &look, double width, QPaintDevice *device);

    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    double naturalWidth() const; ///< of the longest line
    void draw(QPainter &painter, int line, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_lineHeight = 0;
};

} // namespace trama::render
