// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/pdf_pages.h"

#include "ui/render/theme.h"

#include <QPainter>

#include <algorithm>

namespace trama::render {

namespace {

// Points: margins of the page, and the gap between text and foot.
constexpr double kSide = 71; // 25 mm
constexpr double kTop = 65;
constexpr double kBottom = 40;
constexpr double kFootGap = 16;
constexpr PdfLook kFootLook{8.5, false, "muted"};

} // namespace

PdfPages::PdfPages(QPdfWriter &device)
    : m_device(device)
    , m_pages(1)
    , m_left(unit(kSide))
    , m_top(unit(kTop))
    , m_bottom(device.height() - unit(kBottom + kFootGap))
    , m_y(m_top)
{
}

void PdfPages::setFoot(const QStringList &notices, const QString &title,
    const std::function<QString(int page, int pages)> &pageLabel)
{
    m_pageLabel = pageLabel;
    m_title = title;
    double height = 0;
    for (const QString &notice : notices) {
        m_notices.emplace_back(notice, kFootLook, width() * 0.8, &m_device);
        height += m_notices.back().height();
    }
    height = std::max(height, PdfText(QString(), kFootLook, width(), &m_device).lineHeight());
    m_bottom = m_device.height() - unit(kBottom + kFootGap) - height;
}

double PdfPages::width() const
{
    return m_device.width() - 2 * m_left;
}

void PdfPages::breakPage()
{
    if (!m_pages.back().empty()) {
        m_pages.emplace_back();
        m_y = m_top;
    }
}

void PdfPages::ensure(double height)
{
    if (height > remaining()) {
        breakPage();
    }
}

void PdfPages::space(double height)
{
    if (m_y > m_top) {
        m_y = std::min(m_y + height, m_bottom);
    }
}

void PdfPages::place(
    double height, const std::function<void(QPainter &painter, QPointF topLeft)> &draw)
{
    const QPointF topLeft(m_left, m_y);
    m_pages.back().push_back([draw, topLeft](QPainter &painter) { draw(painter, topLeft); });
    m_y += height;
}

void PdfPages::placeText(const PdfText &text, double indent)
{
    const int lines = text.lineCount();
    const int together = lines <= 3 ? lines : 2;
    ensure(text.lineHeight() * together);
    for (int line = 0; line < lines; ++line) {
        const bool isNextToLast = lines > 3 && line == lines - 2;
        ensure(text.lineHeight() * (isNextToLast ? 2 : 1));
        place(text.lineHeight(), [text, line, indent](QPainter &painter, QPointF topLeft) {
            text.draw(painter, line, topLeft + QPointF(indent, 0));
        });
    }
}

void PdfPages::paint()
{
    QPainter painter(&m_device);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (page > 0) {
            m_device.newPage();
        }
        for (const Drawing &draw : m_pages[page]) {
            draw(painter);
        }
        paintFrame(painter, static_cast<int>(page) + 1);
    }
}

void PdfPages::paintFrame(QPainter &painter, int page) const
{
    const double lineTop = m_bottom + unit(kFootGap / 2);
    painter.setPen(QPen(Theme::get(ThemeKind::Light).color("line"), unit(0.5)));
    painter.drawLine(QPointF(m_left, lineTop), QPointF(m_left + width(), lineTop));
    double y = m_bottom + unit(kFootGap * 0.75);
    PdfLook numberLook = kFootLook;
    numberLook.isRight = true;
    const QString label = m_pageLabel(page, static_cast<int>(m_pages.size()));
    PdfText(label, numberLook, width() * 0.2, &m_device)
        .draw(painter, 0, {m_left + width() * 0.8, y});
    for (const PdfText &notice : m_notices) {
        for (int line = 0; line < notice.lineCount(); ++line, y += notice.lineHeight()) {
            notice.draw(painter, line, {m_left, y});
        }
    }
    if (page > 1 && !m_title.isEmpty()) {
        const QFontMetricsF metrics(pdfFont(kFootLook), &m_device);
        const QString title = metrics.elidedText(m_title, Qt::ElideRight, width() * 0.98);
        PdfText(title, kFootLook, width(), &m_device).draw(painter, 0, {m_left, m_top - unit(28)});
    }
}

} // namespace trama::render
