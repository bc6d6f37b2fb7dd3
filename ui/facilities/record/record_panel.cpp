// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/record_panel.h"

#include "core/storage/unread.h"
#include "ui/commands/facility_commands.h"
#include "ui/commands/row_commands.h"
#include "ui/facilities/record/part_list.h"
#include "ui/facilities/record/record_head.h"
#include "ui/history/row_history_view.h"
#include "ui/register/form/record_form.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kWidth = 332;
const QStringList kPartEntities{
    QStringLiteral("service"), QStringLiteral("equipment"), QStringLiteral("link")};

} // namespace

RecordPanel::RecordPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_names(workspace)
    , m_head(new RecordHead(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new RecordForm(QStringLiteral("infrastructure"), m_names, this))
    , m_history(new RowHistoryView(QStringLiteral("infrastructure"), workspace, m_names, this))
{
    setObjectName(QStringLiteral("recordPanel"));
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab({});
    m_pages->addWidget(scrolled(m_form));
    for (const QString &entity : kPartEntities) {
        auto *parts = new PartList(entity, workspace, m_names, this);
        m_tabs->addTab({});
        m_pages->addWidget(scrolled(parts));
        m_parts.append(parts);
        connect(parts, &PartList::counted, this, &RecordPanel::nameTabs);
    }
    m_tabs->addTab({});
    m_pages->addWidget(scrolled(m_history));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    setFixedWidth(dp(kWidth));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_head, &RecordHead::moved, this, &RecordPanel::moved);
    connect(m_head, &RecordHead::duplicateAsked, this, &RecordPanel::duplicateAsked);
    connect(m_head, &RecordHead::deleteAsked, this, &RecordPanel::deleteAsked);
    connect(m_head, &RecordHead::closed, this, &RecordPanel::closed);
    connect(m_head, &RecordHead::onMapAsked, this, [this] {
        snapshot::Filter filter;
        filter.keys = {m_facility};
        m_workspace.show(
            {Target::Kind::OnMap, QStringLiteral("infrastructure"), m_facility, filter, {}});
    });
    connectForm();
}

QWidget *RecordPanel::scrolled(QWidget *content)
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(dp(16), dp(14), dp(14), dp(16));
    layout->addWidget(content);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(frame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    frame->setAutoFillBackground(false);
    return area;
}

/// The field at hand is left while the names it asks for are there.
RecordPanel::~RecordPanel()
{
    if (QWidget *focus = focusWidget()) {
        focus->clearFocus();
    }
    const QList<QWidget *> inputs = findChildren<QWidget *>();
    for (QWidget *input : inputs) {
        input->blockSignals(true); // one that goes would tell that it was left
    }
}

void RecordPanel::connectForm()
{
    const auto settle = [this](const Result<void> &done) {
        if (!done) {
            m_workspace.say(done.error());
        }
    };
    connect(m_form, &RecordForm::changed, this,
        [this, settle](qint64 key, const QString &field, const QVariant &value) {
            settle(changeFacilities(m_workspace, {key}, field, value));
        });
    connect(m_form, &RecordForm::placed, this,
        [this, settle](qint64 key, std::optional<storage::Point> point) {
            settle(placeFacility(m_workspace, key, point));
        });
    connect(m_form, &RecordForm::misplaced, this,
        [this, settle](qint64 key, const QString &lat, const QString &lon) {
            settle(
                keepUnreadPlace(m_workspace, *domain::findEntity("infrastructure"), key, lat, lon));
        });
    connect(m_form, &RecordForm::nameAsked, this,
        [this, settle](
            qint64 key, const QString &field, const QString &referred, const QString &name) {
            settle(
                nameNew(m_workspace, QStringLiteral("infrastructure"), key, field, referred, name));
        });
}

void RecordPanel::setFacility(storage::Key facility)
{
    if (facility != m_facility) {
        commit();
    }
    m_facility = facility;
    const auto at = m_workspace.snapshot().find(facility);
    if (facility == 0 || at.chunk < 0) {
        m_facility = 0;
        return;
    }
    const auto record = storage::recordWithUnread(
        *m_workspace.project(), *domain::findEntity("infrastructure"), facility);
    if (!record || !*record) {
        return;
    }
    const int region = m_workspace.snapshot().chunks()[std::size_t(at.chunk)]->region[at.row];
    const auto &regions = m_workspace.snapshot().regions();
    m_head->setRecord(**record, region, region < 0 ? QString() : regions[std::size_t(region)].name);
    m_form->setRecord(**record);
    for (PartList *parts : std::as_const(m_parts)) {
        parts->setFacility(facility);
    }
    m_history->setRow(facility);
    nameTabs();
}

void RecordPanel::nameTabs()
{
    const QString names[]{tr("Record"), tr("Services %1").arg(m_parts[0]->count()),
        tr("Equipment %1").arg(m_parts[1]->count()), tr("Links %1").arg(m_parts[2]->count())};
    for (int i = 0; i < 4; ++i) {
        m_tabs->setTabText(i, names[i]);
    }
    // The last by its picture, so that the others keep their words.
    m_tabs->setTabIcon(4, icon("history"));
    m_tabs->setTabToolTip(4, tr("History of the record"));
    m_tabs->setAccessibleTabName(4, tr("History of the record"));
    // Their names are whole in every language.
    setFixedWidth(std::max(dp(kWidth), m_tabs->sizeHint().width() + dp(2)));
}

void RecordPanel::showPart(const QString &entity, storage::Key part)
{
    const qsizetype index = kPartEntities.indexOf(entity);
    if (index >= 0) {
        m_tabs->setCurrentIndex(int(index) + 1);
        m_parts[index]->open(part);
    }
}

void RecordPanel::editName()
{
    m_tabs->setCurrentIndex(0);
    auto *name = qobject_cast<QLineEdit *>(m_form->input(QStringLiteral("name")));
    name->setFocus();
    name->selectAll();
}

void RecordPanel::commit()
{
    m_form->commit();
}

void RecordPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_head->retranslate();
    m_form->retranslate();
    for (PartList *parts : std::as_const(m_parts)) {
        parts->retranslate();
    }
    m_history->retranslate();
    nameTabs();
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(QPen(theme().color("line"), 1));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    const int y = m_tabs->geometry().bottom();
    painter.drawLine(0, y, width(), y);
}

void RecordPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        nameTabs();
    }
}

} // namespace trama::ui
