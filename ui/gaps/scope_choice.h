// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/scope.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QJsonObject>

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
    /// The choice for a saved view: {"priority": "17"}, {"sector": "food"}, or {} for all.
    QJsonObject state() const;
    void takeState(const Workspace &workspace, const QJsonObject &state);

private:
    void addPriorities(const Workspace &workspace);
    void addSectors(const Workspace &workspace);
};

} // namespace trama::ui
