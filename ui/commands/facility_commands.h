// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace trama::ui {

// What people do to facilities and what belongs to them. Each is one undoable step.

/// Adds a facility of that name, in the working region where there is one; `type` may be empty.
Result<storage::Key> addFacility(
    Workspace &workspace, const QString &name, const QString &type = {});
/// Copies facilities with their services and equipment; `suffix` sets the copies' names apart.
Result<QVector<storage::Key>> duplicateFacilities(
    Workspace &workspace, const QVector<storage::Key> &facilities, const QString &suffix);
Result<void> deleteFacilities(Workspace &workspace, const QVector<storage::Key> &facilities);
/// Sets one field of several facilities; a null value empties it.
Result<void> changeFacilities(Workspace &workspace, const QVector<storage::Key> &facilities,
    const QString &field, const QVariant &value);
/// Moves a facility on the map; nullopt takes it off.
Result<void> placeFacility(
    Workspace &workspace, storage::Key facility, std::optional<storage::Point> point);

/// Adds a row of "service" or "equipment" to a facility.
Result<storage::Key> addToFacility(Workspace &workspace, const QString &entity,
    storage::Key facility, const storage::Values &values);
/// The other end of a link: a facility or an organisation, by key, or a new one by its name.
struct LinkEnd {
    QString entity;
    storage::Key key = 0;
    QString name; ///< where key = 0
};
Result<storage::Key> addLink(
    Workspace &workspace, storage::Key facility, const LinkEnd &to, const QString &type);
/// Changes one field of a service, piece of equipment or link; `facility` is whose step it is.
Result<void> changePart(Workspace &workspace, const QString &entity, storage::Key part,
    storage::Key facility, const QString &field, const QVariant &value);
Result<void> deletePart(
    Workspace &workspace, const QString &entity, storage::Key part, storage::Key facility);

/// Adds an organisation (or source, network …) known by its name alone and sets a facility's, or
/// part's, field to it.
Result<void> nameNew(Workspace &workspace, const QString &entity, storage::Key row,
    const QString &field, const QString &referred, const QString &name);

} // namespace trama::ui
