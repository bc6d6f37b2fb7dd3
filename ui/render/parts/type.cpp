// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/type.h"

#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace trama::render {

namespace {

constexpr double kMeasureDpi = 96;
constexpr int kDotsPerMetre = 3780; ///< 96 dpi
constexpr int kMaxLength = 400;

const QImage &measuringDevice()
{
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.setDotsPerMeterX(kDotsPerMetre);
        image.setDotsPerMeterY(kDotsPerMetre);
        return image;
    }();
    return device;
}

QFontMetricsF metrics(double size, bool isBold)
{
    return QFontMetricsF(sceneFont(size, isBold, kMeasureDpi), &measuringDevice());
}

// A word longer than the line is broken where a grapheme ends, so that emoji and accents stay
// whole.
qsizetype fittingLength(const QString &word, double width, const QFontMetricsF &fm)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = 0;
    while (finder.toNextBoundary() > 0) {
        if (fm.horizontalAdvance(word.left(finder.position())) > width) {
            break;
        }
        fits = finder.position();
    }
    if (fits == 0) {
        finder.toStart();
        fits = finder.toNextBoundary();
    }
    return fits > 0 ? fits : word.size();
}

} // namespace

QFont sceneFont(double size, bool isBold, double dpi)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")});
    font.setPointSizeF(kBaseFont * size * 72 / dpi);
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString &text, double size, bool isBold)
{
    return metrics(size, isBold).horizontalAdvance(text);
}

QString oneLine(const QString &text)
{
    QString line = text.left(kMaxLength);
    if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            c = QLatin1Char(' ');
        }
    }
    // Not simplified(): it would turn the space of "25 %" into one where lines may break.
    static const QRegularExpression kRuns(QStringLiteral(" {2,}"));
    return line.replace(kRuns, QStringLiteral(" "))
        + (text.size() > kMaxLength ? QStringLiteral("…") : QString());
}

QString elided(const QString &text, double width, double size, bool isBold)
{
    return metrics(size, isBold).elidedText(oneLine(text), Qt::ElideRight, width);
}

QStringList wrapped(const QString &text, double width, int maxLines, double size, bool isBold)
{
    const QFontMetricsF fm = metrics(size, isBold);
    const double room = width + 0.01;
    QStringList lines;
    QString rest = oneLine(text);
    while (!rest.isEmpty()) {
        if (fm.horizontalAdvance(rest) <= room) {
            lines.append(rest);
            break;
        }
        if (lines.size() == maxLines - 1) {
            lines.append(fm.elidedText(rest, Qt::ElideRight, room));
            break;
        }
        const qsizetype fits = fittingLength(rest, room, fm);
        const qsizetype space = rest.lastIndexOf(QLatin1Char(' '), fits);
        const qsizetype end = space > 0 ? space : fits;
        lines.append(rest.left(end).trimmed());
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

} // namespace trama::render
