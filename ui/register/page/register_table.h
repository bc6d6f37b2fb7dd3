// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/table/record_table.h"

#include <QHash>

class QLineEdit;

namespace trama::ui {

class FilterButton;
class RegisterModel;
class RowNames;
struct RegisterKind;

/// The table of one register: a field to filter under each column, by words or by codes.
class RegisterTable : public RecordTable {
    Q_OBJECT
public:
    RegisterTable(const RegisterKind &kind, RegisterModel *model, const RowNames &names,
        QWidget *parent = nullptr);

    void clearFilter();
    void retranslate();

Q_SIGNALS:
    void filtered();

private:
    void addFilter(int column);
    void fillChoices(int column, FilterButton *button) const;

    RegisterModel *m_model;
    QHash<int, QLineEdit *> m_lines;
    QHash<int, FilterButton *> m_buttons;
};

} // namespace trama::ui
