// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_log.h"

#include "core/storage/log/step_text.h"
#include "core/storage/schema/geopackage_schema.h"
#include "core/storage/schema/schema_ddl.h"

#include <QCryptographicHash>

#include <algorithm>

namespace trama::storage {

namespace {

constexpr char kColumns[]
    = "SELECT fid, parent, kind, of, epoch, name, arguments, author, organisation, time, counts,"
      " content IS NOT NULL OR ranges IS NOT NULL FROM trama_step";

LoggedStep readStep(const Statement &row)
{
    LoggedStep logged;
    Step &step = logged.step;
    step.id = row.integer(0);
    step.parent = row.integer(1);
    step.kind = kindOf(row.text(2));
    step.of = row.integer(3);
    logged.epoch = row.integer(4);
    step.name = {row.text(5), argumentsOf(row.text(6))};
    step.author = row.text(7);
    step.organisation = row.text(8);
    step.time = QDateTime::fromString(row.text(9), Qt::ISODateWithMs);
    step.counts = countsOf(row.text(10));
    logged.hasContent = row.integer(11) != 0;
    return logged;
}

/// Follows the parents from the head; a chain that a damaged file closes to a ring ends there.
QVector<LoggedStep> inOrder(QHash<StepId, LoggedStep> steps, StepId head)
{
    QVector<LoggedStep> chain;
    while (steps.contains(head)) {
        chain.append(steps.take(head));
        head = chain.constLast().step.parent;
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/// Undo and redo speak of the newest of their stack; a damaged log may say otherwise.
void moveLast(QVector<StepId> &from, QVector<StepId> &to, StepId id)
{
    const bool isCompacted = !from.isEmpty() && from.constLast() == UndoStacks::kCompacted;
    const qsizetype at = isCompacted ? from.size() - 1 : from.lastIndexOf(id);
    to.append(at >= 0 ? from.takeAt(at) : UndoStacks::kCompacted);
}

/// What was taken back stays so after a new edit, though redo no longer reaches it.
void markUndone(QVector<LoggedStep> &chain)
{
    QSet<StepId> undone;
    for (const LoggedStep &logged : std::as_const(chain)) {
        if (logged.step.kind == StepKind::Undo) {
            undone.insert(logged.step.of);
        } else if (logged.step.kind == StepKind::Redo) {
            undone.remove(logged.step.of);
        }
    }
    for (LoggedStep &logged : chain) {
        logged.step.isUndone = undone.contains(logged.step.id);
    }
}

} // namespace

Result<QVector<LoggedStep>> ChangeLog::steps() const
{
    Result<Statement> rows = m_connection.prepare(kColumns);
    if (!rows) {
        return passOn(rows);
    }
    QHash<StepId, LoggedStep> found;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        LoggedStep logged = readStep(*rows);
        found.insert(logged.step.id, logged);
    }
    const Result<StepId> top = head();
    if (!more || !top) {
        return tl::unexpected<Error>(more ? top.error() : more.error());
    }
    QVector<LoggedStep> chain = inOrder(std::move(found), *top);
    markUndone(chain);
    return chain;
}

Result<UndoStacks> ChangeLog::stacks() const
{
    return steps().map([](const QVector<LoggedStep> &chain) {
        UndoStacks stacks;
        for (const LoggedStep &logged : chain) {
            stacks.take(logged.step, logged.hasContent);
        }
        return stacks;
    });
}

void UndoStacks::take(const Step &step, bool hasContent)
{
    ++count;
    switch (step.kind) {
    case StepKind::Undo:
        moveLast(done, undone, step.of);
        break;
    case StepKind::Redo:
        moveLast(undone, done, step.of);
        break;
    case StepKind::Migration:
        done = {kOutside};
        undone.clear();
        break;
    case StepKind::Version:
    case StepKind::Compaction:
        break;
    case StepKind::Barrier:
        undone.clear();
        done.append(hasContent ? step.id : kOutside);
        break;
    case StepKind::Edit:
    case StepKind::Bulk:
        undone.clear();
        done.append(hasContent ? step.id : kCompacted);
        break;
    }
}

Result<LoggedStep> ChangeLog::step(StepId id) const
{
    Result<Statement> row = m_connection.prepare(QByteArray(kColumns) + " WHERE fid = ?1");
    if (!row) {
        return passOn(row);
    }
    row->bind(1, id);
    const Result<bool> isThere = row->step();
    if (!isThere) {
        return tl::unexpected<Error>(isThere.error());
    }
    return *isThere ? Result<LoggedStep>(readStep(*row))
                    : fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")});
}

Result<StepId> ChangeLog::head() const
{
    return m_connection.integer("SELECT head FROM trama_project");
}

Result<StepId> ChangeLog::append(const Step &step, const StepContent &content) const
{
    Result<Statement> insert = m_connection.prepare(
        "INSERT INTO trama_step (fid, parent, kind, of, epoch, name, arguments, author,"
        " organisation, time, counts, schema, ranges, content) SELECT ?1, head, ?2, ?3, epoch, ?4,"
        " ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM trama_project");
    Result<Statement> advance = m_connection.prepare("UPDATE trama_project SET head = ?1");
    if (!insert || !advance) {
        return passOn(insert ? advance : insert);
    }
    const StepId id = KeySequence::random();
    insert->bind(1, id).bindText(2, kindText(step.kind)).bindText(4, step.name.key);
    if (step.of != 0) {
        insert->bind(3, step.of);
    }
    insert->bindText(5, argumentsText(step.name.arguments))
        .bindText(6, step.author)
        .bindText(7, step.organisation)
        .bindText(8, isoTime(step.time))
        .bindText(9, countsText(step.counts))
        .bindText(10, QString::fromLatin1(content.schema))
        .bindText(11, rangesText(content.ranges));
    if (!content.changeset.isEmpty()) {
        insert->bindBlob(12, compressed(content.changeset));
    }
    advance->bind(1, id);
    return insert->run().and_then([&] { return advance->run(); }).map([id] { return id; });
}

Result<StepContent> ChangeLog::content(StepId step) const
{
    Result<Statement> row
        = m_connection.prepare("SELECT schema, ranges, content FROM trama_step WHERE fid = ?1");
    if (!row) {
        return passOn(row);
    }
    row->bind(1, step);
    const Result<bool> isThere = row->step();
    if (!isThere || !*isThere) {
        return isThere ? fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")})
                       : tl::unexpected<Error>(isThere.error());
    }
    StepContent content;
    content.schema = row->text(0).toLatin1();
    content.ranges = rangesOf(row->text(1));
    if (!row->isNull(2)) {
        Result<QByteArray> changeset = decompressed(row->blob(2), m_connection.path());
        if (!changeset) {
            return passOn(changeset);
        }
        content.changeset = *changeset;
    }
    return content;
}

Result<void> ChangeLog::appendPart(StepId step, const QByteArray &changeset) const
{
    Result<Statement> insert
        = m_connection.prepare("INSERT INTO trama_step_part (step, content) VALUES (?1, ?2)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bind(1, step).bindBlob(2, compressed(changeset));
    return insert->run();
}

Result<QVector<qint64>> ChangeLog::parts(StepId step) const
{
    Result<Statement> rows
        = m_connection.prepare("SELECT fid FROM trama_step_part WHERE step = ?1 ORDER BY fid");
    if (!rows) {
        return passOn(rows);
    }
    rows->bind(1, step);
    QVector<qint64> ids;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        ids.append(rows->integer(0));
    }
    return more ? Result<QVector<qint64>>(ids) : Result<QVector<qint64>>(passOn(more));
}

Result<QByteArray> ChangeLog::part(qint64 id) const
{
    Result<Statement> row
        = m_connection.prepare("SELECT content FROM trama_step_part WHERE fid = ?1");
    if (!row) {
        return passOn(row);
    }
    row->bind(1, id);
    Result<bool> isThere = row->step();
    return isThere ? decompressed(row->blob(0), m_connection.path())
                   : Result<QByteArray>(passOn(isThere));
}

Result<QByteArray> schemaHash(const Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &table : trackedTables()) {
        Result<Statement> columns
            = connection.prepare("PRAGMA main.table_xinfo(" + quoted(table) + ')');
        if (!columns) {
            return passOn(columns);
        }
        hash.addData(table + '\n');
        Result<bool> more = columns->step();
        for (; more && *more; more = columns->step()) {
            for (const int part : {1, 2, 5, 6}) { // name, type, key, hidden
                hash.addData(columns->text(part).toUtf8() + '\n');
            }
        }
        if (!more) {
            return passOn(more);
        }
    }
    return hash.result().toHex().left(32);
}

} // namespace trama::storage
