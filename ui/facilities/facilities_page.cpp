// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facilities_page.h"

#include "ui/facilities/facility_table.h"
#include "ui/facilities/record/record_panel.h"
#include "ui/models/facility_model.h"
#include "ui/register/bulk_bar.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <utility>

namespace trama::ui {

FacilitiesPage::FacilitiesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "facilities", parent)
    , m_names(workspace)
    , m_columnsOfFile(workspace, *domain::findEntity("infrastructure"))
    , m_cells(m_columnsOfFile, m_names)
    , m_model(new FacilityModel(&m_cells, this))
    , m_table(new FacilityTable(m_model, workspace, m_names, this))
    , m_record(new RecordPanel(workspace, this))
    , m_bulk(new BulkBar(*domain::findEntity("infrastructure"),
          QStringLiteral("type status open_to_smes open_to_foreign confidence tier").split(u' '),
          this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("facilities", this))
    , m_columnMenu(new QMenu(this))
    , m_groupMenu(new QMenu(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_stack, 1);
    left->addWidget(m_bulk);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addLayout(left, 1);
    sides->addWidget(m_record);
    content()->addLayout(sides, 1);
    m_record->hide();
    makeTools();
    makeCommands();
    connectTable();
    connectRecord();
    connect(&m_columnsOfFile, &FieldColumns::read, this, [this] { later(); });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        m_table->select(this->workspace().selection());
        showSelection();
    });
}

/// What was typed is written while the page is whole.
FacilitiesPage::~FacilitiesPage()
{
    if (QWidget *focus = m_record->focusWidget()) {
        focus->clearFocus();
    }
}

QString FacilitiesPage::title() const
{
    return tr("Facilities");
}

QString FacilitiesPage::sub() const
{
    return tr("and the services they offer");
}

void FacilitiesPage::makeTools()
{
    m_columns = button("facilityColumns", "columns", this);
    m_import = button("facilityImport", "import", this);
    m_add = primaryButton("facilityAdd", "add", this);
    m_group = button("facilityGroup", "group", this);
    m_columns->setMenu(m_columnMenu);
    m_group->setMenu(m_groupMenu);
    connect(
        m_groupMenu, &QMenu::aboutToShow, this, [this] { m_table->fillGroupMenu(m_groupMenu); });
    for (QPushButton *tool : {m_columns, m_group, m_import, m_add}) {
        tools()->addWidget(tool);
    }
    const auto importOne = [this] { workspace().show({Target::Kind::Import, {}, 0, {}, {}}); };
    connect(m_import, &QPushButton::clicked, this, importOne);
    connect(m_add, &QPushButton::clicked, this, &FacilitiesPage::add);
    connect(m_empty->primary(), &QPushButton::clicked, this, [this, importOne] {
        if (workspace().snapshot().facilityCount() == 0) {
            importOne();
        } else {
            clearFilter();
        }
    });
    connect(m_empty->link(), &QPushButton::clicked, this, &FacilitiesPage::add);
}

void FacilitiesPage::makeCommands()
{
    m_addCommand = addCommand("insert", "addFacility");
    m_duplicateCommand = addCommand("edit", "duplicateFacilities");
    m_deleteCommand = addCommand("edit", "deleteFacilities");
    m_copyCommand = addCommand("edit", "copyFacilities");
    m_copyRowsCommand = addCommand("edit", "copyFacilityRows");
    m_pasteCommand = addCommand("edit", "pasteFacilities");
    m_pasteListCommand = addCommand("edit", "pasteFacilityList");
    m_copyCommand->setShortcut(QKeySequence::Copy);
    m_copyRowsCommand->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_duplicateCommand->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_pasteCommand->setShortcut(QKeySequence::Paste);
    connect(m_addCommand, &QAction::triggered, this, &FacilitiesPage::add);
    connect(m_duplicateCommand, &QAction::triggered, this, &FacilitiesPage::duplicate);
    connect(m_deleteCommand, &QAction::triggered, this, &FacilitiesPage::remove);
    connect(m_copyCommand, &QAction::triggered, this, [this] { m_table->copy(false); });
    connect(m_copyRowsCommand, &QAction::triggered, this, [this] { m_table->copy(true); });
    connect(m_pasteCommand, &QAction::triggered, this, &FacilitiesPage::paste);
    connect(m_pasteListCommand, &QAction::triggered, this, &FacilitiesPage::pasteList);
    m_table->addActions(
        {m_copyCommand, m_copyRowsCommand, m_pasteCommand, m_duplicateCommand, m_deleteCommand});
}

void FacilitiesPage::connectTable()
{
    connect(m_model, &RecordModel::edited, this, [this](const QVector<CellChange> &changes) {
        // Later, when the editor in the cell is gone.
        QMetaObject::invokeMethod(
            this,
            [this, changes] {
                for (const CellChange &change : changes) {
                    changeCells({change.key}, change.field, change.value);
                }
            },
            Qt::QueuedConnection);
    });
    connect(m_table, &RecordTable::columnShown, this, &FacilitiesPage::askForMore);
    connect(m_table, &RecordTable::grouped, this, &FacilitiesPage::statusChanged);
    connect(m_table, &FacilityTable::keysSelected, this,
        [this] { workspace().setSelection(m_table->selectedKeys()); });
    connect(m_table, &FacilityTable::deleteAsked, this, &FacilitiesPage::remove);
    connect(
        m_bulk, &BulkBar::changeAsked, this, [this](const QString &field, const QVariant &value) {
            changeCells(selected(), field, value);
        });
    connect(m_bulk, &BulkBar::duplicateAsked, this, &FacilitiesPage::duplicate);
    connect(m_bulk, &BulkBar::deleteAsked, this, &FacilitiesPage::remove);
}

void FacilitiesPage::connectRecord()
{
    connect(m_record, &RecordPanel::moved, this, &FacilitiesPage::step);
    connect(m_record, &RecordPanel::duplicateAsked, this, &FacilitiesPage::duplicate);
    connect(m_record, &RecordPanel::deleteAsked, this, &FacilitiesPage::remove);
    connect(m_record, &RecordPanel::closed, this, [this] {
        m_record->commit();
        workspace().setSelection({});
        m_table->setFocus();
    });
}

void FacilitiesPage::refresh()
{
    fillModel();
    m_table->showFilter();
    m_table->fillColumnMenu(m_columnMenu);
    showEmpty();
    m_table->select(workspace().selection());
    showSelection();
    if (m_revealed != 0) {
        m_table->reveal(std::exchange(m_revealed, 0));
    }
    if (std::exchange(m_isNaming, false)) {
        m_record->editName();
    }
}

void FacilitiesPage::fillModel()
{
    m_cells.setLanguage(texts(), ui::locale());
    askForMore();
    const QModelIndex current = m_table->currentIndex();
    const storage::Key key = current.isValid() ? m_model->keyAt(current.row()) : 0;
    m_model->set({workspace().snapshot(), workspace().shown(), texts(), ui::locale(),
        workspace().asOf(), workspace().gapSettings().staleMonths});
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, current.column()), QItemSelectionModel::NoUpdate);
    }
}

void FacilitiesPage::askForMore()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int field = m_model->storedField(column);
        if (field >= 0 && !m_table->isColumnHidden(column)) {
            m_columnsOfFile.want(field);
        }
    }
}

void FacilitiesPage::showEmpty()
{
    const bool hasAny = workspace().snapshot().facilityCount() > 0;
    const bool isEmpty = workspace().shown().empty();
    m_stack->setCurrentIndex(isEmpty && !hasAny ? 1 : 0);
    m_empty->setText(tr("Drop a list of facilities here, paste rows from a spreadsheet, or type "
                        "the first facility."));
    m_empty->primary()->setText(tr("Import a List…"));
    m_empty->link()->setText(tr("Add a facility"));
}

void FacilitiesPage::showSelection()
{
    const QSet<storage::Key> &keys = workspace().selection();
    const bool isOne = keys.size() == 1;
    m_record->setFacility(isOne ? *keys.begin() : 0);
    m_record->setVisible(m_record->facility() != 0);
    m_bulk->setCount(int(keys.size()));
    const bool isWritable = !workspace().project()->isReadOnly();
    m_duplicateCommand->setEnabled(isWritable && !keys.isEmpty());
    m_deleteCommand->setEnabled(isWritable && !keys.isEmpty());
    for (QPushButton *writing : {m_add, m_import}) {
        writing->setEnabled(isWritable);
    }
    m_addCommand->setEnabled(isWritable);
    Q_EMIT statusChanged();
}

QStringList FacilitiesPage::status() const
{
    const QString column
        = m_model->headerData(m_model->sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList parts{tr("%n facilities shown", nullptr, m_model->rowCount())};
    if (!workspace().selection().isEmpty()) {
        parts.append(tr("%n selected", nullptr, int(workspace().selection().size())));
    }
    parts.append(tr("Sorted by: %1").arg(column));
    return parts;
}

void FacilitiesPage::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_group->setText(tr("Group"));
    m_import->setText(tr("Import…"));
    m_add->setText(tr("Add Facility"));
    m_addCommand->setText(tr("Add &Facility"));
    m_duplicateCommand->setText(tr("&Duplicate Facilities"));
    m_deleteCommand->setText(tr("De&lete Facilities") + QStringLiteral("\t")
        + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_copyCommand->setText(tr("&Copy"));
    m_copyRowsCommand->setText(tr("Copy Rows with Colu&mn Names"));
    m_pasteCommand->setText(tr("&Paste"));
    m_pasteListCommand->setText(tr("Paste Rows as a L&ist…"));
    m_table->retranslate();
    m_bulk->retranslate();
    m_record->retranslate();
}

} // namespace trama::ui
