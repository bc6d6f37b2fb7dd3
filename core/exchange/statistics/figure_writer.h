// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/figure_reader.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// Writes figures of one source: a known one where it differs, else a new one. Owned by one import.
class FigureWriter {
public:
    static Result<FigureWriter> make(storage::Writer &writer, const QString &file);

    struct Outcome {
        bool isNew = false;
        qint64 firstRow = 0; ///< that had the same figure; nothing is written then
    };
    Result<Outcome> write(storage::Key region, const Figure &figure, qint64 row);

private:
    struct Known {
        storage::Key key = 0;
        std::optional<double> value;
        std::string unit;
        std::string flag;
        qint64 row = 0; ///< of the file; 0 = it is from before
    };
    FigureWriter(storage::Writer &writer, storage::Key source, storage::Inserter inserter);
    Result<void> loadKnown();
    Result<void> insert(storage::Key region, const Figure &figure);
    Result<void> update(const Known &known, const Figure &figure);

    storage::Writer *m_writer;
    storage::Key m_source;
    storage::Inserter m_inserter;
    std::unordered_map<std::string, Known> m_known; ///< by region, year and code
};

} // namespace trama::exchange
