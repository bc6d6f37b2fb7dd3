// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

namespace trama::window {

ui::PageRegistry pages()
{
    return {
    };
}

} // namespace trama::window
