// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/composite.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace trama::methods {

namespace {

constexpr int kDrawsBetweenLooks = 64;
constexpr double kSmallest = 1; ///< of the scale of products
constexpr double kRange = 99;

std::vector<double> stated(const std::vector<double> &values)
{
    std::vector<double> found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found),
        [](double value) { return !std::isnan(value); });
    return found;
}

/// Each column by `scale(value)`, made from its stated values; a column of equal values has none.
template <typename Make>
Table scaledBy(const Table &indicators, const QSet<QString> &down, Make make)
{
    Table scaled(indicators.rows, indicators.columns);
    for (std::size_t c = 0; c < indicators.columnCount(); ++c) {
        const std::vector<double> values = stated(indicators.column(c));
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        if (values.empty() || *low == *high) {
            continue;
        }
        const auto scale = make(values);
        const bool isDown = down.contains(indicators.columns[static_cast<qsizetype>(c)]);
        for (std::size_t r = 0; r < indicators.rowCount(); ++r) {
            scaled.at(r, c) = scale(indicators.at(r, c), isDown);
        }
    }
    return scaled;
}

/// Scaled indicators as they are added up: for products the logarithms of values from 1 to 100.
class Figures {
public:
    Figures(const Table &scaled, Aggregation aggregation)
        : m_values(scaled)
        , m_isProduct(aggregation == Aggregation::Geometric)
    {
        if (m_isProduct) {
            m_values = minMax(scaled);
            for (double &value : m_values.values) {
                value = std::log(kSmallest + kRange * value);
            }
        }
    }

    std::vector<double> with(const std::vector<double> &weights) const
    {
        std::vector<double> figures;
        figures.reserve(m_values.rowCount());
        for (std::size_t unit = 0; unit < m_values.rowCount(); ++unit) {
            figures.push_back(figureOf(unit, weights));
        }
        return figures;
    }

private:
    double figureOf(std::size_t unit, const std::vector<double> &weights) const
    {
        double all = 0;
        double weight = 0;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            const double value = m_values.at(unit, c);
            if (!std::isnan(value)) {
                all += weights[c] * value;
                weight += weights[c];
            }
        }
        if (weight == 0) {
            return kNone;
        }
        return m_isProduct ? std::exp(all / weight) : all / weight;
    }

    Table m_values;
    bool m_isProduct;
};

/// Weights at equal chance from the triangle of all that sum to 1.
class WeightDraws {
public:
    WeightDraws(std::size_t count, std::uint64_t seed)
        : m_engine(seed)
        , m_weights(count)
    {
    }
    const std::vector<double> &next()
    {
        double all = 0;
        for (double &weight : m_weights) {
            weight = m_exponential(m_engine);
            all += weight;
        }
        for (double &weight : m_weights) {
            weight /= all;
        }
        return m_weights;
    }

private:
    std::mt19937_64 m_engine;
    std::exponential_distribution<double> m_exponential{1};
    std::vector<double> m_weights;
};

/// How often each unit had each rank, and its share of first ranks.
struct RankCounts {
    explicit RankCounts(std::size_t units)
        : first(units, 0)
        , counts(units, std::vector<int>(units + 1, 0))
    {
    }
    void add(const std::vector<double> &figures)
    {
        const std::vector<int> found = ranks(figures);
        const auto winners = std::count(found.begin(), found.end(), 1);
        for (std::size_t unit = 0; unit < found.size(); ++unit) {
            ++counts[unit][std::size_t(found[unit])];
            first[unit] += found[unit] == 1 ? 1.0 / double(winners) : 0;
        }
        ++draws;
    }
    /// The nearest rank of that share of the draws.
    double quantile(std::size_t unit, double share) const
    {
        const double wanted = std::ceil(share * double(draws));
        double passed = 0;
        for (std::size_t rank = 1; rank < counts[unit].size(); ++rank) {
            passed += counts[unit][rank];
            if (passed >= wanted) {
                return double(rank);
            }
        }
        return kNone;
    }

    std::vector<double> first;
    std::vector<std::vector<int>> counts;
    qint64 draws = 0;
};

} // namespace

Table minMax(const Table &indicators, const QSet<QString> &down)
{
    return scaledBy(indicators, down, [](const std::vector<double> &values) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        return [low = *low, high = *high](double value, bool isDown) {
            return isDown ? (high - value) / (high - low) : (value - low) / (high - low);
        };
    });
}

Table zScore(const Table &indicators, const QSet<QString> &down)
{
    return scaledBy(indicators, down, [](const std::vector<double> &values) {
        const double mean = sum(values) / double(values.size());
        double squares = 0;
        for (const double value : values) {
            squares += (value - mean) * (value - mean);
        }
        const double deviation = std::sqrt(squares / double(values.size()));
        return [mean, deviation](double value, bool isDown) {
            return (isDown ? mean - value : value - mean) / deviation;
        };
    });
}

std::vector<double> composite(
    const Table &scaled, const std::vector<double> &weights, Aggregation aggregation)
{
    return Figures(scaled, aggregation).with(weights);
}

std::vector<int> ranks(const std::vector<double> &figures)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!std::isnan(figures[i])) {
            order.push_back(i);
        }
    }
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return figures[a] > figures[b]; });
    std::vector<int> found(figures.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool isTie = i > 0 && figures[order[i]] == figures[order[i - 1]];
        found[order[i]] = isTie ? found[order[i - 1]] : int(i) + 1;
    }
    return found;
}

Result<Table> sensitivity(const Table &indicators, const SensitivityOptions &options)
{
    RankCounts counts(indicators.rowCount());
    WeightDraws weights(indicators.columnCount(), options.seed);
    for (const Scaling scaling : options.scalings) {
        const Table scaled = scaling == Scaling::MinMax ? minMax(indicators, options.down)
                                                        : zScore(indicators, options.down);
        for (const Aggregation aggregation : options.aggregations) {
            const Figures figures(scaled, aggregation);
            for (int draw = 0; draw < options.draws; ++draw) {
                const bool isLook = draw % kDrawsBetweenLooks == 0;
                if (isLook && options.cancelled != nullptr && options.cancelled->load()) {
                    return fail(ErrorCode::Cancelled);
                }
                counts.add(figures.with(weights.next()));
            }
        }
    }
    Table found(indicators.rows,
        {QStringLiteral("first_share"), QStringLiteral("rank_5"), QStringLiteral("rank_95")});
    for (std::size_t unit = 0; unit < indicators.rowCount(); ++unit) {
        found.at(unit, 0) = counts.draws > 0 ? counts.first[unit] / double(counts.draws) : kNone;
        found.at(unit, 1) = counts.quantile(unit, 0.05);
        found.at(unit, 2) = counts.quantile(unit, 0.95);
    }
    return found;
}

} // namespace trama::methods
