// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/place_commands.h"

#include "core/storage/writer.h"

namespace trama::ui {

Result<void> placeExactly(Workspace &workspace, storage::Key facility, storage::Point point)
{
    const snapshot::Snapshot &snapshot = workspace.snapshot();
    const auto at = snapshot.find(facility);
    const QString name
        = at.chunk < 0 ? QString() : snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
    const auto done
        = workspace.edit({QStringLiteral("step.map.place"), {name}}, [&](storage::Writer &writer) {
              return writer.update(*domain::findEntity(QStringLiteral("infrastructure")), facility,
                  {{QStringLiteral("precision"), QStringLiteral("exact")}}, point);
          });
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace trama::ui
