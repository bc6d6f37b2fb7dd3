// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_dialog.h"

#include "core/storage/unread.h"
#include "ui/filter/filter_words.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

/// Facilities with a text kept beside a cell of theirs, or of a service or piece of equipment.
QSet<storage::Key> unreadFacilities(const storage::Project &project)
{
    const domain::Entity &facility = *domain::findEntity("infrastructure");
    const QList<storage::Key> own = storage::unreadCells(project, facility).keys();
    QSet<storage::Key> keys(own.cbegin(), own.cend());
    for (const char *part : {"service", "equipment"}) {
        const domain::Entity &entity = *domain::findEntity(part);
        const QVector<storage::Key> parts = storage::unreadCells(project, entity).keys();
        auto rows = project.rows(entity, {QString::fromLatin1(entity.parent)}, parts);
        while (!parts.isEmpty() && rows && rows->next()) {
            keys.insert(rows->integer(0));
        }
    }
    return keys;
}

using snapshot::Filter;
using snapshot::Lacking;

Target facilitiesOf(const Filter &filter)
{
    return {Target::Kind::Rows, {}, 0, filter, {}};
}

const char *statusCode(snapshot::MappingStatus status)
{
    switch (status) {
    case snapshot::MappingStatus::Complete:
        return "complete";
    case snapshot::MappingStatus::Partial:
        return "partial";
    case snapshot::MappingStatus::NotStarted:
        break;
    }
    return "not_started";
}

const char *statusIcon(snapshot::MappingStatus status)
{
    return status == snapshot::MappingStatus::Complete ? "success"
        : status == snapshot::MappingStatus::Partial   ? "warning"
                                                       : "help";
}

} // namespace

QualityDialog::QualityDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_explanation(new ThemeLabel("body", "muted", this))
    , m_tabs(new QTabWidget(this))
    , m_lacking(addTable("qualityLacking"))
    , m_stating(addTable("qualityStating"))
    , m_mapping(addTable("qualityMapping"))
    , m_tiers(addTable("qualityTiers"))
{
    setObjectName(QStringLiteral("quality"));
    resize(dp(760), dp(560));
    m_tabs->setObjectName(QStringLiteral("qualityTabs"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dp(10));
    layout->addWidget(m_explanation);
    layout->addWidget(m_tabs, 1);
    connect(&workspace, &Workspace::dataChanged, this, &QualityDialog::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::close);
    refresh();
}

QTableWidget *QualityDialog::addTable(const char *name)
{
    auto *table = new QTableWidget(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->setDefaultSectionSize(dp(30));
    m_tabs->addTab(table, QString());
    connect(table, &QTableWidget::cellActivated, this, [this, table](int row, int column) {
        const QVector<Target> targets = m_targets.value(table).value(row);
        if (!targets.isEmpty()) {
            m_workspace.show(targets.value(std::min(column, int(targets.size()) - 1)));
        }
    });
    return table;
}

void QualityDialog::addLine(
    QTableWidget *table, const QString &words, int count, int all, const Target &target)
{
    const int row = table->rowCount();
    table->insertRow(row);
    const double share = all == 0 ? snapshot::kUnknown : double(count) / all;
    const bool isSmall = count > 0 && share < 0.01;
    const QString cells[]{words, texts().integer(count),
        isSmall ? tr("< %1").arg(texts().percent(0.01)) : texts().percent(share)};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setForeground(theme().color(count > 0 ? "text" : "muted"));
        table->setItem(row, column, item);
    }
    QVector<Target> targets; // none where there are no rows: an empty filter shows all
    if (count > 0) {
        targets.append(target);
    }
    m_targets[table].append(targets);
}

void QualityDialog::fillLacking(const quality::Report &report)
{
    for (int what = 1; what < snapshot::kLackingCount; ++what) {
        Filter filter;
        filter.lacking = Lacking(what);
        addLine(m_lacking, tr("Without %1").arg(lackingText(filter.lacking)),
            report.lacking[std::size_t(what)], report.facilities, facilitiesOf(filter));
    }
    Filter unread;
    unread.keys = unreadFacilities(*m_workspace.project());
    addLine(m_lacking, tr("With a cell that cannot be read"), int(unread.keys.size()),
        report.facilities, facilitiesOf(unread));
    Filter outside;
    outside.regions = {snapshot::kUnplaced};
    addLine(m_lacking, tr("In no region of the set"), report.unplaced, report.facilities,
        facilitiesOf(outside));
    Filter old;
    old.keys = report.oldCodes;
    const QString version = m_workspace.regions().version;
    addLine(m_lacking, tr("With a region code of another version than %1").arg(version),
        int(report.oldCodes.size()), report.facilities, facilitiesOf(old));
    Filter oldIndicators;
    oldIndicators.keys = report.oldIndicators;
    addLine(m_lacking,
        tr("Values of indicators of a region of another version than %1").arg(version),
        int(report.oldIndicators.size()), report.indicators,
        {Target::Kind::Register, QStringLiteral("indicator"), 0, oldIndicators, {}});
}

void QualityDialog::fillStating(const quality::Report &report)
{
    for (int stated = int(report.stating.size()) - 1; stated >= 0; --stated) {
        Filter filter;
        filter.keys = report.stating[std::size_t(stated)];
        addLine(m_stating, tr("%1 of 10 things stated").arg(stated), int(filter.keys.size()),
            report.facilities, facilitiesOf(filter));
    }
}

void QualityDialog::fillTiers(const quality::Report &report)
{
    for (const char *code : {"public", "partner", "confidential"}) {
        const QString tier = QString::fromLatin1(code);
        Filter filter;
        filter.tiers = {tier};
        addLine(m_tiers, texts().term(QStringLiteral("tier"), tier), report.tiers.value(tier),
            report.facilities, facilitiesOf(filter));
    }
}

void QualityDialog::fillMapping(const quality::Report &report)
{
    const auto &regions = m_workspace.snapshot().regions();
    m_mapping->setRowCount(int(regions.size()));
    m_mapping->setColumnCount(int(report.sectors.size()));
    QStringList names;
    for (const snapshot::RegionRow &region : regions) {
        names << (region.name.isEmpty() ? region.code : region.name);
    }
    QStringList sectors;
    for (const QString &code : report.sectors) {
        sectors << texts().term(QStringLiteral("sector"), code);
    }
    m_mapping->setVerticalHeaderLabels(names);
    m_mapping->setHorizontalHeaderLabels(sectors);
    QVector<QVector<Target>> targets;
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        QVector<Target> line;
        for (int column = 0; column < m_mapping->columnCount(); ++column) {
            const quality::MappingCell &cell
                = report.mapping[std::size_t(row)][std::size_t(column)];
            auto *item = new QTableWidgetItem(icon(statusIcon(cell.status)),
                texts().term(QStringLiteral("mapping_status"),
                    QString::fromLatin1(statusCode(cell.status))));
            item->setToolTip(names[row] + QStringLiteral(" · ") + sectors[column]);
            m_mapping->setItem(row, column, item);
            line.append({cell.key == 0 ? Target::Kind::Register : Target::Kind::Record,
                QStringLiteral("mapping"), cell.key, {}, {}});
        }
        targets.append(line);
    }
    m_targets[m_mapping] = targets;
    m_mapping->resizeColumnsToContents();
}

void QualityDialog::refresh()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const Result<quality::Report> report
        = quality::report(*m_workspace.project(), m_workspace.snapshot(), m_workspace.regions(),
            m_workspace.asOf(), m_workspace.gapSettings().staleMonths);
    if (!report) {
        m_workspace.say(report.error());
        return;
    }
    setWindowTitle(tr("Data Quality"));
    m_explanation->setText(
        tr("Nothing here blocks your work. Enter or a double click shows the rows of a line."));
    m_targets.clear();
    for (QTableWidget *table : {m_lacking, m_stating, m_tiers}) {
        table->setRowCount(0);
        table->setColumnCount(3);
        table->setHorizontalHeaderLabels({tr("Facilities"), tr("Number"), tr("Share")});
        table->verticalHeader()->hide();
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    fillLacking(*report);
    fillStating(*report);
    fillTiers(*report);
    fillMapping(*report);
    const QString titles[]{
        tr("What is lacking"), tr("Completeness"), tr("Mapping"), tr("Who may see it")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabs->widget(i)->setAccessibleName(titles[i]);
    }
}

void QualityDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void showQuality(Workspace &workspace, QWidget *parent)
{
    auto *shown = parent->findChild<QualityDialog *>();
    if (shown == nullptr) {
        shown = new QualityDialog(workspace, parent);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace trama::ui
