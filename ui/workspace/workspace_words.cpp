// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace says; what it holds is in workspace.cpp.
#include "ui/workspace/workspace.h"

#include "ui/widgets/appearance.h"

namespace trama::ui {

QStringList Workspace::notices() const
{
    QStringList list;
    if (m_project && m_project->isSample()) {
        list << texts().get(QStringLiteral("notice.sample"));
    }
    return list;
}

QString Workspace::undoText() const
{
    return m_next.undo ? texts().get(QStringLiteral("step.undo"),
               {texts().get(m_next.undo->name.key, m_next.undo->name.arguments)})
                       : QString();
}

QString Workspace::redoText() const
{
    return m_next.redo ? texts().get(QStringLiteral("step.redo"),
               {texts().get(m_next.redo->name.key, m_next.redo->name.arguments)})
                       : QString();
}

QString Workspace::savedText() const
{
    return m_project->isMoved()   ? tr("Not saved: the file is gone")
        : m_project->isReadOnly() ? tr("Read-only")
                                  : tr("All changes saved");
}

void Workspace::say(const Message &message)
{
    m_messages.add(message);
}

void Workspace::say(const Error &error)
{
    say({Message::Level::Error, {}, texts().error(error), {}, {}});
}

void Workspace::sayDone(
    const QString &finding, const QString &sentence, std::function<void()> undone)
{
    const storage::StepId step = m_next.undo ? m_next.undo->id : 0;
    say({Message::Level::Success, finding, sentence, tr("Undo"),
        [this, step, undone = std::move(undone)] {
            if (!m_next.undo || m_next.undo->id != step) {
                say({Message::Level::Info, tr("More was changed since."),
                    tr("Undo in the menu goes back step by step."), {}, {}});
            } else if (isNextBulk(false)) {
                Q_EMIT bulkUndoRequested(undone);
            } else if (const Result<void> back = undo(); !back) {
                say(back.error());
            } else if (undone) {
                undone();
            }
        }});
}

} // namespace trama::ui
