// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"

#include <QWidget>

class QPushButton;

namespace trama::ui {

class ChoiceField;
class ReferenceField;
class Segmented;
class ThemeLabel;

/// Where a new link leads: a facility or an organisation by name, and what kind of link it is.
class LinkAdder : public QWidget {
    Q_OBJECT
public:
    explicit LinkAdder(const RowNames &names, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void added(const QString &entity, qint64 key, const QString &type);
    /// The same to a row that is not in the project yet.
    void addedNew(const QString &entity, const QString &name, const QString &type);

private:
    void add();
    void settle();

    ThemeLabel *m_title;
    Segmented *m_kind;
    ReferenceField *m_facility;
    ReferenceField *m_organisation;
    ChoiceField *m_type;
    QPushButton *m_add;
};

} // namespace trama::ui
