// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/monitor_commands.h"

#include "core/storage/writer.h"

namespace trama::ui {

Result<void> setTargets(Workspace &workspace, const monitor::Targets &targets)
{
    const monitor::Targets now = monitor::targetsFrom(workspace.project()->settings());
    if (now.wanted == targets.wanted) {
        return {};
    }
    return workspace
        .edit({QStringLiteral("step.monitor.targets"), {}},
            [&](storage::Writer &writer) -> Result<void> {
                for (std::size_t i = 0; i < monitor::kIndicators; ++i) {
                    const auto indicator = monitor::Indicator(i);
                    if (now.of(indicator) == targets.of(indicator)) {
                        continue;
                    }
                    const Result<void> set
                        = writer.setSetting(monitor::settingOf(indicator), targets.of(indicator));
                    if (!set) {
                        return set;
                    }
                }
                return {};
            })
        .map([](storage::StepId) {});
}

} // namespace trama::ui
