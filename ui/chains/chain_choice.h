// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/facility_links.h"

#include <QComboBox>

namespace trama::ui {

class Workspace;

/// The value chains of the project, of which one is shown; follows the working region to the chain
/// of its first priority.
class ChainChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ChainChoice(Workspace &workspace, QWidget *parent = nullptr);

    Result<void> refresh(); ///< keeps the chain where it still is
    void retranslate();
    void followRegion();
    const chain::ChainName *chosen() const; ///< null = there is none
    QString chosenName() const; ///< in the language in use
    /// What the chain is about: as it says, else as its priorities say.
    QStringList sectors() const;
    QStringList regions() const; ///< names of those with a priority on it

private:
    Workspace &m_workspace;
    std::vector<chain::ChainName> m_chains;
};

} // namespace trama::ui
