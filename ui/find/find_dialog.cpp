// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_dialog.h"

#include "core/geo/coordinate_text.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/commands/row_commands.h"
#include "ui/find/found_model.h"
#include "ui/register/fields/choice_field.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace trama::ui {

namespace {

constexpr int kWidths[FoundModel::ColumnCount]{220, 140, 108, 84, 96, 72, 72, 300};
constexpr int kLevels = 9;

} // namespace

FindDialog::FindDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new FoundModel(this))
    , m_sector(new ChoiceField(QStringLiteral("sector"), this))
    , m_stage(new ChoiceField(QStringLiteral("stage"), this))
    , m_service(new ChoiceField(QStringLiteral("service_type"), this))
    , m_trl(new QComboBox(this))
    , m_users(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_problem(new ThemeLabel("body", "error", this))
    , m_summary(new ThemeLabel("strong", "text", this))
    , m_table(new QTableView(this))
    , m_open(button("findOpen", nullptr, this))
    , m_onMap(button("findOnMap", "map", this))
    , m_need(primaryButton("findNeed", nullptr, this))
{
    setObjectName(QStringLiteral("findDialog"));
    resize(dp(1040), dp(620));
    m_summary->setObjectName(QStringLiteral("findSummary"));
    m_problem->setObjectName(QStringLiteral("findProblem"));
    m_table->setObjectName(QStringLiteral("found"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dp(10));
    layout->addWidget(makeQuestions());
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_workspace.show({Target::Kind::Record, QStringLiteral("infrastructure"),
            m_model->at(index.row()).key, {}, {}});
    });
    connect(&workspace, &Workspace::dataChanged, this, &FindDialog::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::close);
    retranslate();
}

QWidget *FindDialog::makeQuestions()
{
    m_sector->setObjectName(QStringLiteral("findSector"));
    m_stage->setObjectName(QStringLiteral("findStage"));
    m_service->setObjectName(QStringLiteral("findService"));
    m_trl->setObjectName(QStringLiteral("findTrl"));
    m_users->setObjectName(QStringLiteral("findUsers"));
    m_region->setObjectName(QStringLiteral("findRegion"));
    m_place->setObjectName(QStringLiteral("findPlace"));
    auto *box = new QWidget(this);
    auto *fields = new FlowLayout(box, 16, 8);
    for (QWidget *editor : {static_cast<QWidget *>(m_sector), static_cast<QWidget *>(m_stage),
             static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_trl),
             static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_region),
             static_cast<QWidget *>(m_place)}) {
        auto *caption = new ThemeLabel("small", "muted", this);
        m_captions.append(caption);
        fields->addWidget(captioned(caption, editor));
    }
    for (ChoiceField *field : {m_sector, m_stage, m_service}) {
        connect(field, &FieldEditor::left, this, &FindDialog::refresh);
    }
    for (QComboBox *combo : {m_trl, m_users, m_region}) {
        connect(combo, &QComboBox::activated, this, &FindDialog::refresh);
    }
    connect(m_place, &QLineEdit::editingFinished, this, &FindDialog::refresh);
    return box;
}

QWidget *FindDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_open);
    layout->addWidget(m_onMap);
    layout->addStretch(1);
    layout->addWidget(m_need);
    m_need->setAutoDefault(false);
    const auto show = [this](Target::Kind kind) {
        snapshot::Filter filter;
        filter.keys = chosen();
        m_workspace.show({kind, {}, 0, filter, {}});
    };
    connect(m_open, &QPushButton::clicked, this, [show] { show(Target::Kind::Rows); });
    connect(m_onMap, &QPushButton::clicked, this, [show] { show(Target::Kind::OnMap); });
    connect(m_need, &QPushButton::clicked, this, &FindDialog::makeNeed);
    return row;
}

QSet<storage::Key> FindDialog::chosen() const
{
    QSet<storage::Key> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        keys.insert(m_model->at(index.row()).key);
    }
    if (keys.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            keys.insert(m_model->at(row).key);
        }
    }
    return keys;
}

void FindDialog::fillChoices()
{
    const QVariant trl = m_trl->currentData();
    const QVariant users
        = m_users->count() > 0 ? m_users->currentData() : QVariant(m_workspace.gapSettings().users);
    const QVariant region
        = m_region->count() > 0 ? m_region->currentData() : QVariant(m_workspace.workingRegion());
    m_trl->clear();
    m_trl->addItem(tr("any"), 0);
    for (int level = 1; level <= kLevels; ++level) {
        m_trl->addItem(texts().integer(level), level);
    }
    m_users->clear();
    for (const vocabulary::Term &term : vocabulary::codeList(QStringLiteral("user_group"))->terms) {
        m_users->addItem(texts().term(QStringLiteral("user_group"), term.code), term.code);
    }
    m_region->clear();
    m_region->addItem(tr("anywhere"), -1);
    const auto &regions = m_workspace.snapshot().regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        m_region->addItem(regions[i].name, int(i));
    }
    m_trl->setCurrentIndex(std::max(0, m_trl->findData(trl)));
    m_users->setCurrentIndex(std::max(0, m_users->findData(users)));
    m_region->setCurrentIndex(std::max(0, m_region->findData(region)));
}

void FindDialog::retranslate()
{
    setWindowTitle(tr("Find for a Firm"));
    const QString names[]{tr("Sector"), tr("Stage of the chain"), tr("Service"), tr("TRL"),
        tr("The firm is"), tr("It is in"), tr("Its coordinates (lat, lon)")};
    QWidget *editors[]{
        m_sector->input(), m_stage->input(), m_service->input(), m_trl, m_users, m_region, m_place};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(names[i]);
        editors[i]->setAccessibleName(names[i]);
    }
    for (ChoiceField *field : {m_sector, m_stage, m_service}) {
        field->retranslate();
    }
    m_place->setPlaceholderText(tr("middle of the region"));
    m_table->setAccessibleName(tr("Facilities found"));
    m_open->setText(tr("Show Rows"));
    m_onMap->setText(tr("Show on Map"));
    m_need->setText(tr("Make It a Need"));
    fillChoices();
    refresh();
}

find::Search FindDialog::search()
{
    find::Search search;
    search.sector = m_sector->value().toString();
    search.stage = m_stage->value().toString();
    search.service = m_service->value().toString();
    search.trl = m_trl->currentData().toInt();
    search.region = m_region->currentData().toInt();
    const auto &regions = m_workspace.snapshot().regions();
    if (search.region >= 0 && search.region < int(regions.size())) {
        search.lon = regions[std::size_t(search.region)].centroid.x();
        search.lat = regions[std::size_t(search.region)].centroid.y();
    }
    const QString typed = m_place->text().trimmed();
    const auto place = geo::parseCoordinates(typed);
    m_problem->setVisible(!typed.isEmpty() && !place);
    m_problem->setText(tr("“%1” is no latitude and longitude.").arg(typed));
    if (place) {
        search.lon = place->x();
        search.lat = place->y();
        search.region = m_workspace.regions().locate(place->x(), place->y());
        const QSignalBlocker silent(m_region);
        m_region->setCurrentIndex(std::max(0, m_region->findData(search.region)));
    }
    return search;
}

void FindDialog::refresh()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    gap::GapSettings settings = m_workspace.gapSettings();
    settings.users = m_users->currentData().toString();
    const find::Search asked = search();
    const find::Found found = find::find(m_workspace.snapshot(), settings, asked);
    QStringList regions;
    for (const snapshot::RegionRow &region : m_workspace.snapshot().regions()) {
        regions.append(region.name);
    }
    m_model->set(found.matches, asked, settings, regions);
    showFound(found, asked);
}

void FindDialog::showFound(const find::Found &found, const find::Search &search)
{
    QStringList words{found.matches.empty()
            ? tr("No facility offers this.")
            : tr("%n facilities could serve it, best first.", nullptr, int(found.matches.size()))};
    if (found.closed > 0) {
        words.append(tr("%n more do not admit such users.", nullptr, found.closed));
    }
    m_summary->setText(words.join(QLatin1Char(' ')));
    m_open->setEnabled(!found.matches.empty());
    m_onMap->setEnabled(!found.matches.empty());
    const bool asksAnything
        = !search.sector.isEmpty() || !search.stage.isEmpty() || !search.service.isEmpty();
    m_need->setEnabled(search.region >= 0 && asksAnything && !m_workspace.project()->isReadOnly());
    m_need->setToolTip(m_need->isEnabled()
            ? QString()
            : tr("A need is of a region and says at least a sector, a stage or a service."));
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    for (int column = 0; column < FoundModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, dp(kWidths[column]));
    }
}

void FindDialog::makeNeed()
{
    const find::Search asked = search();
    storage::Values values{
        {QStringLiteral("region"), m_workspace.snapshot().regions()[std::size_t(asked.region)].key},
        {QStringLiteral("target"), 1.0}, {QStringLiteral("weight"), 1.0}};
    const std::pair<const char *, QString> coordinates[]{
        {"sector", asked.sector}, {"stage", asked.stage}, {"service", asked.service}};
    for (const auto &[field, code] : coordinates) {
        if (!code.isEmpty()) {
            values.insert(QString::fromLatin1(field), code);
        }
    }
    for (const gap::TrlBand &band : m_workspace.gapSettings().bands) {
        if (asked.trl >= band.from && asked.trl <= band.to) {
            values.insert(QStringLiteral("bands"), band.name());
        }
    }
    const auto made = addRow(m_workspace, *domain::findEntity("need"), values);
    if (!made) {
        return m_workspace.say(made.error());
    }
    m_workspace.sayDone(tr("The search is a need of %1 now.").arg(m_region->currentText()),
        tr("It is judged with the others on the page Gaps."));
}

void FindDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void showFind(Workspace &workspace, QWidget *parent)
{
    auto *shown = parent->findChild<FindDialog *>();
    if (shown == nullptr) {
        shown = new FindDialog(workspace, parent);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace trama::ui
