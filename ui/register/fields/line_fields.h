// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/fields/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace trama::ui {

/// One line of text. Kinds that read it as something else override reading and showing.
class LineField : public FieldEditor {
    Q_OBJECT
public:
    explicit LineField(int length = 0, QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *input() const override;

protected:
    virtual QString shown(const QVariant &value) const;
    virtual QVariant read(const QString &text) const; ///< null where it cannot be read
    QString text() const; ///< trimmed
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/// A number by the locale, decimal comma or point.
class NumberField : public LineField {
    Q_OBJECT
public:
    explicit NumberField(bool isWhole, QWidget *parent = nullptr);

protected:
    QString shown(const QVariant &value) const override;
    QVariant read(const QString &text) const override;

private:
    bool m_isWhole;
};

/// A date, shown as 2026-03-12; 12/3/2026 and 12.3.2026 are read too.
class DateField : public LineField {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    void retranslate() override;

protected:
    QVariant read(const QString &text) const override;
};

/// Several lines of text. Tab leaves it.
class TextField : public FieldEditor {
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace trama::ui
