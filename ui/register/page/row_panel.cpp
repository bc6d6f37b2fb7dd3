// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/page/row_panel.h"

#include "core/storage/unread.h"
#include "ui/commands/facility_commands.h"
#include "ui/commands/row_commands.h"
#include "ui/history/row_history_view.h"
#include "ui/register/form/record_form.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kWidth = 332;

} // namespace

RowPanel::RowPanel(
    const QString &entity, Workspace &workspace, const RowNames &names, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_workspace(workspace)
    , m_crumb(new ThemeLabel("small", "muted", this))
    , m_name(new ThemeLabel("panelTitle", "text", this))
    , m_back(iconButton("rowBefore", "arrow-left", this))
    , m_on(iconButton("rowAfter", "arrow-right", this))
    , m_delete(iconButton("rowDelete", "delete", this))
    , m_close(iconButton("rowClose", "close", this))
    , m_tabs(new QTabBar(this))
    , m_form(new RecordForm(entity, names, this))
    , m_history(new RowHistoryView(entity, workspace, names, this))
{
    setObjectName(QStringLiteral("rowPanel"));
    auto *top = new QHBoxLayout;
    top->setSpacing(dp(2));
    top->addWidget(m_crumb, 1);
    for (QToolButton *tool : {m_back, m_on, m_delete, m_close}) {
        top->addWidget(tool);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(dp(16), dp(10), dp(8), dp(8));
    head->setSpacing(dp(6));
    head->addLayout(top);
    head->addWidget(m_name);
    m_tabs->setObjectName(QStringLiteral("rowTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *pages = new QStackedWidget(this);
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_history)}) {
        auto *frame = new QWidget(this);
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(dp(16), dp(14), dp(14), dp(16));
        inner->addWidget(part);
        inner->addStretch();
        m_tabs->addTab({});
        pages->addWidget(scrollColumn(frame, this));
    }
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(pages, 1);
    setFixedWidth(dp(kWidth));
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_delete, &QToolButton::clicked, this, &RowPanel::deleteAsked);
    connect(m_close, &QToolButton::clicked, this, &RowPanel::closed);
    connectForm();
}

/// The field at hand is left while the names it asks for are there.
RowPanel::~RowPanel()
{
    if (QWidget *focus = focusWidget()) {
        focus->clearFocus();
    }
    const QList<QWidget *> inputs = findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        input->blockSignals(true); // one that goes would tell that it was left
    }
}

void RowPanel::connectForm()
{
    const auto settle = [this](const Result<void> &done) {
        if (!done) {
            m_workspace.say(done.error());
        }
    };
    const domain::Entity &entity = *domain::findEntity(m_entity);
    connect(m_form, &RecordForm::changed, this,
        [this, settle, &entity](qint64 key, const QString &field, const QVariant &value) {
            settle(changeRows(m_workspace, entity, {key}, field, value,
                rowStep(m_workspace, "step.rows.change", entity, {key})));
        });
    connect(m_form, &RecordForm::placed, this,
        [this, settle, &entity](qint64 key, std::optional<storage::Point> point) {
            settle(placeRow(m_workspace, entity, key, point));
        });
    connect(m_form, &RecordForm::misplaced, this,
        [this, settle, &entity](qint64 key, const QString &lat, const QString &lon) {
            settle(keepUnreadPlace(m_workspace, entity, key, lat, lon));
        });
    connect(m_form, &RecordForm::nameAsked, this,
        [this, settle](
            qint64 key, const QString &field, const QString &referred, const QString &name) {
            settle(nameNew(m_workspace, m_entity, key, field, referred, name));
        });
}

void RowPanel::setRow(storage::Key row)
{
    if (row != m_row) {
        commit();
    }
    m_row = 0;
    m_history->setRow(row);
    if (row == 0 || !m_workspace.isOpen()) {
        return;
    }
    const domain::Entity &entity = *domain::findEntity(m_entity);
    const auto record = storage::recordWithUnread(*m_workspace.project(), entity, row);
    if (!record) {
        m_workspace.say(record.error());
        return;
    }
    if (!*record) {
        return;
    }
    m_row = row;
    const char *title = domain::titleField(entity);
    m_name->setText(title == nullptr
            ? QString()
            : (*record)->values.value(QString::fromLatin1(title)).toString());
    m_name->setVisible(!m_name->text().isEmpty());
    m_form->setRecord(**record);
}

void RowPanel::editFirst(const QString &field)
{
    if (QWidget *input = m_form->input(field)) {
        m_tabs->setCurrentIndex(0);
        input->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(input)) {
            line->selectAll();
        }
    }
}

void RowPanel::commit()
{
    if (m_row != 0) {
        m_form->commit();
    }
}

void RowPanel::retranslate()
{
    m_crumb->setText(texts().get(QStringLiteral("entities.") + m_entity));
    const std::pair<QToolButton *, QString> tips[]{{m_back, tr("Record before")},
        {m_on, tr("Record after")}, {m_delete, tr("Delete")}, {m_close, tr("Close the record")}};
    for (const auto &[tool, tip] : tips) {
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
    }
    m_tabs->setTabText(0, tr("Record"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_form->retranslate();
    m_history->retranslate();
}

void RowPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(QPen(theme().color("line"), 1));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace trama::ui
