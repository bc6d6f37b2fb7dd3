// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trama::snapshot {

/// A column of a chunk that keeps one value while all its rows are equal: most optional fields of
/// most lists are empty.
template <typename T> class Column {
public:
    const T &operator[](std::size_t row) const { return m_values[row & m_mask]; }
    std::size_t size() const { return m_size; }
    bool isUniform() const { return m_mask == 0; }

    void push_back(T value)
    {
        if (m_size == 0 || !isUniform()) {
            m_values.push_back(value);
        } else if (!isSame(value, m_values.front())) {
            m_values.resize(m_size, m_values.front());
            m_values.push_back(value);
            m_mask = ~std::size_t(0);
        }
        ++m_size;
    }

    void shrinkToFit() { m_values.shrink_to_fit(); }

private:
    static bool isSame(T a, T b) { return a == b || (a != a && b != b); } // NaN is one value here

    std::vector<T> m_values;
    std::size_t m_size = 0;
    std::size_t m_mask = 0; ///< 0: every row reads the first value
};

} // namespace trama::snapshot
