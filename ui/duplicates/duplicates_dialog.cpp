// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_dialog.h"

#include "core/exchange/duplicates/reason_words.h"
#include "core/storage/unread.h"
#include "ui/commands/duplicate_commands.h"
#include "ui/history/project_task.h"
#include "ui/widgets/appearance.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

const domain::Entity &infrastructure()
{
    return *domain::findEntity("infrastructure");
}

} // namespace

DuplicatesDialog::DuplicatesDialog(
    Workspace &workspace, const QVector<exchange::ProjectPair> &pairs, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_pairs(pairs)
    , m_names(workspace)
    , m_view(new DuplicatePairs(
          m_names,
          [this](int line) {
              const exchange::ProjectPair &pair = m_pairs[m_shown[line]];
              return QPair(side(pair.first), side(pair.second));
          },
          this))
{
    setObjectName(QStringLiteral("duplicates"));
    resize(dp(980), dp(600));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dp(10));
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_view, &DuplicatePairs::mergeAsked, this, &DuplicatesDialog::merge);
    connect(m_view, &DuplicatePairs::keepBothAsked, this, &DuplicatesDialog::keepBoth);
    connect(m_view, &DuplicatePairs::laterAsked, this, &DuplicatesDialog::later);
    connect(&workspace, &Workspace::dataChanged, this, &DuplicatesDialog::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] {
        if (const Result<void> undone = m_workspace.undo(); !undone) {
            m_workspace.say(undone.error());
        }
    });
    refresh();
}

bool DuplicatesDialog::isThere(storage::Key key) const
{
    return m_workspace.snapshot().find(key).chunk >= 0;
}

QString DuplicatesDialog::listOf(const storage::Values &values) const
{
    const QString source = m_names.name(
        QStringLiteral("source"), values.value(QStringLiteral("source")).toLongLong());
    const QString id = values.value(QStringLiteral("list_id")).toString();
    return id.isEmpty() ? source : source.isEmpty() ? id : tr("%1, no. %2").arg(source, id);
}

PairRecord DuplicatesDialog::side(storage::Key key) const
{
    const auto record = storage::recordWithUnread(*m_workspace.project(), infrastructure(), key);
    if (!record) {
        m_workspace.say(record.error());
    }
    return record && *record ? PairRecord{**record, listOf((*record)->values)} : PairRecord{};
}

void DuplicatesDialog::refresh()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const QSet<QString> notSame = exchange::notSameNames(*m_workspace.project());
    QVector<PairLine> lines;
    m_shown.clear();
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const exchange::ProjectPair &pair = m_pairs[i];
        if (m_later.contains({pair.first, pair.second}) || !isThere(pair.first)
            || !isThere(pair.second)
            || notSame.contains(exchange::notSameName(pair.firstUuid, pair.secondUuid))) {
            continue;
        }
        const QString reasons
            = exchange::reasonWords(pair.reasons, texts()).join(QStringLiteral(" · "));
        const snapshot::Snapshot &snapshot = m_workspace.snapshot();
        const auto nameOf = [&snapshot](storage::Key key) {
            const auto at = snapshot.find(key);
            return snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
        };
        m_shown.append(i);
        lines.append({nameOf(pair.first), nameOf(pair.second), pair.score, reasons});
    }
    setWindowTitle(tr("Duplicates (%1)").arg(texts().integer(lines.size())));
    m_view->setLines(lines);
    m_view->setWritable(!m_workspace.project()->isReadOnly());
}

void DuplicatesDialog::merge()
{
    const Result<void> done = mergeDuplicates(m_workspace, m_view->merge());
    if (done) {
        m_workspace.sayDone(tr("The two facilities are one now."));
    } else {
        m_workspace.say(done.error());
    }
}

void DuplicatesDialog::keepBoth(int line)
{
    const exchange::ProjectPair &pair = m_pairs[m_shown[line]];
    if (const Result<void> done = keepApart(m_workspace, pair.first, pair.second); done) {
        m_workspace.sayDone(tr("Both facilities are kept and not offered again."));
    } else {
        m_workspace.say(done.error());
    }
}

void DuplicatesDialog::later(int line)
{
    const exchange::ProjectPair &pair = m_pairs[m_shown[line]];
    m_later.insert({pair.first, pair.second});
    refresh();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void findDuplicates(Workspace &workspace, QWidget *parent)
{
    const auto found = std::make_shared<QVector<exchange::ProjectPair>>();
    new ProjectTask(
        workspace, DuplicatesDialog::tr("Looking for duplicates…"),
        [found](storage::Project &own, const storage::Proceed &proceed) {
            return exchange::projectDuplicates(own, proceed)
                .map([&found](const QVector<exchange::ProjectPair> &pairs) { *found = pairs; });
        },
        parent,
        [&workspace, found, parent](const Result<void> &done) {
            if (!done) {
                return;
            }
            if (found->isEmpty()) {
                return workspace.say({Message::Level::Info,
                    DuplicatesDialog::tr("No two facilities seem to be the same one."), {}, {},
                    {}});
            }
            delete parent->findChild<DuplicatesDialog *>();
            auto *dialog = new DuplicatesDialog(workspace, *found, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
        });
}

} // namespace trama::ui
