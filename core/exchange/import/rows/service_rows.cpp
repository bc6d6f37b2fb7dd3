// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/service_rows.h"

#include "core/exchange/import/rows/row_rules.h"

namespace trama::exchange {

namespace {

qint64 levelOf(const RowTarget &row, const char *field)
{
    return row.cell(field).isAbsent() ? 0 : row.cell(field).integer;
}

} // namespace

Result<ServiceRows> ServiceRows::make(storage::Writer &writer, const ImportPlan &plan,
    const SourceTable &source, const ImportOptions &options)
{
    const domain::Entity &entity = *domain::findEntity("service");
    auto rows = RowWriter::make(writer, entity);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    RowTarget row(entity, plan.serviceUses, plan.decimals);
    row.teach(options.words);
    row.repairText(options.repairsText);
    row.setVerbatim(source.isVerbatim);
    return ServiceRows(writer, std::move(row), *std::move(rows));
}

Result<void> ServiceRows::read(
    const TextTable &table, std::size_t row, References &references, IssueSink &issues)
{
    return m_row.read(table, row, references, issues);
}

/// The facility's service that the row at hand speaks of, 0 where there is none.
Result<storage::Key> ServiceRows::same(storage::Key facility, bool mayReplace) const
{
    auto identity = m_writer->rows(m_row.entity(),
        {QStringLiteral("type"), QStringLiteral("sectors"), QStringLiteral("stages"),
            QStringLiteral("trl_min"), QStringLiteral("trl_max")},
        {facility}, QStringLiteral("infrastructure"));
    if (!identity) {
        return tl::unexpected<Error>(identity.error());
    }
    storage::Key only = 0;
    int count = 0;
    while (identity->next()) {
        const bool isSame = identity->text(0).toStdString() == m_row.cell("type").asKey()
            && identity->text(1).toStdString() == m_row.cell("sectors").asKey()
            && identity->text(2).toStdString() == m_row.cell("stages").asKey()
            && identity->integer(3) == levelOf(m_row, "trl_min")
            && identity->integer(4) == levelOf(m_row, "trl_max");
        if (isSame) {
            return identity->key();
        }
        only = identity->key();
        ++count;
    }
    return mayReplace && count == 1 ? only : 0;
}

Result<bool> ServiceRows::write(
    storage::Key facility, storage::Key source, bool mayReplace, IssueSink &issues)
{
    if (m_row.isEmpty()) {
        return false;
    }
    m_row.cell("infrastructure").setInteger(facility);
    m_row.cell("source").setInteger(source);
    if (!completeRow(m_row, issues)) {
        return false;
    }
    const Result<storage::Key> known = same(facility, mayReplace);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (*known != 0) {
        const Result<void> updated = m_rows.update(*known, m_row, {});
        return updated ? Result<bool>(mayReplace) : tl::unexpected<Error>(updated.error());
    }
    const Result<storage::Key> added = m_rows.insert(m_row, {}, {});
    return added ? Result<bool>(true) : tl::unexpected<Error>(added.error());
}

} // namespace trama::exchange
