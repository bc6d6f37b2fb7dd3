// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include "ui/gaps/gaps_page.h"
#include "ui/plan/plan_page.h"

namespace trama::window {

ui::PageRegistry pages()
{
    return {
        ui::page<ui::GapsPage>(),
        ui::page<ui::PlanPage>(),
    };
}

} // namespace trama::window
