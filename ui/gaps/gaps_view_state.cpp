// SPDX-License-Identifier: GPL-3.0-or-later
// What a saved view keeps of the Gaps page; the page itself is in gaps_page.cpp.
#include "ui/gaps/gaps_page.h"
#include "ui/gaps/scope_choice.h"
#include "ui/widgets/parts.h"

#include <algorithm>

namespace trama::ui {

namespace {

constexpr QLatin1String kScope("scope");
constexpr QLatin1String kUsers("users");
constexpr QLatin1String kRows("rows");
/// In the order of the switch.
constexpr const char *kRowsNames[]{"stages", "bands", "sectors"};

} // namespace

QJsonObject GapsPage::viewState() const
{
    return {{kScope, m_scope->state()}, {kUsers, workspace().gapSettings().users},
        {kRows, QLatin1String(kRowsNames[m_axes->current()])}};
}

void GapsPage::takeViewState(const QJsonObject &state)
{
    const auto *const rows = std::find_if(std::begin(kRowsNames), std::end(kRowsNames),
        [&](const char *name) { return state.value(kRows).toString() == QLatin1String(name); });
    if (rows != std::end(kRowsNames)) {
        m_axes->setCurrent(int(rows - std::begin(kRowsNames)));
    }
    if (const QString users = state.value(kUsers).toString(); !users.isEmpty()) {
        workspace().setUsers(users);
    }
    m_scope->takeState(workspace(), state.value(kScope).toObject());
    later();
}

} // namespace trama::ui
