// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

namespace trama::exchange {

/// A tier nobody knows is kept as close as confidential.
bool isVisible(const QString &tier, Audience audience)
{
    if (audience == Audience::Full || tier == QLatin1String("public")) {
        return true;
    }
    const bool isPartner = tier.isEmpty() || tier == QLatin1String("partner");
    return audience == Audience::Partner && isPartner;
}

std::optional<Audience> audienceFromCode(const QString &code)
{
    if (code == QLatin1String("public")) {
        return Audience::Public;
    }
    if (code == QLatin1String("partner")) {
        return Audience::Partner;
    }
    return code == QLatin1String("full") ? std::optional(Audience::Full) : std::nullopt;
}

} // namespace trama::exchange
