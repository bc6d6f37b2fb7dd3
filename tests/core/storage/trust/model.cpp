// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/model.h"

#include "tests/core/storage/fixture.h"

namespace trama::tests {

using namespace storage;

namespace {

constexpr int kServices = 3;
constexpr int kImported = 40;
constexpr int kBulkImported = 20'020;

const QString kName = QStringLiteral("name");
const QString kLastStep = QStringLiteral("last-step");

QString numbered(const char *word, int step, int row = 0)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(word))
        .arg(step, 5, 10, QLatin1Char('0'))
        .arg(row, 5, 10, QLatin1Char('0'));
}

/// The facilities by their names.
std::map<QString, Key> facilities(const Project &project)
{
    std::map<QString, Key> found;
    auto rows = project.rows(entity("infrastructure"), {kName});
    while (rows && rows->next()) {
        found[rows->value(0).toString()] = rows->key();
    }
    return found;
}

Result<void> insertOne(Writer &writer, int step)
{
    const auto facility = writer.insert(
        entity("infrastructure"), {{kName, numbered("Facility", step)}}, Point{1, 2});
    for (int i = 0; facility && i < kServices; ++i) {
        const auto service
            = writer.insert(entity("service"), {{QStringLiteral("infrastructure"), *facility}});
        if (!service) {
            return tl::unexpected<Error>(service.error());
        }
    }
    return facility ? Result<void>() : tl::unexpected<Error>(facility.error());
}

Result<void> insertMany(Writer &writer, int step, int rows)
{
    auto inserter = writer.inserter(entity("infrastructure"), {kName});
    for (int i = 0; inserter && i < rows; ++i) {
        inserter->bindText(0, numbered("Import", step, i));
        inserter->bindPoint({i % 180 + 0.25, 41.5});
        if (const auto key = inserter->insert(); !key) {
            return tl::unexpected<Error>(key.error());
        }
    }
    return inserter ? Result<void>() : tl::unexpected<Error>(inserter.error());
}

Result<void> write(Writer &writer, const std::map<QString, Key> &before, Act act, int step)
{
    switch (act) {
    case Act::Insert:
        return insertOne(writer, step);
    case Act::Change:
        return writer.update(
            entity("infrastructure"), before.begin()->second, {{kName, numbered("Changed", step)}});
    case Act::Delete:
        return writer.remove(entity("infrastructure"), before.rbegin()->second);
    case Act::Import:
        return insertMany(writer, step, kImported);
    case Act::BulkImport:
        return insertMany(writer, step, kBulkImported);
    case Act::Undo:
    case Act::Redo:
    case Act::Compact:
        break;
    }
    return fail(ErrorCode::Internal);
}

} // namespace

const Script &editing()
{
    static const Script script{Act::Insert, Act::Insert, Act::Change, Act::Delete, Act::Undo,
        Act::Redo, Act::Undo, Act::Import};
    return script;
}

const Script &importing()
{
    static const Script script{Act::BulkImport, Act::Undo, Act::Redo, Act::Undo};
    return script;
}

const Script &compacting()
{
    static const Script script{Act::Insert, Act::Insert, Act::Change, Act::Import, Act::Compact};
    return script;
}

Result<void> performNext(Project &project, const Script &script)
{
    const auto history = project.history();
    if (!history) {
        return tl::unexpected<Error>(history.error());
    }
    const int step = int(history->size());
    const Act act = script[std::size_t(step) % script.size()];
    const auto nothing = [](StepId) {};
    if (act == Act::Undo) {
        return project.undo().map(nothing);
    }
    if (act == Act::Redo) {
        return project.redo().map(nothing);
    }
    if (act == Act::Compact) {
        return project.compact(1).map([](const Compaction &) {});
    }
    const auto before = facilities(project);
    return project
        .edit(named(),
            [&](Writer &writer) {
                return writer.setSetting(kLastStep, step).and_then([&] {
                    return write(writer, before, act, step);
                });
            })
        .map(nothing);
}

void Model::advanceTo(int steps)
{
    while (m_steps < steps) {
        apply(m_script[std::size_t(m_steps) % m_script.size()]);
        ++m_steps;
    }
}

void Model::apply(Act act)
{
    if (act == Act::Undo || act == Act::Redo) {
        auto &from = act == Act::Undo ? m_done : m_undone;
        auto &to = act == Act::Undo ? m_undone : m_done;
        to.push_back(std::exchange(m_state, from.back()));
        from.pop_back();
        return;
    }
    if (act == Act::Compact) {
        return; // takes no data
    }
    m_done.push_back(m_state);
    m_undone.clear();
    m_state.lastStep = m_steps;
    auto &services = m_state.services;
    if (act == Act::Insert) {
        services[numbered("Facility", m_steps)] = kServices;
    } else if (act == Act::Change) {
        auto first = services.extract(services.begin());
        first.key() = numbered("Changed", m_steps);
        services.insert(std::move(first));
    } else if (act == Act::Delete) {
        services.erase(std::prev(services.end()));
    } else {
        for (int i = 0; i < (act == Act::Import ? kImported : kBulkImported); ++i) {
            services[numbered("Import", m_steps, i)] = 0;
        }
    }
}

QString Model::content() const
{
    QString text;
    for (const auto &[name, services] : m_state.services) {
        text += name + QLatin1Char('=') + QString::number(services) + QLatin1Char(';');
    }
    // A setting that undo takes back leaves no row; a value stands in a list of its own.
    const QString lastStep
        = m_done.empty() ? QString() : QStringLiteral("[%1]").arg(m_state.lastStep);
    return QStringLiteral("steps %1, last %2: ").arg(m_steps).arg(lastStep) + text;
}

QString contentOf(const QString &path)
{
    return askSql(path,
        "SELECT 'steps ' || (SELECT count(*) FROM trama_step) || ', last '"
        " || coalesce((SELECT value FROM trama_setting WHERE name = 'last-step'), '') || ': '"
        " || coalesce((SELECT group_concat(name || '=' || n || ';', '') FROM (SELECT i.name AS "
        "name,"
        " count(s.fid) AS n FROM infrastructure i LEFT JOIN service s ON s.infrastructure = i.fid"
        " GROUP BY i.fid ORDER BY i.name)), '')");
}

} // namespace trama::tests
