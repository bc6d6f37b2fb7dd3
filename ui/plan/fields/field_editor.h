// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QVariant>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace trama::ui {

/// The editor of one field of a form: shows a stored value and tells when it was typed in and left.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setValue(const QVariant &value) = 0; ///< tells nobody
    virtual QVariant value() const = 0; ///< as stored; null = empty
    virtual bool isValid() const { return true; }
    virtual QWidget *input() const = 0; ///< for a label's buddy and names

Q_SIGNALS:
    void typed();
    void left(); ///< focus went, Enter, or something was chosen
};

/// The editor that suits a field of an entity; choices are read from the project.
FieldEditor *fieldEditor(const Workspace &workspace, const domain::Field &field, QWidget *parent);

/// One line of text.
class LineField : public FieldEditor {
    Q_OBJECT
public:
    explicit LineField(QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *input() const override;

protected:
    QLineEdit *m_line;
};

/// A number as people write it in their language.
class AmountField : public LineField {
    Q_OBJECT
public:
    AmountField(bool isWhole, QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    bool isValid() const override;

private:
    bool m_isWhole;
};

/// A date, typed or picked from a calendar.
class DateField : public LineField {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    bool isValid() const override;

private:
    void showCalendar();
    QDate date() const;
    class QToolButton *m_pick;
};

/// Text of several lines that grows with what is written. Tab leaves it.
class LongField : public FieldEditor {
    Q_OBJECT
public:
    explicit LongField(QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    QPlainTextEdit *m_text;
};

/// One of several: a code of a list, or a row of an entity.
class ChoiceField : public FieldEditor {
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString name;
    };
    ChoiceField(const std::vector<Choice> &choices, QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *input() const override;

private:
    QComboBox *m_combo;
};

} // namespace trama::ui
