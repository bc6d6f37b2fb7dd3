// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"

namespace trama::exchange {

/// Whatever row of any entity refers to the facility `gone` refers to `kept` from then on. A row
/// that then says what another one of `kept` says goes, and what it alone states is filled in
/// there; a link of the two with each other goes.
Result<void> mergeReferences(storage::Writer &writer, storage::Key kept, storage::Key gone);

} // namespace trama::exchange
