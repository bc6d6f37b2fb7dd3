// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "ui/history/history_model.h"
#include "ui/history/project_task.h"
#include "ui/history/step_delegate.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kWidth = 340; ///< dp

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(this))
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_close(iconButton("historyClose", "close", this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_goTo(button("historyGo", "undo", this))
    , m_first(linkButton("historyFirst", this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setFixedWidth(dp(kWidth));
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_goTo);
    foot->addStretch(1);
    foot->addWidget(m_first);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(14), dp(12), dp(10), dp(12));
    layout->setSpacing(dp(8));
    layout->addLayout(top);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_search, &QLineEdit::textChanged, m_model, &HistoryModel::setSearch);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPanel::goTo);
    connect(m_first, &QPushButton::clicked, this, [this] { walkTo(m_workspace, 0, this); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HistoryPanel::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showChoice);
    connect(&workspace, &Workspace::projectChanged, this, &HistoryPanel::later);
    connect(&workspace, &Workspace::dataChanged, this, &HistoryPanel::later);
    retranslate();
}

void HistoryPanel::later()
{
    if (!m_isDue && isVisible()) {
        m_isDue = true;
        QTimer::singleShot(0, this, &HistoryPanel::refresh);
    }
}

void HistoryPanel::refresh()
{
    m_isDue = false;
    if (!m_workspace.isOpen()) {
        return;
    }
    const auto history = m_workspace.project()->history();
    const auto standing = m_workspace.project()->standing();
    if (!history || !standing) {
        m_workspace.say(history ? standing.error() : history.error());
        return;
    }
    m_model->set(*history, *standing, texts(), ui::locale());
}

void HistoryPanel::showChoice()
{
    const QModelIndex index = m_list->currentIndex();
    const bool isWritable = m_workspace.isOpen() && !m_workspace.project()->isReadOnly();
    m_goTo->setEnabled(
        isWritable && index.isValid() && !index.data(HistoryModel::StandingRole).toBool());
    m_goTo->setText(index.data(HistoryModel::UndoneRole).toBool() ? tr("Redo up to Here")
                                                                  : tr("Go Back to Here"));
    m_first->setEnabled(isWritable);
}

void HistoryPanel::goTo()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        walkTo(m_workspace, index.data(HistoryModel::StepRole).toLongLong(), this);
    }
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("History"));
    m_close->setToolTip(tr("Close the history"));
    m_close->setAccessibleName(m_close->toolTip());
    m_search->setPlaceholderText(tr("What or who…"));
    m_search->setAccessibleName(tr("Search the history"));
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_first->setText(tr("Undo all"));
    showChoice();
    later();
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(theme().color("line"));
    painter.drawLine(0, 0, 0, height());
}

} // namespace trama::ui
