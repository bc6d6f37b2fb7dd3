// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"
#include "ui/chains/chains_page.h"
#include "ui/compare/compare_page.h"
#include "ui/facilities/facilities_page.h"
#include "ui/gaps/gaps_page.h"
#include "ui/map/map_page.h"
#include "ui/monitor/monitor_page.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/plan_page.h"
#include "ui/register/page/registers_page.h"

namespace trama::window {

ui::PageRegistry pages()
{
    return {
        ui::page<ui::OverviewPage>(),
        ui::page<ui::FacilitiesPage>(),
        ui::page<ui::MapPage>(),
        ui::page<ui::ChainsPage>(),
        ui::page<ui::GapsPage>(),
        ui::page<ui::ComparePage>(),
        ui::page<ui::PlanPage>(),
        ui::page<ui::MonitorPage>(),
        ui::page<ui::RegistersPage>(),
    };
}

} // namespace trama::window
