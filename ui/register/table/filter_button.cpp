// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/filter_button.h"

#include "ui/widgets/appearance.h"

#include <QMenu>
#include <QPainter>

namespace trama::ui {

FilterButton::FilterButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    connect(this, &QAbstractButton::clicked, this,
        [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void FilterButton::setChoices(const QVector<Choice> &choices)
{
    m_choices = choices;
    showText();
}

void FilterButton::retranslate(const QString &column)
{
    m_column = column;
    showText();
}

void FilterButton::fill()
{
    m_menu->clear();
    for (int i = 0; i < m_choices.size(); ++i) {
        QAction *action = m_menu->addAction(m_choices[i].text);
        action->setCheckable(true);
        action->setChecked(m_choices[i].isOn);
        connect(action, &QAction::toggled, this, [this, i](bool isOn) { toggle(i, isOn); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Any"), this, [this] {
        for (Choice &choice : m_choices) {
            choice.isOn = false;
        }
        showText();
        Q_EMIT chosen({});
    });
}

void FilterButton::toggle(int index, bool isOn)
{
    if (m_isExclusive) {
        for (Choice &choice : m_choices) {
            choice.isOn = false;
        }
    }
    m_choices[index].isOn = isOn;
    QVariantList values;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.isOn) {
            values.append(choice.value);
        }
    }
    showText();
    Q_EMIT chosen(values);
}

void FilterButton::showText()
{
    int on = 0;
    QString one;
    for (const Choice &choice : std::as_const(m_choices)) {
        on += choice.isOn ? 1 : 0;
        one = choice.isOn ? choice.text : one;
    }
    setText(on == 0 ? tr("any") : on == 1 ? one : tr("%1 of %2").arg(on).arg(m_choices.size()));
    setProperty("isOn", on > 0);
    setAccessibleName(tr("Filter: %1").arg(m_column));
    setAccessibleDescription(text());
    setToolTip(on == 0 ? QString() : text());
    update();
}

QSize FilterButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + dp(16), dp(28)};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = property("isOn").toBool();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isStrong = isOn || hasFocus();
    painter.setPen(QPen(theme().color(hasFocus() ? "focus"
                                : isOn           ? "accent"
                                                 : "line"),
        isStrong ? 1.5 : 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(box, dp(4), dp(4));
    painter.setPen(theme().color(isOn ? "text" : "muted"));
    const QRect area = rect().adjusted(dp(8), 0, -dp(6), 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace trama::ui
