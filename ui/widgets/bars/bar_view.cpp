// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars/bar_view.h"

#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kRow = 26; ///< dp
constexpr double kMostNames = 0.55; ///< of the width
constexpr double kLabelRoom = 1.18; ///< of the longest bar, so that its value has room
constexpr int kRestStep = 2; ///< of the sequential colours: bars the title does not speak of

} // namespace

BarView::BarView(QWidget *parent)
    : QChartView(parent)
    , m_series(new QHorizontalBarSeries)
    , m_set(new QBarSet(QString()))
    , m_names(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    auto *const drawn = new QChart;
    drawn->legend()->hide();
    drawn->setAnimationOptions(QChart::NoAnimation);
    drawn->setBackgroundVisible(false);
    drawn->setMargins(QMargins());
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->append(m_set);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    drawn->addSeries(m_series);
    drawn->addAxis(m_names, Qt::AlignLeft);
    drawn->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_values);
    m_values->setVisible(false);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    m_names->setLabelsVisible(false); // Qt elides long names to nothing
    setChart(drawn);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    dress();
}

void BarView::show(const QVector<Bar> &bars)
{
    m_bars = bars;
    QStringList names;
    m_set->remove(0, m_set->count());
    double longest = 0;
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) { // Qt counts from below
        // Categories must differ, or Qt draws one row for two bars.
        QString name = bar->name;
        while (names.contains(name)) {
            name += QChar(0x200B);
        }
        names.append(name);
        m_set->append(bar->value);
        longest = std::max(longest, bar->value);
    }
    m_names->clear();
    m_names->append(names);
    m_values->setRange(0, longest > 0 ? longest * kLabelRoom : 1);
    for (int i = 0; i < bars.size(); ++i) {
        m_set->setBarSelected(int(bars.size()) - 1 - i, bars[i].isFinding);
    }
    dress();
}

void BarView::dress()
{
    const render::Theme &tokens = theme();
    m_set->setColor(render::sequentialStep(kRestStep, tokens).fill);
    m_set->setBorderColor(Qt::transparent);
    m_set->setSelectedColor(tokens.color("accent"));
    m_set->setLabelColor(tokens.color("text"));
    m_set->setLabelFont(typeFont("body"));
    chart()->setLocale(ui::locale());
    chart()->setLocalizeNumbers(true);
    constexpr double kBarShare = 0.6;
    m_series->setBarWidth(kBarShare);
    layOut();
}

void BarView::layOut()
{
    const QFontMetricsF metrics(typeFont("body"));
    double widest = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    }
    m_nameRoom = std::min(widest, width() * kMostNames) + dp(10);
    const double top = dp(2);
    chart()->setPlotArea(QRectF(
        m_nameRoom, top, std::max(1.0, width() - m_nameRoom), std::max(1.0, height() - 2 * top)));
}

void BarView::paintNames(QPainter &painter) const
{
    const QFont font = typeFont("body");
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme().color("text"));
    for (int i = 0; i < m_bars.size(); ++i) {
        const double middle = barRect(i).center().y();
        const QRectF line(0, middle - metrics.height() / 2, m_nameRoom - dp(10), metrics.height());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(m_bars[i].name, Qt::ElideRight, line.width()));
    }
}

void BarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QRectF BarView::barRect(int bar) const
{
    if (bar < 0 || bar >= m_bars.size()) {
        return {};
    }
    const double index = double(m_bars.size()) - 1 - bar;
    const double half = 0.3;
    const QPointF top = chart()->mapToPosition({0, index + half}, m_series);
    const QPointF bottom = chart()->mapToPosition({m_bars[bar].value, index - half}, m_series);
    return QRectF(top, bottom).normalized();
}

int BarView::barAt(QPointF position) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRectF drawn = barRect(bar);
        const double beyond = (dp(kRow) - drawn.height()) / 2;
        if (position.y() >= drawn.top() - beyond && position.y() < drawn.bottom() + beyond) {
            return bar; // the whole row: a short bar is hard to hit
        }
    }
    return -1;
}

void BarView::setCurrent(int bar, bool hasFocus)
{
    m_current = bar;
    m_hasFocus = hasFocus;
    viewport()->update();
}

void BarView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    if (!m_hasFocus) {
        return;
    }
    painter.setPen(QPen(theme().color("focus"), dp(2)));
    const QRectF around = m_current < 0
        ? QRectF(viewport()->rect()).adjusted(dp(1), dp(1), -dp(1), -dp(1))
        : barRect(m_current).adjusted(-dp(3), -dp(3), dp(3), dp(3));
    painter.drawRoundedRect(around, dp(4), dp(4));
}

void BarView::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0) {
        Q_EMIT barClicked(bar);
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void BarView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(barAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

} // namespace trama::ui
