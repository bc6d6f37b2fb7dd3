// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/fields/field_editor.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace trama::ui {

class FlowLayout;

/// Several codes of a list as chips, with a line to add one by code, name or synonym.
class CodesField : public FieldEditor {
    Q_OBJECT
public:
    explicit CodesField(const QString &codeList, QWidget *parent = nullptr);
    ~CodesField() override;

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void retranslate() override;
    QWidget *input() const override;

private:
    void showChips();
    void takeText();

    QString m_list;
    QStringList m_codes;
    QWidget *m_chipArea;
    FlowLayout *m_chips;
    QLineEdit *m_line;
    QStringListModel *m_names;
};

} // namespace trama::ui
