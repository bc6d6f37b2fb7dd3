// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/fields/field_editor.h"

class QComboBox;

namespace trama::ui {

/// One code of a list, chosen or typed: code, name or synonym in either language. A word of no list
/// is kept and said to be none. Without a list: yes, no or not stated.
class ChoiceField : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceField(const QString &codeList, QWidget *parent = nullptr);
    ~ChoiceField() override;

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void retranslate() override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void takeText();
    void showCode(const QString &code);

    QString m_list;
    QComboBox *m_combo;
    QString m_code;
};

} // namespace trama::ui
