// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace trama::ui {

class Page;
class Workspace;

/// Makes the pages in the order of the page bar. app/window registers them, one line each; the
/// shell learns no page's type.
using PageMaker = std::function<Page *(Workspace &workspace)>;
using PageRegistry = std::vector<PageMaker>;

template <typename P> PageMaker page()
{
    return [](Workspace &workspace) -> Page * { return new P(workspace); };
}

} // namespace trama::ui
