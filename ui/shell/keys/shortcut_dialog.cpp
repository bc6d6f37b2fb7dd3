// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcut_dialog.h"

#include "ui/shell/keys/stroke_edit.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tint_frame.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace trama::ui {

ShortcutDialog::ShortcutDialog(ShortcutKeys &keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_model(new ShortcutModel(keys, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_for(new QLabel(this))
    , m_edit(new StrokeEdit(this))
    , m_clear(button("shortcutClear", nullptr, this))
    , m_reset(button("shortcutReset", nullptr, this))
    , m_hint(new ThemeLabel("small", "muted", this))
    , m_question(new TintFrame("warnTint", this))
    , m_asked(new ThemeLabel("body", "text", m_question))
    , m_take(button("shortcutTake", nullptr, m_question))
    , m_leave(button("shortcutLeave", nullptr, m_question))
    , m_resetAll(button("shortcutResetAll", nullptr, this))
{
    setObjectName(QStringLiteral("shortcutDialog"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    layout->setSpacing(dp(10));
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeEditor());
    layout->addWidget(m_hint);
    layout->addWidget(makeQuestion());
    layout->addLayout(makeEnd());
    resize(dp(820), dp(560));
    connect(&keys, &ShortcutKeys::changed, this, &ShortcutDialog::settle);
    retranslate();
    chooseRow(0);
    m_search->setFocus();
}

void ShortcutDialog::makeTable()
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1); // menus, names and keys alike
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setDynamicSortFilter(false); // a row whose keys change stays where it is
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setModel(m_found);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(ShortcutModel::Menu, dp(150));
    header->resizeSection(ShortcutModel::Command, dp(250));
    header->resizeSection(ShortcutModel::Keys, dp(150));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_isFiltering = true;
        m_found->setFilterFixedString(typed);
        m_isFiltering = false;
        chooseRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFiltering) { // rows go one by one, none of them is the one chosen
            ask({});
        }
    });
    connect(m_table, &QTableView::activated, this, [this] { m_edit->setFocus(); });
}

QLayout *ShortcutDialog::makeEditor()
{
    m_edit->setObjectName(QStringLiteral("shortcutKeys"));
    m_for->setObjectName(QStringLiteral("shortcutFor"));
    m_for->setBuddy(m_edit);
    m_hint->setObjectName(QStringLiteral("shortcutHint"));
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_for, 1);
    row->addWidget(m_edit);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    connect(m_edit, &StrokeEdit::struck, this, &ShortcutDialog::take);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        ask({});
        m_keys.set(*chosen()->action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        ask({});
        m_keys.reset(*chosen()->action);
    });
    return row;
}

QWidget *ShortcutDialog::makeQuestion()
{
    m_asked->setObjectName(QStringLiteral("shortcutAsked"));
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(new IconLabel("warning", "warn", 16, m_question));
    row->addWidget(m_asked, 1);
    row->addWidget(m_leave);
    row->addWidget(m_take);
    m_question->body()->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &ShortcutDialog::takeFromOthers);
    connect(m_leave, &QPushButton::clicked, this, [this] { ask({}); });
    return m_question;
}

QLayout *ShortcutDialog::makeEnd()
{
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        ask({});
        m_keys.resetAll();
    });
    for (QPushButton *each : findChildren<QPushButton *>()) {
        each->setAutoDefault(false); // Enter in the table or the field is not theirs
    }
    return row;
}

void ShortcutDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setPlaceholderText(tr("Search menus, commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_edit->setAccessibleName(tr("New keys"));
    m_clear->setText(tr("&No Keys"));
    m_reset->setText(tr("&Reset"));
    m_take->setText(tr("&Take Them"));
    m_leave->setText(tr("&Leave As It Was"));
    m_resetAll->setText(tr("Reset &All"));
}

const ShortcutCommand *ShortcutDialog::chosen() const
{
    const QModelIndex index = m_found->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->command(index.row()) : nullptr;
}

void ShortcutDialog::chooseRow(int row)
{
    m_table->setCurrentIndex(m_found->index(row, ShortcutModel::Command));
    ask({});
}

void ShortcutDialog::take(const QKeySequence &keys)
{
    if (chosen() == nullptr) {
        return;
    }
    if (!ShortcutKeys::isAllowed(keys)) {
        m_wanted.reset();
        settle();
        m_hint->setText(tr("%1 alone is for typing and moving: hold Ctrl or Alt with it, or use a "
                           "function key.")
                            .arg(keys.toString(QKeySequence::NativeText)));
    } else if (m_keys.others(*chosen(), {keys}).isEmpty()) {
        assign(keys);
    } else {
        ask(WantedKeys{chosen()->action, keys});
    }
}

void ShortcutDialog::assign(const QKeySequence &keys)
{
    m_wanted.reset();
    m_keys.set(*chosen()->action, {keys});
}

void ShortcutDialog::ask(const std::optional<WantedKeys> &wanted)
{
    m_wanted = wanted;
    settle();
    if (wanted) {
        m_leave->setFocus(Qt::TabFocusReason); // Enter does not take them unread
    }
}

void ShortcutDialog::takeFromOthers()
{
    const WantedKeys wanted = *m_wanted;
    for (const ShortcutCommand &other : m_keys.others(*chosen(), {wanted.keys})) {
        QList<QKeySequence> left = ShortcutKeys::keys(other);
        left.removeAll(wanted.keys);
        m_keys.set(*other.action, left);
    }
    assign(wanted.keys);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ShortcutDialog::settle()
{
    m_model->refresh(m_wanted);
    const ShortcutCommand *command = chosen();
    const bool isOpen = command != nullptr && command->fixedKey.isEmpty();
    m_for->setText(
        command == nullptr ? tr("No command") : tr("New &keys for “%1”").arg(command->name));
    m_edit->setEnabled(isOpen);
    m_clear->setEnabled(isOpen && !command->action->shortcuts().isEmpty());
    m_reset->setEnabled(isOpen && m_keys.isChanged(*command));
    m_hint->setText(command != nullptr && !isOpen
            ? tr("This key belongs to the table of the page.")
            : tr("Choose the field and press the keys. They hold at once, on this computer."));
    m_question->setVisible(m_wanted.has_value());
    if (!m_wanted) {
        return;
    }
    const QList<ShortcutCommand> others = m_keys.others(*command, {m_wanted->keys});
    QStringList names;
    bool mayTake = true;
    for (const ShortcutCommand &other : others) {
        names << QStringLiteral("“%1”").arg(nameWithMenu(other));
        mayTake = mayTake && other.fixedKey.isEmpty();
    }
    m_asked->setText(
        tr("%1 is already of %2. Nothing has changed yet.", "keys, commands")
            .arg(m_wanted->keys.toString(QKeySequence::NativeText), texts().list(names)));
    m_take->setEnabled(mayTake);
}

void showShortcuts(ShortcutKeys &keys, QWidget *parent)
{
    auto *dialog = new ShortcutDialog(keys, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trama::ui
