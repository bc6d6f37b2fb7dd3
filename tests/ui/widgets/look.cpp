// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/look.h"

#include <QApplication>

namespace trama::tests {

Look::Look(ui::ThemeChoice theme, double pointSize)
    : m_before(QApplication::font())
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(pointSize);
    QApplication::setFont(font);
    ui::applyTheme(theme);
    ui::applyLanguage(text::Language::English);
}

Look::~Look()
{
    QApplication::setFont(m_before);
    ui::applyTheme(ui::ThemeChoice::Light);
    ui::applyLanguage(text::Language::English);
}

void settleEvents()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void present(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    settleEvents();
}

QImage picture(QWidget &window)
{
    settleEvents();
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int difference(const QImage &one, const QImage &other)
{
    int differing = one.size() == other.size() ? 0 : 1;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            differing += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return differing;
}

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

int countNear(const QImage &image, const QColor &color)
{
    constexpr int kFar = 120; // of 765
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int apart = std::abs(pixel.red() - color.red())
                + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
            found += apart < kFar ? 1 : 0;
        }
    }
    return found;
}

} // namespace trama::tests
