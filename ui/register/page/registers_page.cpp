// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/page/registers_page.h"

#include "ui/register/page/register_table.h"
#include "ui/register/page/register_view.h"
#include "ui/register/register_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kListWidth = 212; ///< dp

enum ListRole { CountRole = Qt::UserRole };

QString nameOf(const RegisterKind &kind)
{
    return texts().get(QStringLiteral("entities.") + QString::fromLatin1(kind.entity));
}

/// A register's name, and at the right how many rows it has.
class KindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), dp(32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(typeFont("small"));
        painter->setPen(theme().color("muted"));
        painter->drawText(option.rect.adjusted(0, 0, -dp(10), 0),
            int(Qt::AlignRight | Qt::AlignVCenter), index.data(CountRole).toString());
        painter->restore();
    }
};

} // namespace

RegistersPage::RegistersPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "registers", parent)
    , m_names(workspace)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_views(registerKinds().size(), nullptr)
    , m_columnMenu(new QMenu(this))
    , m_groupMenu(new QMenu(this))
{
    countAll(); // they filter facilities
    m_list->setObjectName(QStringLiteral("registerList"));
    m_list->setFixedWidth(dp(kListWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    for (const RegisterKind &kind : registerKinds()) {
        m_list->addItem(new QListWidgetItem(icon(kind.icon), QString()));
    }
    m_list->setItemDelegate(new KindDelegate(m_list));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(dp(12));
    sides->addWidget(m_list);
    sides->addWidget(m_stack, 1);
    content()->addLayout(sides, 1);
    makeTools();
    makeCommands();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int kind) {
        if (kind >= 0 && kind != m_kind) {
            m_kind = kind;
            later();
        }
    });
    m_list->setCurrentRow(0);
}

RegistersPage::~RegistersPage() = default;

QString RegistersPage::title() const
{
    return tr("Registers");
}

QString RegistersPage::sub() const
{
    return nameOf(registerKinds()[m_kind]);
}

RegisterView *RegistersPage::current() const
{
    return m_views[m_kind];
}

RegisterView *RegistersPage::viewOf(int kind)
{
    if (m_views[kind] == nullptr) {
        auto *made = new RegisterView(registerKinds()[kind], workspace(), m_names, this);
        made->retranslate();
        connect(made, &RegisterView::changed, this, &RegistersPage::statusChanged);
        connect(made, &RegisterView::importAsked, m_import, &QPushButton::click);
        made->table()->addActions({m_copyCommand, m_copyRowsCommand, m_pasteCommand,
            m_duplicateCommand, m_deleteCommand});
        m_stack->addWidget(made);
        m_views[kind] = made;
    }
    return m_views[kind];
}

void RegistersPage::makeTools()
{
    m_columns = button("registerColumns", "columns", this);
    m_group = button("registerGroup", "group", this);
    m_import = button("registerImport", "import", this);
    m_add = primaryButton("registerAdd", "add", this);
    m_columns->setMenu(m_columnMenu);
    m_group->setMenu(m_groupMenu);
    for (QPushButton *tool : {m_columns, m_group, m_import, m_add}) {
        tools()->addWidget(tool);
    }
    connect(m_columnMenu, &QMenu::aboutToShow, this,
        [this] { current()->table()->fillColumnMenu(m_columnMenu); });
    connect(m_groupMenu, &QMenu::aboutToShow, this,
        [this] { current()->table()->fillGroupMenu(m_groupMenu); });
    connect(m_import, &QPushButton::clicked, this, [this] {
        workspace().show({Target::Kind::Import, {}, 0, {}, {}});
    });
    connect(m_add, &QPushButton::clicked, this, [this] { current()->add(); });
}

void RegistersPage::makeCommands()
{
    m_addCommand = addCommand("insert", "addRow");
    m_copyCommand = addCommand("edit", "copyCells");
    m_copyRowsCommand = addCommand("edit", "copyRows");
    m_pasteCommand = addCommand("edit", "pasteCells");
    m_duplicateCommand = addCommand("edit", "duplicateRows");
    m_deleteCommand = addCommand("edit", "deleteRows");
    m_copyCommand->setShortcut(QKeySequence::Copy);
    m_copyRowsCommand->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_pasteCommand->setShortcut(QKeySequence::Paste);
    m_duplicateCommand->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_addCommand, &QAction::triggered, this, [this] { current()->add(); });
    connect(m_copyCommand, &QAction::triggered, this, [this] { current()->table()->copy(false); });
    connect(
        m_copyRowsCommand, &QAction::triggered, this, [this] { current()->table()->copy(true); });
    connect(m_pasteCommand, &QAction::triggered, this, [this] { current()->paste(); });
    connect(m_duplicateCommand, &QAction::triggered, this, [this] { current()->duplicate(); });
    connect(m_deleteCommand, &QAction::triggered, this, [this] { current()->remove(); });
}

void RegistersPage::fillList()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const RegisterKind &kind = registerKinds()[row];
        const qint64 count = workspace().project()->count(kind.description()).value_or(0);
        QListWidgetItem *item = m_list->item(row);
        item->setText(nameOf(kind));
        item->setData(CountRole, texts().integer(count));
        item->setData(Qt::AccessibleTextRole,
            QStringLiteral("%1, %2").arg(nameOf(kind), texts().integer(count)));
    }
    m_list->setFixedWidth(std::max(dp(kListWidth), m_list->sizeHintForColumn(0) + dp(52)));
}

void RegistersPage::refresh()
{
    const bool isWritable = !workspace().project()->isReadOnly();
    m_add->setEnabled(isWritable);
    m_import->setEnabled(isWritable);
    m_addCommand->setEnabled(isWritable);
    fillList();
    RegisterView *shown = viewOf(m_kind);
    m_stack->setCurrentWidget(shown);
    shown->refresh();
}

void RegistersPage::choose(const QString &entity)
{
    const auto &kinds = registerKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&](const RegisterKind &kind) { return QLatin1String(kind.entity) == entity; });
    if (found != kinds.end()) {
        m_list->setCurrentRow(int(found - kinds.begin()));
    }
}

bool RegistersPage::take(const Target &target)
{
    const bool isKnown = std::any_of(registerKinds().begin(), registerKinds().end(),
        [&](const RegisterKind &kind) { return QLatin1String(kind.entity) == target.name; });
    const bool isRegister
        = target.kind == Target::Kind::Record || target.kind == Target::Kind::Register;
    if (!isKnown || !isRegister) {
        return Page::take(target);
    }
    choose(target.name);
    if (target.kind == Target::Kind::Register) {
        viewOf(m_kind)->showOnly(target.filter.keys);
    }
    if (target.key != 0) {
        viewOf(m_kind)->reveal(target.key);
    }
    later();
    return true;
}

QStringList RegistersPage::status() const
{
    if (current() == nullptr) {
        return {};
    }
    const RegisterModel &model = *current()->model();
    QStringList parts{tr("%n rows shown", nullptr, model.shownCount())};
    const int selected = int(current()->table()->selectedKeys().size());
    if (selected > 0) {
        parts.append(tr("%n selected", nullptr, selected));
    }
    parts.append(
        tr("Sorted by: %1").arg(model.headerData(model.sortColumn(), Qt::Horizontal).toString()));
    return parts;
}

QJsonObject RegistersPage::viewState() const
{
    return {{QStringLiteral("register"), QString::fromLatin1(registerKinds()[m_kind].entity)}};
}

void RegistersPage::takeViewState(const QJsonObject &state)
{
    choose(state.value(QStringLiteral("register")).toString());
}

void RegistersPage::retranslate()
{
    m_list->setAccessibleName(tr("Registers"));
    m_columns->setText(tr("Columns"));
    m_group->setText(tr("Group"));
    m_import->setText(tr("Import…"));
    m_add->setText(tr("Add"));
    m_addCommand->setText(tr("Add &Row"));
    m_copyCommand->setText(tr("&Copy"));
    m_copyRowsCommand->setText(tr("Copy Rows with Colu&mn Names"));
    m_pasteCommand->setText(tr("&Paste"));
    m_duplicateCommand->setText(tr("&Duplicate Rows"));
    m_deleteCommand->setText(tr("De&lete Rows") + QStringLiteral("\t")
        + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    for (RegisterView *made : std::as_const(m_views)) {
        if (made != nullptr) {
            made->retranslate();
        }
    }
}

} // namespace trama::ui
