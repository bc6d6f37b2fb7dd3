// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordering.h"

#include "core/snapshot/rows.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::ui {

QCollator collatorOf(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<double> ranksOf(const std::vector<QString> &texts, const QCollator &collator)
{
    QHash<QString, double> rankOf;
    for (const QString &text : texts) {
        rankOf.insert(text, snapshot::kUnknown);
    }
    std::vector<std::pair<QCollatorSortKey, QString>> distinct;
    distinct.reserve(std::size_t(rankOf.size()));
    for (auto it = rankOf.cbegin(); it != rankOf.cend(); ++it) {
        if (!it.key().isEmpty()) {
            distinct.emplace_back(collator.sortKey(it.key()), it.key());
        }
    }
    std::sort(distinct.begin(), distinct.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order < 0 || (order == 0 && a.second < b.second);
    });
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        rankOf[distinct[i].second] = double(i);
    }
    std::vector<double> ranks;
    ranks.reserve(texts.size());
    for (const QString &text : texts) {
        ranks.push_back(rankOf.value(text));
    }
    return ranks;
}

std::vector<quint32> orderOf(
    const std::vector<double> &values, const std::vector<double> &ties, bool isDescending)
{
    std::vector<quint32> order(values.size());
    std::iota(order.begin(), order.end(), quint32(0));
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const bool isUnknown = std::isnan(values[a]);
        if (isUnknown != std::isnan(values[b])) {
            return !isUnknown;
        }
        if (!isUnknown && values[a] != values[b]) {
            return (values[a] < values[b]) != isDescending;
        }
        return ties[a] != ties[b] ? ties[a] < ties[b] : a < b;
    });
    return order;
}

} // namespace trama::ui
