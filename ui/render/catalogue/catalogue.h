// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"

namespace trama::render {

/// Writes the facilities that the audience may see as a static site: an index by region with a
/// map, and a page a facility with its description in the terms of schema.org. Nothing in it runs
/// or is loaded from elsewhere. The folder must be new, empty, or hold a catalogue written before
/// and nothing else; it changes in one step or not at all. Errors: CannotWrite with the reason,
/// FileNotFound (the folder around it), Cancelled, and those of reading the project.
Result<exchange::ExportReport> writeCatalogue(
    const storage::Project &project, const QString &folder, const exchange::ExportOptions &options);

} // namespace trama::render
