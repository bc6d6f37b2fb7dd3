// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QJsonObject>

namespace trama::ui {

/// What one came to and wants to return to: a page as it is set, and the filter. In the project.
struct SavedView {
    storage::Key key = 0;
    QString name;
    QString page; ///< Page::name
    QJsonObject pageState; ///< Page::viewState
    QJsonObject filter; ///< snapshot::filterToJson
};

/// In the order of their names.
Result<QVector<SavedView>> savedViews(const Workspace &workspace);
/// Keeps the page so set with the filter in use; replaces the view of that name.
Result<void> saveView(
    Workspace &workspace, const QString &name, const QString &page, const QJsonObject &pageState);
Result<void> deleteView(Workspace &workspace, const SavedView &view);

} // namespace trama::ui
