// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/facility_commands.h"
#include "ui/facilities/record/part_rows.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace trama::ui {

class LinkAdder;
class PartCard;
class RecordForm;
class ThemeLabel;

/// The services, pieces of equipment or links of one facility: added, edited and deleted in place,
/// each an undoable step.
class PartList : public QWidget {
    Q_OBJECT
public:
    PartList(const QString &entity, Workspace &workspace, const RowNames &names,
        QWidget *parent = nullptr);

    void setFacility(storage::Key facility); ///< reads its parts anew
    int count() const { return int(m_cards.size()); }
    void open(storage::Key part); ///< shows the form of one; 0 = of none
    void retranslate();

Q_SIGNALS:
    void counted();

private:
    void rebuild(const QVector<Part> &parts);
    void add();
    void addLinkTo(const LinkEnd &to, const QString &type);
    void remove(storage::Key part);
    void say(const Error &error);

    QString m_entity;
    Workspace &m_workspace;
    const RowNames &m_names;
    QVBoxLayout *m_cardLayout;
    ThemeLabel *m_none;
    QPushButton *m_add = nullptr;
    LinkAdder *m_linkAdder = nullptr;
    RecordForm *m_form = nullptr; ///< one, made when first needed
    QVector<PartCard *> m_cards;
    storage::Key m_facility = 0;
    storage::Key m_open = 0;
};

} // namespace trama::ui
