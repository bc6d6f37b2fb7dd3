// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "core/plan/plan_findings.h"
#include "ui/commands/action_commands.h"
#include "ui/commands/action_evidence.h"
#include "ui/commands/plan_commands.h"
#include "ui/plan/action_head.h"
#include "ui/plan/document_preview.h"
#include "ui/plan/evidence_strip.h"
#include "ui/plan/part_form.h"
#include "ui/plan/plan_export.h"
#include "ui/plan/plan_outline.h"
#include "ui/plan/plan_start.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QCollator>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, "plan", parent)
{
    countAll();
    makeTools();
    makeContent();
    connectOutline();
    // Forms list the rows of other tables to choose from: they are built anew when those change.
    connect(&workspace, &Workspace::projectChanged, this, [this] { m_formOf.clear(); });
    connect(&workspace, &Workspace::dataChanged, this, [this](const storage::Changed &changed) {
        for (const char *entity : {"good_practice", "event", "policy_instrument", "region"}) {
            if (changed.isEverything || changed.keys.contains(QLatin1String(entity))) {
                m_formOf.clear();
            }
        }
    });
}

QString PlanPage::title() const
{
    return tr("Plan");
}

QString PlanPage::sub() const
{
    return m_rows.text("title");
}

void PlanPage::makeTools()
{
    m_previewSwitch = button("preview-switch", "show", this);
    m_previewSwitch->setCheckable(true);
    m_previewSwitch->setChecked(true);
    m_exportButton = primaryButton("export-plan", "export", this);
    m_export = new PlanExport(
        workspace(), this, [this](const char *name) { return addCommand("plan", name); });
    m_exportButton->setMenu(m_export->menu());
    m_addAction = addCommand("plan", "add-action-to-plan");
    m_addPlan = addCommand("plan", "new-plan");
    tools()->addWidget(m_previewSwitch);
    tools()->addWidget(m_exportButton);
    connect(m_previewSwitch, &QPushButton::toggled, this,
        [this](bool isOn) { m_preview->setVisible(isOn); });
}

void PlanPage::makeContent()
{
    m_start = new PlanStart(this);
    content()->addWidget(m_start, 1);
    m_work = new QWidget(this);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    m_outline = new PlanOutline(m_work);
    m_preview = new DocumentPreview(m_work);
    row->addWidget(m_outline);
    row->addWidget(makeEditor(m_work), 5);
    row->addWidget(m_preview, 4);
    content()->addWidget(m_work, 1);
    m_preview->setMaker([this]() -> Result<PlanDocument> {
        return workspace().isOpen() ? planDocument(workspace(), m_plan, m_export->readers())
                                    : fail(ErrorCode::UnknownName, {QStringLiteral("project")});
    });
    connect(m_start, &PlanStart::planAsked, this, &PlanPage::startPlan);
    connect(m_export, &PlanExport::aboutToWrite, m_form, &PartForm::flush);
    connect(m_export, &PlanExport::readersChanged, m_preview, &DocumentPreview::makeSoon);
}

QWidget *PlanPage::makeEditor(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setBodyFlush(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(20));
    column->setSpacing(dp(14));
    m_head = new ActionHead(page);
    m_form = new PartForm(page);
    m_form->setObjectName(QStringLiteral("plan-form"));
    m_evidence = new EvidenceStrip(page);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addWidget(m_evidence);
    column->addStretch(1);
    m_scroll = scrollColumn(page, card);
    card->body()->addWidget(m_scroll, 1);
    connect(m_form, &PartForm::edited, this, &PlanPage::changeField);
    connect(m_head, &ActionHead::needAsked, this, [this] {
        Target target;
        target.kind = Target::Kind::Need;
        target.at = needOf(workspace(), action()->record);
        workspace().show(target);
    });
    connect(m_evidence, &EvidenceStrip::refreshAsked, this,
        [this](qint64 figure) { tell(refreshFigure(workspace(), m_part, figure)); });
    connect(m_evidence, &EvidenceStrip::keepAsked, this,
        [this](qint64 figure) { tell(keepFigure(workspace(), m_part, figure)); });
    return card;
}

void PlanPage::connectOutline()
{
    connect(m_outline, &PlanOutline::planChosen, this, [this](qint64 plan) {
        m_form->flush();
        m_plan = plan;
        m_part = 0;
        refresh();
    });
    connect(m_outline, &PlanOutline::partChosen, this, &PlanPage::choosePart);
    connect(m_outline, &PlanOutline::orderAsked, this,
        [this](const QVector<qint64> &order) { tell(orderActions(workspace(), order)); });
    connect(m_outline, &PlanOutline::actionAsked, this, [this] {
        const auto added = ui::addAction(workspace(), m_plan);
        m_part = added.value_or(m_part);
        tell(added.map([](storage::Key) {}));
    });
    connect(m_outline, &PlanOutline::planAsked, this,
        [this] { startPlan(QStringLiteral("interreg-2021")); });
    connect(m_outline, &PlanOutline::deleteAsked, this,
        [this](qint64 key) { tell(deleteAction(workspace(), key)); });
    connect(m_outline, &PlanOutline::findingChosen, this, [this](const exchange::Finding &finding) {
        choosePart(partOf(finding));
        m_form->focusField(finding.field);
    });
}

qint64 PlanPage::partOf(const exchange::Finding &finding) const
{
    qint64 part = PlanOutline::keyOf(PlanSection::General);
    for (const PlanSection section : {PlanSection::Policy, PlanSection::End}) {
        for (const FormField &field : fieldsOf(section, plan::templateOf(m_rows))) {
            if (finding.uuid == m_rows.plan.uuid && finding.field == QLatin1String(field.name)) {
                part = PlanOutline::keyOf(section);
            }
        }
    }
    for (const plan::ActionRow &row : m_rows.actions) {
        part = row.record.uuid == finding.uuid ? row.record.key : part;
    }
    return part;
}

bool PlanPage::take(const Target &target)
{
    if (target.kind == Target::Kind::Record && target.name == QLatin1String("action_plan")) {
        m_form->flush();
        m_plan = target.key;
        m_part = 0;
        return takePlan();
    }
    if (target.kind != Target::Kind::Action) {
        return Page::take(target);
    }
    const auto record = workspace().project()
        ? workspace().project()->record(*domain::findEntity("action"), target.key)
        : Result<std::optional<storage::Record>>();
    if (!record || !*record) {
        return false;
    }
    m_form->flush();
    m_plan = plan::fieldKey(**record, "plan");
    m_part = target.key;
    return takePlan();
}

/// Shows m_plan, at once or when the page is.
bool PlanPage::takePlan()
{
    if (isVisible()) {
        refresh();
    } else {
        later();
    }
    return true;
}

QStringList PlanPage::status() const
{
    if (m_rows.plan.key == 0) {
        return {tr("No plan")};
    }
    return {tr("%n actions", nullptr, int(m_rows.actions.size())),
        m_findings.isEmpty() ? tr("Rules checked: nothing to note")
                             : tr("Rules checked: %n notes", nullptr, int(m_findings.size()))};
}

/// The plans by title, those of the working region first.
void PlanPage::readPlans()
{
    m_plans.clear();
    auto rows = workspace().project()->rows(
        *domain::findEntity("action_plan"), {QStringLiteral("title"), QStringLiteral("region")});
    std::vector<std::pair<storage::Key, QString>> others;
    while (rows && rows->next()) {
        const int region = workspace().regions().indexOfKey.value(rows->integer(1), -1);
        const bool isOwn
            = workspace().workingRegion() >= 0 && region == workspace().workingRegion();
        (isOwn ? m_plans : others).emplace_back(rows->key(), rows->text(0));
    }
    const QCollator collator(locale());
    for (auto *plans : {&m_plans, &others}) {
        std::sort(plans->begin(), plans->end(),
            [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    }
    m_plans.insert(m_plans.end(), others.begin(), others.end());
    const bool isThere = std::any_of(
        m_plans.begin(), m_plans.end(), [this](const auto &plan) { return plan.first == m_plan; });
    if (!isThere) {
        m_plan = m_plans.empty() ? 0 : m_plans.front().first;
        m_part = 0;
    }
}

void PlanPage::refresh()
{
    readPlans();
    m_rows = {};
    m_findings.clear();
    if (m_plan != 0) {
        const auto rows = plan::readPlan(*workspace().project(), m_plan, {});
        const auto findings = plan::planFindings(*workspace().project(), m_plan);
        if (!rows || !findings) {
            workspace().say(rows ? findings.error() : rows.error());
            return;
        }
        m_rows = *rows;
        m_findings = *findings;
    }
    const bool hasPlan = m_rows.plan.key != 0;
    const bool isReadOnly = workspace().project()->isReadOnly();
    m_start->setVisible(!hasPlan);
    m_start->setReadOnly(isReadOnly);
    m_addPlan->setEnabled(!isReadOnly);
    m_addAction->setEnabled(false);
    m_work->setVisible(hasPlan);
    m_previewSwitch->setVisible(hasPlan);
    m_exportButton->setVisible(hasPlan);
    if (hasPlan) {
        m_outline->setPlans(m_plans, m_plan);
        m_outline->setPlan(m_rows, m_findings);
        m_outline->setReadOnly(isReadOnly);
        m_addAction->setEnabled(!isReadOnly);
        m_export->setPlan(m_plan, m_rows.text("title"));
        refreshPart();
        m_form->setReadOnly(isReadOnly);
        m_preview->makeSoon();
    }
    Q_EMIT statusChanged();
}

PlanSection PlanPage::section() const
{
    return m_part > 0 ? PlanSection::Action : PlanSection(-1 - m_part);
}

const plan::ActionRow *PlanPage::action() const
{
    const int number = numberOfAction();
    return number > 0 ? &m_rows.actions[std::size_t(number - 1)] : nullptr;
}

int PlanPage::numberOfAction() const
{
    for (std::size_t i = 0; i < m_rows.actions.size(); ++i) {
        if (m_rows.actions[i].record.key == m_part) {
            return int(i) + 1;
        }
    }
    return 0;
}

void PlanPage::choosePart(qint64 key)
{
    if (key == m_part) {
        return;
    }
    m_form->flush();
    m_part = key;
    m_scroll->verticalScrollBar()->setValue(0);
    refreshPart();
}

void PlanPage::refreshPart()
{
    if (m_part == 0 || (m_part > 0 && !action())) { // a new plan, or the action is gone
        m_part = m_rows.actions.empty() ? PlanOutline::keyOf(PlanSection::General)
                                        : m_rows.actions.front().record.key;
    }
    m_outline->setCurrent(m_part);
    const plan::PlanTemplate form = plan::templateOf(m_rows);
    const QString formOf = QStringLiteral("%1/%2/%3/%4")
                               .arg(int(section()))
                               .arg(int(form))
                               .arg(texts().languageTag())
                               .arg(m_plan);
    if (formOf != m_formOf) {
        m_form->setForm(workspace(), section(), form);
        m_formOf = formOf;
    }
    const plan::ActionRow *row = action();
    m_head->setVisible(row);
    m_evidence->setVisible(row);
    m_form->setRecord(row ? row->record : m_rows.plan);
    if (row) {
        const gap::Coordinates at = needOf(workspace(), row->record);
        m_head->setAction(workspace(), numberOfAction(), at);
        m_evidence->setFigures(workspace(), row->figures, evidenceData(workspace(), at));
        m_preview->showHeading(texts().get(QStringLiteral("plan.actionTitle"),
            {QString::number(numberOfAction()), row->text("title")}));
        return;
    }
    static constexpr const char *kHeadings[] = {"plan.part1", "plan.part2", "", "plan.end"};
    m_preview->showHeading(texts().get(QLatin1String(kHeadings[int(section())])));
}

void PlanPage::changeField(qint64 key, const QString &field, const QVariant &value)
{
    tell(setPlanField(workspace(), m_form->entity(), key, field, value));
}

void PlanPage::addEmptyAction()
{
    m_form->flush();
    const auto added = ui::addAction(workspace(), m_plan);
    m_part = added.value_or(m_part);
    tell(added.map([](storage::Key) {}));
}

void PlanPage::startPlan(const QString &form)
{
    m_form->flush();
    const auto made = addPlan(workspace(), form, workspace().workingRegion());
    if (made) {
        m_plan = *made;
        m_part = PlanOutline::keyOf(PlanSection::General);
    }
    tell(made.map([](storage::Key) {}));
}

void PlanPage::tell(const Result<void> &done)
{
    if (!done) {
        workspace().say(done.error());
        later(); // the form shows what is stored
    }
}

void PlanPage::retranslate()
{
    m_formOf.clear();
    m_addAction->setText(tr("&Add Action"));
    m_addPlan->setText(tr("&New Plan"));
    m_previewSwitch->setText(tr("Preview"));
    m_exportButton->setText(tr("Export ODT, PDF…"));
    m_export->retranslate();
    m_start->retranslate();
    m_outline->retranslate();
    m_evidence->retranslate();
    m_preview->retranslate();
}

} // namespace trama::ui
