// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project.h"

#include "core/base/log/log.h"
#include "core/storage/opening/known_files.h"
#include "core/storage/opening/opening.h"
#include "core/storage/opening/safety_copies.h"
#include "core/storage/project_state.h"
#include "core/storage/rows/row_query.h"
#include "core/storage/schema/geometry_blob.h"
#include "core/storage/setting_text.h"
#include "core/storage/unread.h"

#include <QFileInfo>

namespace trama::storage {

Project::Project(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_state(std::make_unique<State>(*m_connection))
{
}

Project::~Project()
{
    if (isReadOnly()) {
        return;
    }
    if (m_state->isChanged) {
        // A copy that cannot be made does not hold up closing; the next opening says so.
        if (const Result<void> taken = takeSafetyCopy(*m_connection, m_state->id); !taken) {
            log::note(taken.error());
        }
    }
    rememberFile(*m_connection);
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const CreateOptions &options)
{
    return createFile(path, options).and_then(fromFile);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, OpenMode mode)
{
    return openFile(path, mode).and_then(fromFile);
}

Result<std::unique_ptr<Project>> Project::fromFile(OpenedFile &&file)
{
    std::unique_ptr<Project> project(new Project(std::move(file.connection)));
    project->m_state->notices = file.notices;
    project->m_state->isChanged = file.isChanged;
    return project->readProperties().map([&] {
        qCInfo(log::storage).noquote()
            << (project->isReadOnly() ? "opened to read" : "opened")
            << QFileInfo(project->path()).fileName() << "notices" << file.notices.size();
        return std::move(project);
    });
}

Result<void> Project::readProperties()
{
    Result<Statement> row
        = m_connection->prepare("SELECT project, name, is_sample, head FROM trama_project");
    if (!row) {
        return passOn(row);
    }
    Result<bool> isFound = row->step();
    if (!isFound) {
        return passOn(isFound);
    }
    const Result<qint64> version = m_connection->integer("PRAGMA data_version");
    if (!version) {
        return tl::unexpected<Error>(version.error());
    }
    m_state->dataVersion = *version;
    m_state->id = QUuid::fromString(row->text(0));
    m_state->name = row->text(1);
    m_state->isSample = row->integer(2) != 0;
    m_state->head = row->integer(3);
    m_state->stacks.reset();
    return {};
}

QString Project::path() const
{
    return m_connection->path();
}

QUuid Project::id() const
{
    return m_state->id;
}

QString Project::name() const
{
    return m_state->name;
}

bool Project::isSample() const
{
    return m_state->isSample;
}

bool Project::isReadOnly() const
{
    return m_connection->isReadOnly();
}

void Project::setAuthor(const Author &author)
{
    m_state->author = author;
}

const Author &Project::author() const
{
    return m_state->author;
}

QVector<Notice> Project::notices() const
{
    return m_state->notices;
}

Result<RowReader> Project::rows(const domain::Entity &entity, const QStringList &fields,
    const QVector<Key> &keys, const QString &where) const
{
    return queryRows(*m_connection, entity, fields, keys, where);
}

Result<std::optional<Record>> Project::record(const domain::Entity &entity, Key key) const
{
    QStringList fields;
    for (const domain::Field &field : entity.fields) {
        fields.append(QString::fromLatin1(field.name));
    }
    Result<RowReader> row = rows(entity, fields, {key});
    if (!row) {
        return passOn(row);
    }
    if (!row->next()) {
        return row->failed() ? Result<std::optional<Record>>(tl::unexpect, m_connection->error())
                             : Result<std::optional<Record>>(std::nullopt);
    }
    Record record{key, row->uuid(), {}, row->point()};
    for (int i = 0; i < fields.size(); ++i) {
        record.values.insert(fields[i], row->value(i));
    }
    return record;
}

Result<qint64> Project::count(const domain::Entity &entity) const
{
    return countRows(*m_connection, entity);
}

QVariant Project::setting(const QString &name, const QVariant &fallback) const
{
    return settings(name).value(name, fallback);
}

QHash<QString, QVariant> Project::settings(const QString &beginning) const
{
    QHash<QString, QVariant> all;
    Result<Statement> rows = beginning.isEmpty()
        ? m_connection->prepare("SELECT name, value FROM trama_setting WHERE name NOT GLOB ?1")
        : m_connection->prepare(
            "SELECT name, value FROM trama_setting WHERE substr(name, 1, length(?1)) = ?1");
    if (!rows) {
        return all;
    }
    rows->bindText(1, beginning.isEmpty() ? unreadName() + QLatin1Char('*') : beginning);
    for (Result<bool> more = rows->step(); more && *more; more = rows->step()) {
        all.insert(rows->text(0), settingOf(rows->text(1)));
    }
    return all;
}

Result<QByteArray> Project::outline(Key key) const
{
    return bytesOf(*m_connection, "SELECT geom FROM outline WHERE fid = ?1", key)
        .map([](const QByteArray &blob) { return wkbOf(blob); });
}

Result<QByteArray> Project::blob(Key key) const
{
    return bytesOf(*m_connection, "SELECT bytes FROM trama_blob WHERE fid = ?1", key);
}

Result<QVector<Step>> Project::history() const
{
    Result<QVector<LoggedStep>> steps = m_state->log.steps();
    if (!steps) {
        return passOn(steps);
    }
    QVector<Step> newestFirst;
    for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
        newestFirst.append(step->step);
    }
    return newestFirst;
}

Result<std::optional<Step>> Project::lastStep() const
{
    if (m_state->head == 0) {
        return std::optional<Step>();
    }
    return m_state->log.step(m_state->head).map([](const LoggedStep &logged) {
        return std::optional<Step>(logged.step);
    });
}

/// Read from the log when first asked for, kept up by each step since.
Result<const UndoStacks *> Project::undoStacks() const
{
    if (!m_state->stacks) {
        const Result<UndoStacks> stacks = m_state->log.stacks();
        if (!stacks) {
            return tl::unexpected<Error>(stacks.error());
        }
        m_state->stacks = *stacks;
    }
    return &*m_state->stacks;
}

Result<UndoSteps> Project::undoSteps() const
{
    const Result<const UndoStacks *> stacks = undoStacks();
    if (!stacks) {
        return tl::unexpected<Error>(stacks.error());
    }
    UndoSteps next;
    next.count = (*stacks)->count;
    for (const auto &[stack, step] :
        {std::pair(&(*stacks)->done, &next.undo), std::pair(&(*stacks)->undone, &next.redo)}) {
        if (stack->isEmpty() || stack->constLast() <= 0) {
            continue;
        }
        const Result<LoggedStep> logged = m_state->log.step(stack->constLast());
        if (!logged) {
            return tl::unexpected<Error>(logged.error());
        }
        *step = logged->step;
    }
    return next;
}

} // namespace trama::storage
