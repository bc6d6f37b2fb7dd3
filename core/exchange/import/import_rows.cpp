// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_rows.h"

#include "core/exchange/duplicates/project_duplicates.h"
#include "core/exchange/import/rows/link_ends.h"
#include "core/exchange/import/rows/row_rules.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/exchange/workbook.h"

namespace trama::exchange {

namespace {

constexpr std::size_t kRowsBetweenLooks = 512;

/// A template that nobody filled in is no source of anything.
bool hasRows(const TextTable &table)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!isExample(table.cell(row, 0))) {
            return true;
        }
    }
    return table.rowCount() == 0;
}

} // namespace

RowImport::RowImport(storage::Writer &writer, const ImportPlan &plan, const SourceTable &source,
    const ImportOptions &options, ApproximatePlaces approximate, IssueSink &issues)
    : m_writer(writer)
    , m_plan(plan)
    , m_source(source)
    , m_options(options)
    , m_issues(issues)
    , m_references(writer, plan.merged)
    , m_row(*plan.entity, plan.uses, plan.decimals)
    , m_places(plan, source, plan.ownRegions)
    , m_approximate(std::move(approximate))
    , m_tracksRows(options.findsDuplicates || !options.same.isEmpty() || !options.apart.isEmpty())
{
    m_row.teach(options.words);
    m_row.repairText(options.repairsText);
    m_row.setVerbatim(source.isVerbatim);
}

Result<void> RowImport::prepare()
{
    const bool hasSource = m_row.has("source");
    if (hasSource && hasRows(m_source.table)) {
        const auto source = listSource(m_writer, m_plan.file, m_options.source);
        if (!source) {
            return tl::unexpected<Error>(source.error());
        }
        m_listSource = *source;
    }
    m_isOfSource = hasSource && !m_row.isRead("source");
    const RowIdentity::Scope scope{m_isOfSource ? m_listSource.key : 0,
        m_isOfSource && m_listSource.isNew, m_plan.uuid >= 0 || m_tracksRows, m_plan.merged};
    auto identity = RowIdentity::load(m_writer, *m_plan.entity, scope);
    if (!identity) {
        return tl::unexpected<Error>(identity.error());
    }
    m_identity = *std::move(identity);
    auto rows = RowWriter::make(m_writer, *m_plan.entity);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    m_rows.emplace(*std::move(rows));
    if (m_plan.serviceUses.isEmpty()) {
        return {};
    }
    auto services = ServiceRows::make(m_writer, m_plan, m_source, m_options);
    if (!services) {
        return tl::unexpected<Error>(services.error());
    }
    m_services.emplace(*std::move(services));
    return {};
}

Result<void> RowImport::run(ImportReport &report)
{
    const Result<void> prepared = prepare();
    if (!prepared) {
        return prepared;
    }
    const std::size_t count = m_source.table.rowCount();
    for (std::size_t row = 0; row < count; ++row) {
        if (row % kRowsBetweenLooks == 0) {
            if (m_options.cancelled != nullptr && m_options.cancelled->load()) {
                return fail(ErrorCode::Cancelled);
            }
            if (m_options.progress) {
                m_options.progress(static_cast<qint64>(row), static_cast<qint64>(count));
            }
        }
        m_issues.setRow(static_cast<qint64>(row) + 1);
        bool isLocated = false;
        const Result<Outcome> outcome = takeRow(row, isLocated);
        if (!outcome) {
            return tl::unexpected<Error>(outcome.error());
        }
        ++report.read;
        ++(*outcome == Outcome::Added          ? report.added
                : *outcome == Outcome::Updated ? report.updated
                                               : report.skipped);
        report.located += isLocated && *outcome != Outcome::Skipped ? 1 : 0;
    }
    report.merged = m_merged;
    return tellVanished(report).and_then([this] { return keepApart(); });
}

/// Pairs that somebody has said are two facilities are not offered again.
Result<void> RowImport::keepApart()
{
    Result<void> done;
    for (auto it = m_options.apart.begin(); it != m_options.apart.end() && done; ++it) {
        const storage::Key own = m_keys.value(it.key(), 0);
        const storage::Key other = keyOf(*it);
        if (own == 0 || other == 0) {
            continue;
        }
        auto rows = m_writer.rows(*m_plan.entity, {QStringLiteral("name")}, {own, other});
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        QVector<QUuid> uuids;
        while (rows->next()) {
            uuids.append(rows->uuid());
        }
        if (uuids.size() == 2) {
            done = keepBoth(m_writer, uuids[0], uuids[1]);
        }
    }
    return done;
}

Result<RowImport::Outcome> RowImport::takeRow(std::size_t row, bool &isLocated)
{
    if (isExample(m_source.table.cell(row, 0))) {
        m_issues.add(Severity::Note, "example-row", m_plan.header(m_source, 0), {});
        return Outcome::Skipped;
    }
    Result<void> read = m_row.read(m_source.table, row, m_references, m_issues);
    if (read && m_services) {
        read = m_services->read(m_source.table, row, m_references, m_issues);
    }
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    const Result<bool> hasEnds = readLinkEnds(m_plan, m_source, row, m_row, m_references, m_issues);
    if (!hasEnds) {
        return tl::unexpected<Error>(hasEnds.error());
    }
    std::optional<storage::Point> point = m_places.read(row, m_row, m_issues);
    m_isApproximate = false;
    if (!point && m_plan.entity->geometry == domain::Geometry::Point) {
        const auto approximate = m_approximate.find(m_row, m_issues);
        if (!approximate) {
            return tl::unexpected<Error>(approximate.error());
        }
        point = *approximate;
        m_isApproximate = point.has_value();
    }
    fillIn();
    if (!*hasEnds || !completeRow(m_row, m_issues)) {
        return Outcome::Skipped;
    }
    isLocated = point.has_value();
    return writeRow(uuidOf(row), point);
}

void RowImport::fillIn()
{
    if (m_row.has("source") && m_row.cell("source").isAbsent()) {
        m_row.cell("source").setInteger(m_listSource.key);
    }
    if (!m_plan.assumedType.isEmpty() && m_row.cell("type").isAbsent()) {
        m_row.cell("type").setText(m_plan.assumedType.toStdString());
    }
}

QUuid RowImport::uuidOf(std::size_t row)
{
    if (m_plan.uuid < 0) {
        return {};
    }
    const QString text = m_source.table.text(row, static_cast<std::size_t>(m_plan.uuid)).trimmed();
    const QUuid uuid(text);
    if (uuid.isNull() && !text.isEmpty()) {
        m_issues.add(Severity::Warning, "bad-uuid", m_plan.header(m_source, m_plan.uuid),
            text.toStdString());
    }
    return uuid;
}

Result<RowImport::Outcome> RowImport::writeRow(
    const QUuid &uuid, std::optional<storage::Point> point)
{
    const auto merged = mergeRow(point);
    if (!merged) {
        return tl::unexpected<Error>(merged.error());
    }
    return *merged ? Result<Outcome>(**merged) : addRow(uuid, point);
}

storage::Key RowImport::keyOf(const ListedFacility &facility) const
{
    return facility.uuid.isNull() ? m_keys.value(facility.row, 0)
                                  : m_identity->keyOf(facility.uuid);
}

/// Where somebody said that the row is a facility that is there: fills it, see SameAs.
Result<std::optional<RowImport::Outcome>> RowImport::mergeRow(std::optional<storage::Point> point)
{
    const auto same = m_options.same.constFind(m_issues.row());
    if (same == m_options.same.constEnd()) {
        return std::nullopt;
    }
    const storage::Key key = keyOf(same->as);
    if (key == 0) {
        m_issues.add(Severity::Warning, "not-there", {}, {});
        return std::nullopt;
    }
    Result<void> updated = m_rows->update(key, m_row, point, {true, false});
    if (updated && (!same->values.isEmpty() || same->point)) {
        updated = m_writer.update(*m_plan.entity, key, same->values, same->point);
    }
    if (!updated) {
        return tl::unexpected<Error>(updated.error());
    }
    const Result<bool> service = writeService(key, false);
    if (!service) {
        return tl::unexpected<Error>(service.error());
    }
    m_identity->meet(key);
    m_keys.insert(m_issues.row(), key);
    ++m_merged;
    return rememberSame(key, point).map([] { return std::optional(Outcome::Updated); });
}

/// A newer edition of the list must not bring the row back as a facility of its own.
Result<void> RowImport::rememberSame(storage::Key key, std::optional<storage::Point> point)
{
    auto rows = m_writer.rows(*m_plan.entity, {QStringLiteral("name")}, {key});
    if (!rows || !rows->next()) {
        return rows ? fail(ErrorCode::Storage, {QString::fromLatin1(m_plan.entity->name)})
                    : tl::unexpected<Error>(rows.error());
    }
    return rememberMerged(m_writer, m_plan.merged,
        {rows->uuid(), QUuid::createUuid(), m_row.cell("name").string(),
            m_row.cell("list_id").isAbsent() ? QString() : m_row.cell("list_id").string(),
            m_listSource.key, QString::fromUtf8(m_identity->natural(m_row, point))});
}

Result<RowImport::Outcome> RowImport::addRow(const QUuid &uuid, std::optional<storage::Point> point)
{
    const RowIdentity::Match match = m_identity->find(m_row, uuid, point, m_issues.row());
    if (match.firstRow != 0 && match.isSure) {
        return repeatRow(match);
    }
    if (match.firstRow != 0) {
        m_issues.add(Severity::Warning, "duplicate", m_row.headerOf("name"), {},
            {QString::number(match.firstRow)});
    }
    storage::Key key = match.key;
    if (key != 0) {
        const Result<void> updated
            = m_rows->update(key, m_row, point, {match.isMerged, m_isApproximate});
        if (!updated) {
            return tl::unexpected<Error>(updated.error());
        }
    } else {
        const Result<storage::Key> inserted = m_rows->insert(m_row, point, uuid);
        if (!inserted) {
            return tl::unexpected<Error>(inserted.error());
        }
        key = *inserted;
        if (const Result<void> kept = point ? Result<void>() : keepUnreadPlace(key); !kept) {
            return tl::unexpected<Error>(kept.error());
        }
    }
    m_identity->settle(key);
    if (m_tracksRows) {
        m_keys.insert(m_issues.row(), key);
        if (match.key == 0) {
            m_added.insert(key, m_issues.row());
        }
    }
    const Result<bool> service = writeService(key, match.key != 0);
    if (!service) {
        return tl::unexpected<Error>(service.error());
    }
    return match.key != 0 ? Outcome::Updated : Outcome::Added;
}

/// Latitude and longitude that are no place on earth stay beside the row, to be corrected.
Result<void> RowImport::keepUnreadPlace(storage::Key key)
{
    const bool hasBoth = m_plan.lat >= 0 && m_plan.lon >= 0;
    if (!hasBoth && m_plan.place < 0) {
        return {};
    }
    const auto row = static_cast<std::size_t>(m_issues.row() - 1);
    const auto textOf = [&](int column) {
        const std::string_view text = column < 0
            ? std::string_view()
            : trimmedText(m_source.table.cell(row, static_cast<std::size_t>(column)));
        const std::string_view plain = m_source.isVerbatim ? text : unguarded(text);
        return isNothing(plain) ? QString()
                                : QString::fromUtf8(plain.data(), qsizetype(plain.size()));
    };
    const QString lat = textOf(hasBoth ? m_plan.lat : m_plan.place);
    const QString lon = textOf(hasBoth ? m_plan.lon : -1);
    const bool isSaid = !lat.isEmpty() || !lon.isEmpty();
    return isSaid ? m_writer.keepUnreadPlace(*m_plan.entity, key, lat, lon) : Result<void>();
}

/// A row whose identifier this file has used before: in a flat list a further service of the
/// facility, else left out.
Result<RowImport::Outcome> RowImport::repeatRow(const RowIdentity::Match &match)
{
    const char *field = m_row.has("list_id") ? "list_id" : m_row.entity().fields[0].name;
    const std::string value = m_row.cell(field).asKey();
    const QString first = QString::number(match.firstRow);
    const Result<bool> isNew
        = match.firstKey == 0 ? Result<bool>(false) : writeService(match.firstKey, false);
    if (!isNew) {
        return tl::unexpected<Error>(isNew.error());
    }
    if (*isNew) {
        m_issues.add(Severity::Note, "further-service", m_row.headerOf(field), value, {first});
        return Outcome::Updated;
    }
    m_issues.add(Severity::Warning, "duplicate", m_row.headerOf(field), value, {first});
    return Outcome::Skipped;
}

Result<bool> RowImport::writeService(storage::Key facility, bool mayReplace)
{
    return m_services ? m_services->write(facility, m_listSource.key, mayReplace, m_issues)
                      : Result<bool>(false);
}

/// Rows that an older edition had: they stay, since a list that leaves something out says nothing
/// about it.
Result<void> RowImport::tellVanished(ImportReport &report)
{
    const QSet<storage::Key> vanished = m_isOfSource ? m_identity->unmet() : QSet<storage::Key>();
    if (vanished.isEmpty()) {
        return {};
    }
    const QString title = QString::fromLatin1(domain::titleField(*m_plan.entity));
    auto rows = m_writer.rows(*m_plan.entity, {title});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    m_issues.setRow(0);
    while (rows->next()) {
        if (vanished.contains(rows->key())) {
            ++report.vanished;
            m_issues.add(Severity::Note, "vanished", title, rows->text(0).toStdString());
        }
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QString::fromLatin1(m_plan.entity->name)})
                          : Result<void>();
}

} // namespace trama::exchange
