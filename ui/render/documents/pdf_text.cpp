// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/pdf_text.h"

#include "ui/render/theme.h"

#include <QPainter>

namespace trama::render {

QFont pdfFont(const PdfLook &look)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
        QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(look.points);
    font.setWeight(look.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing too small to see keeps Qt from joining "fi" to one letter, which a search would miss.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

PdfText::PdfText(const QString &text, const PdfLook &look, double width, QPaintDevice *device)
    : m_color(Theme::get(ThemeKind::Light).color(look.color))
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator)
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
    const QFont font = pdfFont(look);
    m_layout = std::make_shared<QTextLayout>(lines, font, device);
    QTextOption option(look.isRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    // One height for all lines, whatever fonts stand in for missing letters, keeps the rhythm of
    // the page.
    m_lineHeight = QFontMetricsF(font, device).height() * look.spacing;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
    }
    m_layout->endLayout();
}

double PdfText::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

void PdfText::draw(QPainter &painter, int line, QPointF topLeft) const
{
    painter.setPen(m_color);
    const QTextLine text = m_layout->lineAt(line);
    text.draw(&painter,
        topLeft + QPointF(0, (m_lineHeight - text.height()) / 2) - text.position()
            + QPointF(text.x(), 0));
}

} // namespace trama::render
