// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/page/register_view.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/commands/row_commands.h"
#include "ui/register/bulk_bar.h"
#include "ui/register/page/register_table.h"
#include "ui/register/page/row_panel.h"
#include "ui/register/register_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trama::ui {

namespace {

/// Fields that several rows are set to at once from a menu.
QStringList choiceFields(const domain::Entity &entity)
{
    QStringList names;
    for (const domain::Field &field : entity.fields) {
        const bool isCode = field.type == domain::FieldType::Code && field.codeList != nullptr
            && vocabulary::codeList(QString::fromLatin1(field.codeList)) != nullptr;
        if (isCode || field.type == domain::FieldType::TriState) {
            names.append(QString::fromLatin1(field.name));
        }
    }
    return names;
}

} // namespace

RegisterView::RegisterView(
    const RegisterKind &kind, Workspace &workspace, const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_columns(workspace, kind.description())
    , m_cells(m_columns, names)
    , m_model(new RegisterModel(kind, m_cells, this))
    , m_table(new RegisterTable(kind, m_model, names, this))
    , m_panel(new RowPanel(QString::fromLatin1(kind.entity), workspace, names, this))
    , m_bulk(new BulkBar(kind.description(), choiceFields(kind.description()), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(kind.icon, this))
    , m_count(new ThemeLabel("small", "muted", this))
    , m_clear(linkButton("registerClear", this))
{
    m_count->setObjectName(QStringLiteral("registerCount"));
    m_count->setWordWrap(false);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *counts = new QHBoxLayout;
    counts->addStretch(1);
    counts->addWidget(m_clear);
    counts->addWidget(m_count);
    auto *left = new QVBoxLayout;
    left->setSpacing(dp(4));
    left->addLayout(counts);
    left->addWidget(m_stack, 1);
    left->addWidget(m_bulk);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addLayout(left, 1);
    sides->addWidget(m_panel);
    m_panel->hide();
    for (int field = 0; field < int(kind.description().fields.size()); ++field) {
        m_columns.want(field);
    }
    connect(m_clear, &QPushButton::clicked, m_table, &RegisterTable::clearFilter);
    connect(m_empty->primary(), &QPushButton::clicked, this, &RegisterView::add);
    connect(m_empty->link(), &QPushButton::clicked, this, &RegisterView::importAsked);
    connectTable();
    connectPanel();
}

RegisterView::~RegisterView() = default;

void RegisterView::connectTable()
{
    connect(m_model, &RecordModel::edited, this, [this](const QVector<CellChange> &changes) {
        // Later, when the editor in the cell is gone.
        QMetaObject::invokeMethod(
            this,
            [this, changes] {
                for (const CellChange &wanted : changes) {
                    change({wanted.key}, wanted.field, wanted.value);
                }
            },
            Qt::QueuedConnection);
    });
    connect(m_table, &RecordTable::keysSelected, this, [this] {
        m_selected = m_table->selectedKeys();
        showSelection();
    });
    connect(m_table, &RecordTable::deleteAsked, this, &RegisterView::remove);
    connect(m_table, &RegisterTable::filtered, this, &RegisterView::showCounts);
    connect(m_bulk, &BulkBar::changeAsked, this,
        [this](const QString &field, const QVariant &value) { change(selected(), field, value); });
    connect(m_bulk, &BulkBar::duplicateAsked, this, &RegisterView::duplicate);
    connect(m_bulk, &BulkBar::deleteAsked, this, &RegisterView::remove);
}

void RegisterView::connectPanel()
{
    connect(m_panel, &RowPanel::moved, this, &RegisterView::step);
    connect(m_panel, &RowPanel::deleteAsked, this, &RegisterView::remove);
    connect(m_panel, &RowPanel::closed, this, [this] {
        m_panel->commit();
        m_table->clearSelection();
        m_table->setFocus();
    });
}

void RegisterView::refresh()
{
    m_columns.finish();
    m_cells.setLanguage(texts(), ui::locale());
    const QModelIndex current = m_table->currentIndex();
    const storage::Key key = current.isValid() ? m_model->keyAt(current.row()) : 0;
    m_model->refresh();
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, current.column()), QItemSelectionModel::NoUpdate);
    }
    const storage::Key revealed = std::exchange(m_revealed, 0);
    if (revealed != 0) {
        m_selected = {revealed};
        if (m_model->rowOf(revealed) < 0) {
            m_table->clearFilter();
        }
    }
    m_table->select(m_selected);
    if (revealed != 0) {
        m_table->reveal(revealed);
    }
    showSelection();
    if (revealed != 0) {
        m_panel->editFirst(QString::fromLatin1(m_model->fieldAt(0)->name));
    }
    showCounts();
}

void RegisterView::showOnly(const QSet<storage::Key> &rows)
{
    m_table->clearFilter();
    m_model->setKeys(rows);
}

void RegisterView::reveal(storage::Key row)
{
    m_revealed = row;
    refresh();
}

void RegisterView::showSelection()
{
    m_selected = m_table->selectedKeys();
    m_panel->setRow(m_selected.size() == 1 ? *m_selected.begin() : 0);
    m_panel->setVisible(m_panel->row() != 0);
    m_bulk->setCount(int(m_selected.size()));
    Q_EMIT changed();
}

void RegisterView::showCounts()
{
    const int all = m_model->allCount();
    const int shown = m_model->shownCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_clear->setVisible(m_model->isFiltered());
    m_count->setText(shown == all
            ? tr("%n rows, none filtered out", nullptr, all)
            : tr("%1 of %2 rows, %3 filtered out")
                  .arg(texts().integer(shown), texts().integer(all), texts().integer(all - shown)));
    Q_EMIT changed();
}

QVector<storage::Key> RegisterView::selected() const
{
    QVector<storage::Key> keys(m_selected.cbegin(), m_selected.cend());
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool RegisterView::settle(const Result<void> &done)
{
    if (!done) {
        m_workspace.say(done.error());
    }
    return done.has_value();
}

void RegisterView::change(
    const QVector<storage::Key> &rows, const QString &field, const QVariant &value)
{
    const domain::Entity &entity = m_kind.description();
    const bool isDone = settle(changeRows(m_workspace, entity, rows, field, value,
        rowStep(m_workspace, "step.rows.change", entity, rows)));
    if (isDone && rows.size() > 1) {
        m_workspace.sayDone(tr("%n rows changed", nullptr, int(rows.size())));
    }
}

void RegisterView::retranslate()
{
    m_cells.setLanguage(texts(), ui::locale());
    m_table->retranslate();
    m_panel->retranslate();
    m_bulk->retranslate();
    m_clear->setText(tr("Clear filter"));
    m_empty->setText(tr("Nothing is here yet. Type the first row, or import a list."));
    m_empty->setPrimaryText(tr("Add a Row"));
    m_empty->setLinkText(tr("Import a list…"));
}

} // namespace trama::ui
