// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/outside_changes.h"

#include "core/base/clock.h"
#include "core/storage/opening/outside_rows.h"
#include "core/storage/opening/safety_copies.h"
#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QUrl>

namespace trama::storage {

namespace {

/// The safety copy of the last step of ours, attached as "before" while this lives.
class AttachedCopy {
public:
    AttachedCopy(const Connection &connection, const std::optional<SafetyCopy> &copy)
        : m_connection(connection)
    {
        if (!copy) {
            return;
        }
        Result<Statement> attach = connection.prepare("ATTACH ?1 AS before");
        if (attach) {
            const QUrl url = QUrl::fromLocalFile(copy->path);
            attach->bindText(1, url.toString(QUrl::FullyEncoded) + QLatin1String("?mode=ro"));
            m_isAttached = attach->run().has_value();
        }
    }
    ~AttachedCopy()
    {
        if (m_isAttached) {
            // Fails only where it is detached already.
            static_cast<void>(m_connection.execute("DETACH before"));
        }
    }
    AttachedCopy(const AttachedCopy &) = delete;
    AttachedCopy &operator=(const AttachedCopy &) = delete;

    bool isAttached() const { return m_isAttached; }

private:
    const Connection &m_connection;
    bool m_isAttached = false;
};

/// The safety copy of the last step of ours, or of the one before where that changed no row.
std::optional<SafetyCopy> lastCopy(const ChangeLog &log, const QUuid &project, StepId head)
{
    std::optional<SafetyCopy> copy = safetyCopyOf(project, head);
    while (!copy && head != 0) {
        const Result<LoggedStep> step = log.step(head);
        if (!step || !isNote(step->step.kind)) {
            break;
        }
        head = step->step.parent;
        copy = safetyCopyOf(project, head);
    }
    return copy;
}

/// True where the session holds every difference to the attached copy.
bool addDifferences(Session &session)
{
    for (const QByteArray &table : trackedTables()) {
        if (!session.addDifference("before", table)) {
            return false; // another schema: the copy says nothing about these tables
        }
    }
    return true;
}

Result<void> appendBarrier(const Connection &connection, const ChangeLog &log,
    const QByteArray &changeset, OutsideChanges &changes)
{
    Result<Touched> touched = touchedBy(connection, changeset, Direction::Forward);
    Result<QByteArray> schema = schemaHash(connection);
    if (!touched || !schema) {
        return tl::unexpected<Error>(touched ? schema.error() : touched.error());
    }
    Step step;
    step.kind = StepKind::Barrier;
    step.name.key = QStringLiteral("step.barrier");
    step.author = QStringLiteral("outside");
    step.time = now();
    step.counts = touched->counts;
    Result<StepId> id = log.append(step, {changeset, {}, *schema});
    if (!id) {
        return passOn(id);
    }
    changes.step = *id;
    return {};
}

Result<void> recordChanges(
    Connection &connection, const ChangeLog &log, bool hasCopy, OutsideChanges &changes)
{
    Result<Session> session = Session::watch(connection, trackedTables());
    if (!session) {
        return passOn(session);
    }
    changes.hasContent = hasCopy && addDifferences(*session);
    Result<int> adopted = adoptRows(connection);
    if (!adopted) {
        return passOn(adopted);
    }
    changes.adoptedRows = *adopted;
    Result<QByteArray> changeset = session->changeset();
    if (!changeset) {
        return passOn(changeset);
    }
    if (changes.hasContent && changeset->isEmpty()) {
        return {}; // the file was opened or tidied, its data are the same
    }
    return appendBarrier(connection, log, changes.hasContent ? *changeset : QByteArray(), changes);
}

} // namespace

Result<OutsideChanges> adoptOutsideChanges(
    Connection &connection, const ChangeLog &log, const QUuid &project)
{
    const Result<StepId> head = log.head();
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    const AttachedCopy copy(connection, lastCopy(log, project, *head));
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    const Result<bool> isOutside = isChangedOutside(connection);
    const Result<bool> isForeign = hasForeignObjects(connection);
    if (!isOutside || !isForeign) {
        return tl::unexpected<Error>(isOutside ? isForeign.error() : isOutside.error());
    }
    OutsideChanges changes;
    if (!*isOutside && !*isForeign) {
        return changes;
    }
    Result<ForeignObjects> dropped = dropForeignObjects(connection);
    if (!dropped) {
        return passOn(dropped);
    }
    changes.dropped = *dropped;
    Result<void> done;
    if (*isOutside) {
        done = recordChanges(connection, log, copy.isAttached(), changes);
    }
    return done.and_then([&] { return transaction->commit(); }).map([&] { return changes; });
}

} // namespace trama::storage
