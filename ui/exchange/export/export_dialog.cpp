// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export/export_dialog.h"

#include "core/exchange/export/graphml_writer.h"
#include "ui/exchange/export/export_run.h"
#include "ui/exchange/export/export_words.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace trama::ui {

namespace {

constexpr int kAudiences = 3;
constexpr int kWithPersons = 3; ///< place of the counts for ourselves with persons

QComboBox *box(const char *name, QWidget *parent)
{
    auto *made = new QComboBox(parent);
    made->setObjectName(QLatin1String(name));
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(36);
    return made;
}

/// True for the tables whose rows are counted.
bool holdsTable(const ExportChoices &choices, const QString &entity)
{
    if (choices.format == QLatin1String("catalogue")) {
        return entity == QLatin1String("infrastructure");
    }
    if (choices.format == QLatin1String("graphml")) {
        return exchange::isOfGraph(*domain::findEntity(entity));
    }
    return choices.entity.isEmpty() || choices.entity == entity;
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_first(ExportChoices::read())
    , m_format(box("exportFormat", this))
    , m_entity(box("exportEntity", this))
    , m_audience(box("exportAudience", this))
    , m_readers(new Segmented(this))
    , m_language(box("exportLanguage", this))
    , m_count(new ThemeLabel("strong", "text", this))
    , m_limits(new ThemeLabel("small", "muted", this))
    , m_export(primaryButton("exportNow", nullptr, this))
    , m_cancel(button("exportCancel", nullptr, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_readers->setObjectName(QStringLiteral("exportReaders"));
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_limits->setObjectName(QStringLiteral("exportLimits"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(dp(10));
    form->setHorizontalSpacing(dp(14));
    for (QWidget *field : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_entity),
             static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_readers),
             static_cast<QWidget *>(m_language)}) {
        addRow(form, int(m_names.size()), field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), dp(18), dp(20), dp(16));
    layout->setSpacing(dp(12));
    layout->addLayout(form);
    layout->addWidget(m_limits);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(dp(560));
    retranslate();
    m_audience->setCurrentIndex(int(m_first.audience));
    m_readers->setCurrent(m_first.isForPeople ? 1 : 0);
    m_language->setCurrentIndex(int(m_first.language));
    for (int i = 0; i < kExportFormats; ++i) {
        if (m_first.format == QLatin1String(exportFormat(i).code)) {
            m_format->setCurrentIndex(i);
        }
    }
    for (QComboBox *chosen : {m_format, m_entity, m_audience, m_language}) {
        connect(chosen, &QComboBox::currentIndexChanged, this, &ExportDialog::settle);
    }
    connect(m_readers, &Segmented::currentChanged, this, &ExportDialog::settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::reject);
    settle();
    count();
}

ExportDialog::~ExportDialog()
{
    m_counting.waitForFinished();
}

void ExportDialog::addRow(QFormLayout *form, int row, QWidget *field)
{
    auto *name = new ThemeLabel("body", "muted", this);
    name->setBuddy(field);
    name->setWordWrap(false);
    m_names.append(name);
    form->insertRow(row, name, field);
}

void ExportDialog::count()
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        const Result<QVector<Counts>> counts = m_counting.result();
        m_isCounted = counts.has_value();
        if (!counts) {
            m_count->setText(texts().error(counts.error()));
            return;
        }
        m_counts = *counts;
        fillTables();
    });
    m_counting.setFuture(
        QtConcurrent::run([path = m_workspace.project()->path()]() -> Result<QVector<Counts>> {
            const auto project = storage::Project::open(path, storage::OpenMode::ReadOnly);
            if (!project) {
                return tl::unexpected<Error>(project.error());
            }
            QVector<Counts> all;
            for (int i = 0; i <= kAudiences; ++i) {
                const auto audience = exchange::Audience(std::min(i, kAudiences - 1));
                auto counts = exchange::countForExport(**project, audience, i == kWithPersons);
                if (!counts) {
                    return tl::unexpected<Error>(counts.error());
                }
                all.append(*std::move(counts));
            }
            return all;
        }));
}

void ExportDialog::fillTables()
{
    const QSignalBlocker quiet(m_entity);
    const QString chosen
        = m_entity->count() > 0 ? m_entity->currentData().toString() : m_first.entity;
    const ExportFormat &format = exportFormat(m_format->currentIndex());
    m_entity->clear();
    if (format.holdsEverything) {
        m_entity->addItem(tr("Everything"), QString());
    }
    for (const exchange::ExportCount &table : m_counts.value(kWithPersons)) {
        if (format.holdsEachTable && table.rows > 0) {
            m_entity->addItem(
                tr("%1 (%2)").arg(texts().get(QStringLiteral("entity.") + table.entity),
                    texts().integer(table.rows)),
                table.entity);
        }
    }
    const int before = m_entity->findData(chosen);
    const int usual = m_entity->findData(QStringLiteral("infrastructure"));
    m_entity->setCurrentIndex(before >= 0 ? before : std::max(usual, 0));
    m_entity->setEnabled(m_entity->count() > 1);
    m_count->setText(countText());
}

void ExportDialog::settle()
{
    const int index = m_format->currentIndex();
    const ExportFormat &format = exportFormat(index);
    const bool isTemplate = QLatin1String(format.code) == QLatin1String("template");
    fillTables();
    m_audience->setEnabled(!isTemplate);
    m_readers->setEnabled(format.hasPeople);
    m_language->setEnabled(format.hasLanguage || (format.hasPeople && m_readers->current() == 1));
    m_limits->setText(formatLimits(index));
}

QString ExportDialog::countText() const
{
    const ExportChoices chosen = choices();
    if (chosen.format == QLatin1String("template")) {
        return tr("No row of the project leaves it.");
    }
    if (!m_isCounted) {
        return tr("Counting rows");
    }
    const domain::Entity *entity = domain::findEntity(chosen.entity);
    const bool asksForPersons = chosen.audience == exchange::Audience::Full && entity != nullptr
        && domain::isPersonal(*entity);
    qint64 rows = 0;
    qint64 withheld = 0;
    for (const exchange::ExportCount &table :
        m_counts[asksForPersons ? kWithPersons : int(chosen.audience)]) {
        const bool isMeant = holdsTable(chosen, table.entity);
        rows += isMeant ? table.rows : 0;
        withheld += isMeant ? table.withheld : 0;
    }
    const QString going = tr("%n rows leave the project.", nullptr, int(rows));
    return withheld == 0 ? going
                         : going + QLatin1Char(' ')
            + tr("%n are withheld from this audience.", nullptr, int(withheld));
}

ExportChoices ExportDialog::choices() const
{
    const ExportFormat &format = exportFormat(m_format->currentIndex());
    ExportChoices chosen;
    chosen.format = QLatin1String(format.code);
    chosen.entity = format.holdsEachTable ? m_entity->currentData().toString() : QString();
    chosen.audience = exchange::Audience(m_audience->currentIndex());
    chosen.isForPeople = format.hasPeople && m_readers->current() == 1;
    chosen.language = text::Language(m_language->currentIndex());
    return chosen;
}

void ExportDialog::askWhere()
{
    const ExportChoices chosen = choices();
    const QString ending = QLatin1String(exportFormat(m_format->currentIndex()).ending);
    const QFileInfo project(m_workspace.project()->path());
    const QDir folder = project.absoluteDir();
    const QString name = chosen.format == QLatin1String("template") ? tr("template")
        : chosen.entity.isEmpty()                                   ? project.completeBaseName()
                                                                    : chosen.entity;
    const QString suggested = folder.filePath(
        ending == QLatin1String("gpkg") ? name + QLatin1Char('-') + tr("export") : name);
    const QString path = ending.isEmpty()
        ? dialogs().chooseFolder(this, tr("A New or Empty Folder for the Catalogue"))
        : dialogs().saveFile(this, tr("Export Data"), suggested + QLatin1Char('.') + ending,
            tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty()) {
        return;
    }
    chosen.keep();
    runExport(m_workspace, parentWidget() == nullptr ? this : parentWidget(), chosen, path);
    accept();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export Data"));
    const QString names[]{
        tr("&Format"), tr("&What"), tr("Fo&r"), tr("Wr&itten for"), tr("&Language")};
    QWidget *const fields[]{m_format, m_entity, m_audience, m_readers, m_language};
    for (int i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names[i]);
        fields[i]->setAccessibleName(QString(names[i]).remove(QLatin1Char('&')));
    }
    const auto fill = [](QComboBox *box, int count, auto name) {
        const QSignalBlocker quiet(box);
        const int current = std::max(box->currentIndex(), 0);
        box->clear();
        for (int i = 0; i < count; ++i) {
            box->addItem(name(i));
        }
        box->setCurrentIndex(current);
    };
    fill(m_format, kExportFormats, formatName);
    fill(m_audience, kAudiences, audienceName);
    fill(m_language, 2,
        [](int i) { return i == 0 ? QStringLiteral("English") : QStringLiteral("Português"); });
    m_readers->setItems({tr("Machines: codes"), tr("People: names")});
    m_export->setText(tr("Export…"));
    m_cancel->setText(tr("Cancel"));
    settle();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void showExport(Workspace &workspace, QWidget *parent)
{
    auto *dialog = new ExportDialog(workspace, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trama::ui
