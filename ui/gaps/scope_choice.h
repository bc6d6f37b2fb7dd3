// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/scope.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>

namespace trama::ui {

/// Which priority, or else which sector, the page looks at: those of the working region, or of all.
class ScopeChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ScopeChoice(QWidget *parent = nullptr);

    /// Lists what there is to choose and keeps the choice where it still is there.
    void refresh(const Workspace &workspace);
    gap::Scope scope(const Workspace &workspace) const;
    void chooseAll();

private:
    void addPriorities(const Workspace &workspace);
    void addSectors(const Workspace &workspace);
};

} // namespace trama::ui
