// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/line_fields.h"

#include "core/storage/row.h"
#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <cmath>

namespace trama::ui {

namespace {

void fill(QWidget *field, QWidget *input)
{
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    field->setFocusProxy(input);
}

} // namespace

LineField::LineField(int length, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    if (length > 0) {
        m_line->setMaxLength(length);
    }
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

QString LineField::text() const
{
    return m_line->text().trimmed();
}

QVariant LineField::value() const
{
    if (text().isEmpty()) {
        return {};
    }
    const QVariant value = read(text());
    return value.isNull() ? QVariant::fromValue(storage::Unread{text()}) : value;
}

void LineField::setValue(const QVariant &value)
{
    m_line->setText(value.isNull()     ? QString()
            : storage::isUnread(value) ? value.value<storage::Unread>().text
                                       : shown(value));
    m_line->setCursorPosition(0);
}

QWidget *LineField::input() const
{
    return m_line;
}

QString LineField::shown(const QVariant &value) const
{
    return value.toString();
}

QVariant LineField::read(const QString &text) const
{
    return text;
}

NumberField::NumberField(bool isWhole, QWidget *parent)
    : LineField(0, parent)
    , m_isWhole(isWhole)
{
}

QString NumberField::shown(const QVariant &value) const
{
    return numberText(ui::locale(), value.toDouble());
}

QVariant NumberField::read(const QString &text) const
{
    QString plain = text;
    plain.remove(QLatin1Char(' ')).remove(QChar(0x00A0)).remove(QChar(0x202F));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    double number = ui::locale().toDouble(plain, &isNumber);
    if (!isNumber) {
        number
            = QLocale::c().toDouble(plain.replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    }
    if (!isNumber || !std::isfinite(number) || (m_isWhole && number != std::floor(number))) {
        return {};
    }
    return m_isWhole ? QVariant(qint64(number)) : QVariant(number);
}

DateField::DateField(QWidget *parent)
    : LineField(0, parent)
{
}

void DateField::retranslate()
{
    line()->setPlaceholderText(tr("year-month-day"));
}

QVariant DateField::read(const QString &text) const
{
    static const QStringList kForms{QStringLiteral("yyyy-M-d"), QStringLiteral("d/M/yyyy"),
        QStringLiteral("d.M.yyyy"), QStringLiteral("d-M-yyyy")};
    for (const QString &form : kForms) {
        const QDate date = QDate::fromString(text, form);
        if (date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    const QDate inWords = ui::locale().toDate(text, QStringLiteral("d MMM yyyy"));
    return inWords.isValid() ? QVariant(inWords.toString(Qt::ISODate)) : QVariant();
}

TextField::TextField(QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(dp(76));
    m_text->installEventFilter(this);
    fill(this, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QVariant TextField::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void TextField::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_text);
    if (m_text->toPlainText().trimmed() != value.toString()) {
        m_text->setPlainText(value.toString());
    }
}

QWidget *TextField::input() const
{
    return m_text;
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        Q_EMIT left();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace trama::ui
