// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profile.h"

#include <algorithm>

namespace trama::compare {

Result<std::vector<Statistic>> readStatistics(
    const storage::Project &project, const QHash<snapshot::Key, int> &indexOfKey)
{
    const domain::Entity *entity = domain::findEntity("indicator");
    auto rows = project.rows(*entity,
        {QStringLiteral("region"), QStringLiteral("code"), QStringLiteral("year"),
            QStringLiteral("value"), QStringLiteral("unit")});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<Statistic> found;
    while (rows->next()) {
        const Statistic read{indexOfKey.value(rows->integer(0), -1), rows->text(1),
            static_cast<int>(rows->integer(2)), rows->real(3), rows->text(4)};
        if (read.region < 0 || rows->isNull(3)) {
            continue;
        }
        const auto known = std::find_if(found.begin(), found.end(), [&](const Statistic &other) {
            return other.region == read.region && other.code == read.code;
        });
        if (known == found.end()) {
            found.push_back(read);
        } else if (known->year < read.year) {
            *known = read;
        }
    }
    return found;
}

} // namespace trama::compare
