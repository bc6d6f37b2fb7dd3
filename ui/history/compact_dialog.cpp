// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/compact_dialog.h"

#include "ui/history/project_task.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kKept = 100; ///< steps at first
constexpr int kMost = 100'000;
constexpr double kWidth = 440; ///< dp

QString sizeText(qint64 bytes)
{
    return ui::locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

CompactDialog::CompactDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_keep(new QSpinBox(this))
    , m_frees(new ThemeLabel("body", "muted", this))
    , m_do(button("compactDo", nullptr, this))
{
    setObjectName(QStringLiteral("compactDialog"));
    setWindowTitle(tr("Compact History"));
    auto *what = new ThemeLabel("body", "text", this);
    what->setWordWrap(true);
    what->setText(tr("The file keeps what is needed to undo every step. Older steps can lose that: "
                     "who changed what and when stays, going back to them does not. A safety copy "
                     "of the project as it is now is taken first."));
    m_keep->setObjectName(QStringLiteral("compactKeep"));
    m_keep->setRange(0, kMost);
    m_keep->setValue(kKept);
    auto *label = new QLabel(tr("&Steps that stay undoable:"), this);
    label->setBuddy(m_keep);
    m_frees->setObjectName(QStringLiteral("compactFrees"));
    m_frees->setWordWrap(true);
    m_do->setText(tr("&Compact"));
    m_do->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_do, QDialogButtonBox::AcceptRole);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keep);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    layout->setSpacing(dp(12));
    layout->addWidget(what);
    layout->addLayout(row);
    layout->addWidget(m_frees);
    layout->addWidget(buttons);
    setFixedWidth(dp(kWidth));
    connect(m_keep, &QSpinBox::valueChanged, this, &CompactDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &CompactDialog::compact);
    tell();
}

void CompactDialog::tell()
{
    const auto frees = m_workspace.project()->compactable(m_keep->value());
    if (!frees) {
        m_workspace.say(frees.error());
        reject();
        return;
    }
    const QString size = sizeText(QFileInfo(m_workspace.project()->path()).size());
    m_frees->setText(frees->steps == 0
            ? tr("The file has %1. There is nothing to take from older steps.").arg(size)
            : tr("The file has %1. %n older steps would free %2.", nullptr, frees->steps)
                  .arg(size, sizeText(frees->bytes)));
    m_do->setEnabled(frees->steps > 0 && !m_workspace.project()->isReadOnly());
}

void CompactDialog::compact()
{
    const int keep = m_keep->value();
    const auto compacted = std::make_shared<storage::Compaction>();
    auto *task = new ProjectTask(
        m_workspace, tr("The history is being compacted…"),
        [keep, compacted](storage::Project &own, const storage::Proceed &proceed) {
            return own.compact(keep, proceed).map([&](const storage::Compaction &done) {
                *compacted = done;
            });
        },
        parentWidget(),
        [&workspace = m_workspace, compacted](const Result<void> &done) {
            if (!done) {
                return;
            }
            workspace.say({Message::Level::Success,
                tr("The history is compacted: %n steps can no longer be undone.", nullptr,
                    compacted->steps),
                compacted->isShrunk
                    ? tr("The file is %1 smaller.").arg(sizeText(compacted->bytes))
                    : tr("The file keeps its size; the room is used by what comes."),
                {}, {}});
        });
    task->setRange(0, 0); // how long the writing takes is not known
    accept();
}

} // namespace trama::ui
