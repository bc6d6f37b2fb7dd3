// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/link_ends.h"

#include "core/exchange/import/values/value_parsing.h"

namespace trama::exchange {

namespace {

struct End {
    int column;
    const char *facility;
    const char *organisation;
};

Result<bool> readEnd(const ImportPlan &plan, const SourceTable &source, std::size_t row,
    const End &end, RowTarget &target, References &references, IssueSink &issues)
{
    const QString header = plan.header(source, end.column);
    const std::string_view text
        = trimmedText(source.table.cell(row, static_cast<std::size_t>(end.column)));
    if (text.empty()) {
        issues.add(Severity::Error, "required", header, {}, {header});
        return false;
    }
    for (const auto &[entity, field] :
        {std::pair("infrastructure", end.facility), std::pair("organisation", end.organisation)}) {
        const Result<storage::Key> key = references.find(entity, text);
        if (!key) {
            return tl::unexpected<Error>(key.error());
        }
        if (*key != 0) {
            target.cell(field).setInteger(*key);
            return true;
        }
    }
    issues.add(Severity::Error, "unknown-code", header, text,
        {QStringLiteral("infrastructure"),
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))});
    return false;
}

} // namespace

Result<bool> readLinkEnds(const ImportPlan &plan, const SourceTable &source, std::size_t row,
    RowTarget &target, References &references, IssueSink &issues)
{
    if (plan.from < 0 || plan.to < 0) {
        return true;
    }
    bool hasBoth = true;
    for (const End &end : {End{plan.from, "from_infrastructure", "from_organisation"},
             End{plan.to, "to_infrastructure", "to_organisation"}}) {
        const Result<bool> isThere = readEnd(plan, source, row, end, target, references, issues);
        if (!isThere) {
            return isThere;
        }
        hasBoth = hasBoth && *isThere;
    }
    return hasBoth;
}

} // namespace trama::exchange
