// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_rows.h"

#include "core/base/clock.h"
#include "core/exchange/import/rows/row_rules.h"
#include "core/exchange/import/values/value_parsing.h"

namespace trama::exchange {

namespace {

constexpr std::size_t kRowsBetweenLooks = 512;

} // namespace

RowImport::RowImport(storage::Writer &writer, const ImportPlan &plan, const SourceTable &source,
    const ImportOptions &options, IssueSink &issues)
    : m_writer(writer)
    , m_plan(plan)
    , m_source(source)
    , m_options(options)
    , m_issues(issues)
    , m_references(writer, plan.merged)
    , m_row(*plan.entity, plan.uses, plan.decimals)
    , m_places(plan, source, plan.ownRegions)
{
    if (!plan.serviceUses.isEmpty()) {
        m_service.emplace(*domain::findEntity("service"), plan.serviceUses, plan.decimals);
        m_service->teach(options.words);
    }
    m_row.teach(options.words);
}

/// One source a file name, so that a newer edition of a list finds its own rows.
Result<void> RowImport::prepareSource()
{
    const domain::Entity &entity = *domain::findEntity("source");
    {
        auto rows = m_writer.rows(entity, {QStringLiteral("file")});
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        while (rows->next()) {
            if (rows->text(0) == m_plan.file) {
                m_sourceKey = rows->key();
                m_isNewSource = false;
            }
        }
    }
    if (m_sourceKey != 0) {
        return {};
    }
    const Result<storage::Key> key = m_writer.insert(entity,
        {{QStringLiteral("name"), m_plan.file}, {QStringLiteral("kind"), QStringLiteral("list")},
            {QStringLiteral("file"), m_plan.file},
            {QStringLiteral("retrieved"), today().toString(Qt::ISODate)}});
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    m_sourceKey = *key;
    return {};
}

Result<void> RowImport::prepare()
{
    const bool hasSource = m_row.has("source");
    if (hasSource) {
        const Result<void> prepared = prepareSource();
        if (!prepared) {
            return prepared;
        }
    }
    const bool namesSources = hasSource && m_row.isRead("source");
    const RowIdentity::Scope scope{hasSource && !namesSources ? m_sourceKey : 0,
        hasSource && !namesSources && m_isNewSource, m_plan.uuid >= 0, m_plan.merged};
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
    if (m_service) {
        auto services = RowWriter::make(m_writer, m_service->entity());
        if (!services) {
            return tl::unexpected<Error>(services.error());
        }
        m_services.emplace(*std::move(services));
    }
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
    return {};
}

Result<RowImport::Outcome> RowImport::takeRow(std::size_t row, bool &isLocated)
{
    Result<void> read = m_row.read(m_source.table, row, m_references, m_issues);
    if (read && m_service) {
        read = m_service->read(m_source.table, row, m_references, m_issues);
    }
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    const Result<bool> hasEnds = readEnds(row);
    if (!hasEnds) {
        return tl::unexpected<Error>(hasEnds.error());
    }
    const std::optional<storage::Point> point = m_places.read(row, m_row, m_issues);
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
        m_row.cell("source").setInteger(m_sourceKey);
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

Result<storage::Key> RowImport::endOf(
    std::size_t row, int column, const char *facility, const char *organisation)
{
    const std::string_view text
        = trimmedText(m_source.table.cell(row, static_cast<std::size_t>(column)));
    if (text.empty()) {
        m_issues.add(Severity::Error, "required", m_plan.header(m_source, column), {},
            {m_plan.header(m_source, column)});
        return 0;
    }
    for (const auto &[entity, field] :
        {std::pair("infrastructure", facility), std::pair("organisation", organisation)}) {
        const Result<storage::Key> key = m_references.find(entity, text);
        if (!key) {
            return key;
        }
        if (*key != 0) {
            m_row.cell(field).setInteger(*key);
            return key;
        }
    }
    m_issues.add(Severity::Error, "unknown-code", m_plan.header(m_source, column), text,
        {QStringLiteral("infrastructure"),
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))});
    return 0;
}

Result<bool> RowImport::readEnds(std::size_t row)
{
    if (m_plan.from < 0 || m_plan.to < 0) {
        return true;
    }
    const Result<storage::Key> from
        = endOf(row, m_plan.from, "from_infrastructure", "from_organisation");
    const Result<storage::Key> to = endOf(row, m_plan.to, "to_infrastructure", "to_organisation");
    if (!from || !to) {
        return tl::unexpected<Error>(from ? to.error() : from.error());
    }
    return *from != 0 && *to != 0;
}

Result<RowImport::Outcome> RowImport::writeRow(
    const QUuid &uuid, std::optional<storage::Point> point)
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
        const Result<void> updated = m_rows->update(key, m_row, point,
            match.isMerged ? RowWriter::Change::OnlyEmpty : RowWriter::Change::Differing);
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
    const Result<bool> service = writeService(key, match.key != 0);
    if (!service) {
        return tl::unexpected<Error>(service.error());
    }
    return match.key != 0 ? Outcome::Updated : Outcome::Added;
}

/// Latitude and longitude that are no place on earth stay beside the row, to be corrected.
Result<void> RowImport::keepUnreadPlace(storage::Key key)
{
    if (m_plan.lat < 0 || m_plan.lon < 0) {
        return {};
    }
    const auto row = static_cast<std::size_t>(m_issues.row() - 1);
    const QString lat = m_source.table.text(row, static_cast<std::size_t>(m_plan.lat)).trimmed();
    const QString lon = m_source.table.text(row, static_cast<std::size_t>(m_plan.lon)).trimmed();
    const bool isSaid = !isNothing(lat.toStdString()) || !isNothing(lon.toStdString());
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

/// The facility's service that the row at hand speaks of, 0 where there is none.
Result<storage::Key> RowImport::sameService(storage::Key facility, bool mayReplace) const
{
    auto identity = m_writer.rows(m_service->entity(),
        {QStringLiteral("type"), QStringLiteral("sectors"), QStringLiteral("stages"),
            QStringLiteral("trl_min"), QStringLiteral("trl_max")},
        {facility}, QStringLiteral("infrastructure"));
    if (!identity) {
        return tl::unexpected<Error>(identity.error());
    }
    storage::Key only = 0;
    int count = 0;
    while (identity->next()) {
        const bool isSame = identity->text(0).toStdString() == m_service->cell("type").asKey()
            && identity->text(1).toStdString() == m_service->cell("sectors").asKey()
            && identity->text(2).toStdString() == m_service->cell("stages").asKey()
            && identity->integer(3)
                == (m_service->cell("trl_min").isAbsent() ? 0 : m_service->cell("trl_min").integer)
            && identity->integer(4)
                == (m_service->cell("trl_max").isAbsent() ? 0 : m_service->cell("trl_max").integer);
        if (isSame) {
            return identity->key();
        }
        only = identity->key();
        ++count;
    }
    return mayReplace && count == 1 ? only : 0;
}

/// True where a service was added or changed. `mayReplace`: a facility's only service is the one an
/// edition changed.
Result<bool> RowImport::writeService(storage::Key facility, bool mayReplace)
{
    if (!m_service || m_service->isEmpty()) {
        return false;
    }
    m_service->cell("infrastructure").setInteger(facility);
    m_service->cell("source").setInteger(m_sourceKey);
    if (!completeRow(*m_service, m_issues)) {
        return false;
    }
    const Result<storage::Key> same = sameService(facility, mayReplace);
    if (!same) {
        return tl::unexpected<Error>(same.error());
    }
    if (*same != 0) {
        const Result<void> updated = m_services->update(*same, *m_service, {});
        return updated ? Result<bool>(mayReplace) : tl::unexpected<Error>(updated.error());
    }
    const Result<storage::Key> added = m_services->insert(*m_service, {}, {});
    return added ? Result<bool>(true) : tl::unexpected<Error>(added.error());
}

} // namespace trama::exchange
