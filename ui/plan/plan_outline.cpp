// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_outline.h"

#include "ui/models/plan_outline_model.h"
#include "ui/plan/outline_delegate.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tint_frame.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kFindingsShown = 4;

} // namespace

PlanOutline::PlanOutline(QWidget *parent)
    : QFrame(parent)
    , m_title(new ThemeLabel("chartTitle", "text", this))
    , m_plans(new QComboBox(this))
    , m_addPlan(iconButton("add-plan", "new-project", this))
    , m_add(iconButton("add-action", "add", this))
    , m_delete(iconButton("delete-action", "delete", this))
    , m_list(new QListView(this))
    , m_model(new PlanOutlineModel(this))
{
    setObjectName(QStringLiteral("plan-outline"));
    setFixedWidth(dp(256));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(1), dp(8), dp(1), dp(8));
    layout->setSpacing(dp(6));
    auto *plans = new QHBoxLayout;
    plans->setContentsMargins(dp(10), 0, dp(6), 0);
    m_plans->setObjectName(QStringLiteral("plans"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(10);
    plans->addWidget(m_plans, 1);
    plans->addWidget(m_addPlan);
    layout->addLayout(plans);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(dp(12), 0, dp(6), 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_delete);
    layout->addLayout(head);
    makeList();
    layout->addWidget(m_list, 1);
    auto *notes = new TintFrame("infoTint", this);
    notes->setObjectName(QStringLiteral("plan-notes"));
    m_notes = notes;
    m_notesLayout = notes->body();
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(dp(10), 0, dp(10), 0);
    inset->addWidget(m_notes);
    layout->addLayout(inset);
    connect(m_plans, &QComboBox::activated, this,
        [this] { Q_EMIT planChosen(m_plans->currentData().toLongLong()); });
    connect(m_addPlan, &QToolButton::clicked, this, &PlanOutline::planAsked);
    connect(m_add, &QToolButton::clicked, this, &PlanOutline::actionAsked);
    connect(m_delete, &QToolButton::clicked, this, [this] {
        if (m_list->currentIndex().data(PlanOutlineModel::IsActionRole).toBool()) {
            Q_EMIT deleteAsked(m_model->keyAt(m_list->currentIndex().row()));
        }
    });
}

void PlanOutline::makeList()
{
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            m_delete->setEnabled(index.data(PlanOutlineModel::IsActionRole).toBool());
            if (index.isValid()) {
                Q_EMIT partChosen(m_model->keyAt(index.row()));
            }
        });
    connect(m_model, &PlanOutlineModel::orderAsked, this, &PlanOutline::orderAsked);
}

bool PlanOutline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            m_model->move(row, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_delete->isEnabled()) {
            m_delete->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PlanOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("raised"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
}

void PlanOutline::setPlans(
    const std::vector<std::pair<storage::Key, QString>> &plans, storage::Key current)
{
    const QSignalBlocker blocker(m_plans);
    m_plans->clear();
    for (const auto &[key, title] : plans) {
        m_plans->addItem(title, key);
    }
    m_plans->setCurrentIndex(m_plans->findData(current));
    m_plans->setToolTip(m_plans->currentText());
}

void PlanOutline::setPlan(const plan::PlanRows &rows, const QVector<exchange::Finding> &findings)
{
    const auto isComplete = [&](const QStringList &fields, QUuid of) {
        return std::none_of(findings.begin(), findings.end(), [&](const auto &finding) {
            return finding.uuid == of && fields.contains(finding.field)
                && finding.severity != exchange::Severity::Note;
        });
    };
    const QUuid own = rows.plan.uuid;
    std::vector<PlanOutlineModel::Part> parts{
        {keyOf(PlanSection::General), tr("General information"), false,
            isComplete({QStringLiteral("project"), QStringLiteral("organisation")}, own)},
        {keyOf(PlanSection::Policy), tr("Policy context"), false,
            isComplete(
                {QStringLiteral("aim"), QStringLiteral("instrument"), QStringLiteral("context")},
                own)}};
    for (const plan::ActionRow &action : rows.actions) {
        parts.push_back({action.record.key, action.text("title"), true, false});
    }
    parts.push_back({keyOf(PlanSection::End), tr("Signatures, endorsement"), false,
        !rows.text("endorsement").isEmpty()});
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model->setParts(std::move(parts));
    setFindings(findings);
}

void PlanOutline::setFindings(const QVector<exchange::Finding> &findings)
{
    while (QLayoutItem *item = m_notesLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_notes->setVisible(!findings.isEmpty());
    if (findings.isEmpty()) {
        return;
    }
    auto *title = new ThemeLabel("strong", "text", m_notes);
    title->setText(tr("%n notes on the form", nullptr, int(findings.size())));
    m_notesLayout->addWidget(title);
    for (const exchange::Finding &finding : findings.mid(0, kFindingsShown)) {
        auto *words = new ThemeLabel("small", "text", m_notes);
        words->setTextFormat(Qt::PlainText);
        words->setText(texts().get(QLatin1String("check.") + finding.check, finding.arguments));
        auto *link = linkButton("go-there", m_notes);
        link->setText(tr("Go there"));
        link->setAccessibleDescription(words->text());
        connect(
            link, &QPushButton::clicked, this, [this, finding] { Q_EMIT findingChosen(finding); });
        m_notesLayout->addWidget(words);
        m_notesLayout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void PlanOutline::setCurrent(qint64 key)
{
    const QSignalBlocker blocker(m_list->selectionModel());
    const int row = m_model->rowOf(key);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_delete->setEnabled(key > 0);
    m_list->viewport()->update();
}

void PlanOutline::setReadOnly(bool isReadOnly)
{
    m_add->setEnabled(!isReadOnly);
    m_addPlan->setEnabled(!isReadOnly);
    if (isReadOnly) {
        m_delete->setEnabled(false);
    }
    m_list->setDragEnabled(!isReadOnly);
}

void PlanOutline::retranslate()
{
    m_title->setText(tr("Outline"));
    m_plans->setAccessibleName(tr("Plan"));
    m_list->setAccessibleName(tr("Outline"));
    m_list->setAccessibleDescription(
        tr("Alt and the up or down arrow move an action; Delete deletes it."));
    m_list->setToolTip(tr("Drag an action, or press Alt and an arrow key, to move it"));
    for (const auto &[tool, words] : {std::pair(m_addPlan, tr("New plan")),
             std::pair(m_add, tr("Add an action")), std::pair(m_delete, tr("Delete the action"))}) {
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    }
}

} // namespace trama::ui
