// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QVariant>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace trama::ui {

/// The editor of one field of a form: shows a stored value and tells when it was typed in and left.
class PlanField : public QWidget {
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
PlanField *planField(const Workspace &workspace, const domain::Field &field, QWidget *parent);

/// One line of text.
class PlanLine : public PlanField {
    Q_OBJECT
public:
    explicit PlanLine(QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *input() const override;

protected:
    QLineEdit *m_line;
};

/// A number as people write it in their language.
class PlanAmount : public PlanLine {
    Q_OBJECT
public:
    PlanAmount(bool isWhole, QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    bool isValid() const override;

private:
    bool m_isWhole;
};

/// A date, typed or picked from a calendar.
class PlanDate : public PlanLine {
    Q_OBJECT
public:
    explicit PlanDate(QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    bool isValid() const override;

private:
    void showCalendar();
    QDate date() const;
    QToolButton *m_pick;
};

/// Text of several lines that grows with what is written. Tab leaves it.
class PlanText : public PlanField {
    Q_OBJECT
public:
    explicit PlanText(QWidget *parent);
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
class PlanChoice : public PlanField {
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString name;
    };
    PlanChoice(const std::vector<Choice> &choices, QWidget *parent);
    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *input() const override;

private:
    QComboBox *m_combo;
};

} // namespace trama::ui
