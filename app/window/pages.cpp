// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include "ui/chains/chains_page.h"
#include "ui/map/map_page.h"

namespace trama::window {

ui::PageRegistry pages()
{
    return {
        ui::page<ui::MapPage>(),
        ui::page<ui::ChainsPage>(),
    };
}

} // namespace trama::window
