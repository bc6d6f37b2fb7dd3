// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/picture_label.h"

#include "ui/render/documents/frozen_figures.h"
#include "ui/widgets/appearance.h"

#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kWidth = 190;
constexpr double kHighest = 150;

} // namespace

PictureLabel::PictureLabel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("picture"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PictureLabel::setPicture(const QByteArray &bytes)
{
    const render::Scene scene = render::frozenScene(bytes);
    m_image = QImage::fromData(bytes);
    m_small = {};
    setAccessibleName(scene.title);
    setAccessibleDescription(scene.alt);
    setToolTip(scene.alt);
    updateGeometry();
    update();
}

QSize PictureLabel::sizeHint() const
{
    const QSize box(dp(kWidth), dp(kHighest));
    return m_image.isNull() ? QSize(box.width(), dp(60))
                            : m_image.size().scaled(box, Qt::KeepAspectRatio);
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.fillRect(rect(), theme().color("sunken"));
        return;
    }
    const double dpr = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * dpr).toSize();
    if (m_small.size() != wanted) {
        m_small = QPixmap::fromImage(
            m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_small.setDevicePixelRatio(dpr);
    }
    painter.drawPixmap(0, 0, m_small);
    painter.setPen(theme().color("line"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace trama::ui
