// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"
#include "ui/register/fields/field_editor.h"

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace trama::ui {

/// A row of another entity by its name; offers to add a name that is not there yet.
class ReferenceField : public FieldEditor {
    Q_OBJECT
public:
    ReferenceField(const QString &entity, const RowNames &names, QWidget *parent = nullptr);
    ~ReferenceField() override;

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString problem() const override;
    void retranslate() override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText();
    bool canAdd() const;

    QString m_entity;
    const RowNames &m_names;
    QLineEdit *m_line;
    QPushButton *m_add;
    QStringListModel *m_all;
    storage::Key m_key = 0;
};

} // namespace trama::ui
