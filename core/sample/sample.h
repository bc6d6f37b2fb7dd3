// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

#include <memory>

namespace trama::sample {

/// Makes the sample project in a new file: seven regions with their outlines, and everything about
/// them invented, from the tables of resources/sample in one step. Keys are the same in every
/// build. Fails as Project::create does.
Result<std::unique_ptr<storage::Project>> buildSample(const QString &path);

} // namespace trama::sample
