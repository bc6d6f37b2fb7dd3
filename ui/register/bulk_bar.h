// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include <QVariant>

#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace trama::ui {

class ThemeLabel;

/// What can be done to several selected facilities at once, under the table.
class BulkBar : public QWidget {
    Q_OBJECT
public:
    /// Offers to set those fields of the entity: codes, yes or no.
    BulkBar(const domain::Entity &entity, const QStringList &fields, QWidget *parent = nullptr);

    void setCount(int count); ///< shown from two on
    void retranslate();

Q_SIGNALS:
    void changeAsked(const QString &field, const QVariant &value);
    void duplicateAsked();
    void deleteAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoices(const domain::Field &field);
    void fill();

    ThemeLabel *m_label;
    QPushButton *m_set;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QMenu *m_menu;
    const domain::Entity &m_entity;
    QStringList m_fields;
    int m_count = 0;
};

} // namespace trama::ui
