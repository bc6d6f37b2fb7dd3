// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "ui/widgets/parts.h"

class QComboBox;

namespace trama::ui {

class Workspace;

/// Adds a link between two facilities of the chain by choosing them: what dragging does, for the
/// keyboard.
class NewLinkCard : public Card {
    Q_OBJECT
public:
    explicit NewLinkCard(QWidget *parent = nullptr);

    void refresh(const Workspace &workspace, const chain::ChainReport &report);
    void retranslate();
    void setFrom(qint64 facility); ///< 0 leaves it
    QString type() const; ///< link_type, of links drawn by dragging too

Q_SIGNALS:
    void linkWanted(qint64 from, qint64 to);

private:
    void judge(); ///< whether what is chosen can be a link

    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QPushButton *m_add;
    bool m_isReadOnly = false;
};

/// The kinds of links in a combo box, by code; keeps the one chosen.
void fillLinkTypes(QComboBox &box);

} // namespace trama::ui
