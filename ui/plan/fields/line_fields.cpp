// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/fields/plan_field.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <cmath>

namespace trama::ui {

PlanLine::PlanLine(QWidget *parent)
    : PlanField(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(4));
    layout->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textEdited, this, &PlanField::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &PlanField::left);
}

void PlanLine::setValue(const QVariant &value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

QVariant PlanLine::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QWidget *PlanLine::input() const
{
    return m_line;
}

PlanAmount::PlanAmount(bool isWhole, QWidget *parent)
    : PlanLine(parent)
    , m_isWhole(isWhole)
{
    m_line->setAlignment(Qt::AlignRight);
}

void PlanAmount::setValue(const QVariant &value)
{
    if (value.isNull()) {
        m_line->clear();
        return;
    }
    if (m_isWhole) { // years: no separator of thousands
        m_line->setText(QString::number(value.toLongLong()));
        return;
    }
    const double number = value.toDouble();
    m_line->setText(texts().number(number, number == std::floor(number) ? 0 : 2));
}

QVariant PlanAmount::value() const
{
    QString text = m_line->text().trimmed();
    if (text.isEmpty() || !isValid()) {
        return {};
    }
    return m_isWhole ? QVariant(text.toLongLong()) : QVariant(locale().toDouble(text));
}

bool PlanAmount::isValid() const
{
    const QString text = m_line->text().trimmed();
    bool isNumber = true;
    if (!text.isEmpty()) {
        if (m_isWhole) {
            text.toLongLong(&isNumber);
        } else {
            locale().toDouble(text, &isNumber);
        }
    }
    return isNumber;
}

PlanDate::PlanDate(QWidget *parent)
    : PlanLine(parent)
    , m_pick(iconButton("pick-date", "calendar", this))
{
    m_pick->setToolTip(tr("Pick a date"));
    m_pick->setAccessibleName(tr("Pick a date"));
    m_pick->setFocusPolicy(Qt::TabFocus);
    m_line->setPlaceholderText(tr("year-month-day"));
    layout()->addWidget(m_pick);
    connect(m_pick, &QToolButton::clicked, this, &PlanDate::showCalendar);
}

void PlanDate::setValue(const QVariant &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    m_line->setText(date.isValid() ? texts().date(date) : value.toString());
}

QDate PlanDate::date() const
{
    const QString text = m_line->text().trimmed();
    for (const QDate &read :
        {QDate::fromString(text, Qt::ISODate), locale().toDate(text, QStringLiteral("d MMM yyyy")),
            locale().toDate(text, QLocale::ShortFormat),
            locale().toDate(text, QLocale::LongFormat)}) {
        if (read.isValid()) {
            return read;
        }
    }
    return {};
}

QVariant PlanDate::value() const
{
    return date().isValid() ? QVariant(date().toString(Qt::ISODate)) : QVariant();
}

bool PlanDate::isValid() const
{
    return m_line->text().trimmed().isEmpty() || date().isValid();
}

void PlanDate::showCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(locale());
    if (date().isValid()) {
        calendar->setSelectedDate(date());
    }
    const auto pick = [this, calendar](const QDate &day) {
        m_line->setText(texts().date(day));
        calendar->close();
        Q_EMIT left();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
}

} // namespace trama::ui
