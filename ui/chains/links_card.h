// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "ui/widgets/parts.h"

class QComboBox;
class QListView;

namespace trama::ui {

class ChainLinksModel;
class Workspace;

/// The links of the chosen facility, or of the whole chain: one is chosen, changed in its kind,
/// deleted.
class LinksCard : public Card {
    Q_OBJECT
public:
    explicit LinksCard(Workspace &workspace, QWidget *parent = nullptr);

    void refresh(const chain::ChainReport &report, qint64 facility);
    void retranslate();
    void setLink(qint64 link); ///< chooses it; 0 = none

Q_SIGNALS:
    void linkChosen(qint64 link); ///< by the user
    void openWanted(qint64 facility);

private:
    void chooseRow();
    void changeType();
    void deleteLink();

    Workspace &m_workspace;
    ChainLinksModel *m_model;
    QListView *m_list;
    ThemeLabel *m_none;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QPushButton *m_delete;
    QPushButton *m_open;
    qint64 m_facility = 0;
    QString m_facilityName;
    int m_count = 0;
};

} // namespace trama::ui
