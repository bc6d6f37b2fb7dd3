// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/pdf_text.h"

#include <QPdfWriter>

#include <functional>
#include <vector>

namespace trama::render {

/// Places things one below the other on A4 pages and paints them once the number of pages is known.
/// Lengths in units of the device; the device outlives it.
class PdfPages {
public:
    using Drawing = std::function<void(QPainter &painter)>;

    explicit PdfPages(QPdfWriter &device);

    /// What stands at the foot of each page; said before anything is placed.
    void setFoot(const QStringList &notices, const QString &title,
        const std::function<QString(int page, int pages)> &pageLabel);

    double unit(double points) const { return points * m_device.logicalDpiY() / 72; }
    double width() const;
    double bodyHeight() const { return m_bottom - m_top; }
    double remaining() const { return m_bottom - m_y; }
    QPaintDevice *device() const { return &m_device; }

    void breakPage(); ///< unless the page is empty
    void ensure(double height); ///< begins a page unless so much fits
    void space(double height); ///< nothing at the top of a page
    /// Draws at the present place, given as top left, and goes on below it.
    void place(double height, const std::function<void(QPainter &painter, QPointF topLeft)> &draw);
    /// Places a text line by line over as many pages as it takes, without single lines left behind.
    void placeText(const PdfText &text, double indent = 0);

    void paint();

private:
    void paintFrame(QPainter &painter, int page) const;

    QPdfWriter &m_device;
    std::vector<std::vector<Drawing>> m_pages;
    double m_left = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    std::vector<PdfText> m_notices;
    QString m_title;
    std::function<QString(int, int)> m_pageLabel;
};

} // namespace trama::render
