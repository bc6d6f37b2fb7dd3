// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The session functions are declared only when asked for; the build asks for them everywhere.
#include <sqlite3.h>

#if !defined(SQLITE_ENABLE_SESSION) || !defined(SQLITE_ENABLE_PREUPDATE_HOOK)
#error "define SQLITE_ENABLE_SESSION and SQLITE_ENABLE_PREUPDATE_HOOK before sqlite3.h"
#endif
