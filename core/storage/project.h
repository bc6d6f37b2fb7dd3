// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/row.h"
#include "core/storage/step.h"

#include <QObject>

#include <functional>
#include <memory>

namespace trama::storage {

class Connection;
class WriteTransaction;
class Writer;
struct OpenedFile;
struct StepContent;
struct Touched;
struct UndoStacks;

/// Who makes the changes: asked once, a name or role, never the account name of the machine.
struct Author {
    QString name;
    QString organisation;
};

struct CreateOptions {
    QString name; ///< empty = the file's base name
    bool isSample = false; ///< "Sample data: invented" goes on everything shown or exported
};

enum class OpenMode { ReadWrite, ReadOnly };

/// One project file, complete in itself at every moment: reading by rows(), writing by edit()
/// alone. Lives in the thread that opened it. Emits changed() once after each edit, undo or redo.
class Project : public QObject {
    Q_OBJECT
public:
    /// Makes a new file; refuses one that exists.
    static Result<std::unique_ptr<Project>> create(
        const QString &path, const CreateOptions &options = {});
    /// Opens, checks and where needed upgrades (after a copy beside it). A change made by another
    /// program since the last step becomes a barrier step here.
    static Result<std::unique_ptr<Project>> open(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    ~Project() override;

    QString path() const;
    QUuid id() const;
    QString name() const;
    bool isSample() const;
    bool isReadOnly() const;
    void setAuthor(const Author &author);
    const Author &author() const;
    QVector<Notice> notices() const; ///< what the opening found and did

    /// The rows of an entity with the named fields; `keys` limits them, empty = all. `where` names
    /// a field that must hold one of the keys instead of the row's own key (for children of touched
    /// rows).
    Result<RowReader> rows(const domain::Entity &entity, const QStringList &fields,
        const QVector<Key> &keys = {}, const QString &where = {}) const;
    Result<std::optional<Record>> record(const domain::Entity &entity, Key key) const;
    Result<qint64> count(const domain::Entity &entity) const;

    /// The value of a project setting, or `fallback`. Written by Writer::setSetting.
    QVariant setting(const QString &name, const QVariant &fallback = {}) const;
    /// Those whose names begin so; without a beginning all but the texts kept beside cells.
    QHash<QString, QVariant> settings(const QString &beginning = {}) const;

    /// Outlines and figures: insert-only, keyed by the hash of their bytes, never in the log.
    Result<QByteArray> outline(Key key) const; ///< WKB (ISO) of a multipolygon, EPSG:4326
    Result<QByteArray> blob(Key key) const;

    /// The one way to write: one transaction, one step in the log, one changed(). `name` is a
    /// message key of the text catalogue with its arguments. When `work` fails, nothing has
    /// happened.
    Result<StepId> edit(const StepName &name, const std::function<Result<void>(Writer &)> &work);
    Result<StepId> undo(const Proceed &proceed = {}); ///< Cancelled where `proceed` says so
    Result<StepId> redo(const Proceed &proceed = {});
    Result<QVector<Step>> history() const; ///< newest first
    /// The newest step that stands: whose state this is. 0 = nothing was done, or the newest cannot
    /// be undone.
    Result<StepId> standing() const;
    /// How undo or redo lead to the state after that step (0 = before all); Barrier or Compacted
    /// where a step that undo does not cross lies between, NothingToRedo where the step is on no
    /// way from here.
    Result<Way> wayTo(StepId step) const;
    /// Names the present state in the log: it stays named whatever is undone, and goes along with
    /// the file. Changes no row.
    Result<StepId> nameVersion(const QString &name);
    /// Gives a version another name, or none (empty): notes in the log too, see versionNames().
    Result<StepId> renameVersion(StepId version, const QString &name);
    /// Which steps touched a row and the rows that belong to it, newest first; compacted ones do
    /// not tell. Cancelled where `proceed` says so.
    Result<QVector<RowChange>> rowHistory(
        const domain::Entity &entity, Key key, const Proceed &proceed = {}) const;
    /// What compact() would free.
    Result<Compaction> compactable(int keep) const;
    /// Takes from all but the newest `keep` steps what would undo them, after a safety copy, and
    /// writes the file anew; who changed what stays in the log. `proceed` may stop the writing.
    Result<Compaction> compact(int keep, const Proceed &proceed = {});
    Result<std::optional<Step>> lastStep() const; ///< none = a project as it was made
    Result<UndoSteps> undoSteps() const;
    /// Whether another connection or program wrote since: Locked where one is writing just now.
    Result<bool> hasNews() const;
    /// Takes in what another connection or program wrote since; emits changed() where it did.
    /// FileMoved where that wrote another file to this path.
    Result<void> refresh();
    /// True where the path no longer names the open file: it was moved, replaced or deleted.
    bool isMoved() const;

    /// A complete copy under another name, by the backup API. CannotWrite where the name is taken.
    Result<void> copyTo(const QString &path) const;
    /// Goes back to a safety copy of this project, its log included; the present state is copied
    /// first.
    Result<void> restore(const QString &copy);

Q_SIGNALS:
    void changed(const trama::storage::Changed &changed);

private:
    struct State;

    explicit Project(std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Project>> fromFile(OpenedFile &&file);
    Result<void> readProperties();
    Result<void> takeInNews();
    void announceEverything();
    Result<WriteTransaction> beginWriting();
    Result<StepId> revertStep(StepKind kind, const Proceed &proceed);
    Result<const UndoStacks *> undoStacks() const;
    Result<StepId> note(StepKind kind, const StepName &name, StepId of);
    Result<int> dropOldContent(int keep);
    Result<StepId> finish(
        WriteTransaction &transaction, Step step, const StepContent &content, Touched touched);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<State> m_state;
};

} // namespace trama::storage
