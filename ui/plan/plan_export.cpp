// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_export.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/task_runner.h"
#include "ui/widgets/appearance.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>

namespace trama::ui {

namespace {

constexpr exchange::Audience kAudiences[]
    = {exchange::Audience::Public, exchange::Audience::Partner, exchange::Audience::Full};

} // namespace

PlanExport::PlanExport(Workspace &workspace, QWidget *page, const CommandMaker &command)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    makeWays(command);
    makeReaders();
}

void PlanExport::makeWays(const CommandMaker &command)
{
    const auto way = [&](const char *name, const char *iconName) {
        QAction *action = command(name);
        action->setIcon(icon(iconName));
        m_menu->addAction(action);
        return action;
    };
    m_odt = way("export-odt", "document");
    m_pdf = way("export-pdf", "document");
    m_html = way("export-html", "document");
    m_print = way("print-plan", "print");
    connect(m_odt, &QAction::triggered, this, [this] { askPath(QStringLiteral("odt")); });
    connect(m_pdf, &QAction::triggered, this, [this] { askPath(QStringLiteral("pdf")); });
    connect(m_html, &QAction::triggered, this, [this] { askPath(QStringLiteral("html")); });
    connect(m_print, &QAction::triggered, this, &PlanExport::print);
}

void PlanExport::makeReaders()
{
    m_menu->addSeparator();
    auto *group = new QActionGroup(this);
    for (const exchange::Audience audience : kAudiences) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(audience == m_readers.audience);
        group->addAction(action);
        m_audiences.append(action);
        connect(action, &QAction::triggered, this, [this, audience] {
            m_readers.audience = audience;
            Q_EMIT readersChanged();
        });
    }
    m_menu->addSeparator();
    m_persons = m_menu->addAction(QString());
    m_persons->setObjectName(QStringLiteral("plan-persons"));
    m_persons->setCheckable(true);
    connect(m_persons, &QAction::toggled, this, [this](bool isOn) {
        m_readers.hasPersons = isOn;
        Q_EMIT readersChanged();
    });
}

void PlanExport::setPlan(storage::Key plan, const QString &title)
{
    m_plan = plan;
    m_title = title;
}

void PlanExport::askPath(const QString &ending)
{
    const QDir folder = QFileInfo(m_workspace.project()->path()).absoluteDir();
    const QString path = dialogs().saveFile(m_page, tr("Export the Plan"),
        folder.filePath(planFileName(m_title, ending)),
        tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

void PlanExport::writeTo(const QString &path)
{
    Q_EMIT aboutToWrite();
    auto document = planDocument(m_workspace, m_plan, m_readers);
    if (!document) {
        m_workspace.say(document.error());
        return;
    }
    const auto made = std::make_shared<const PlanDocument>(std::move(*document));
    const auto outcome = std::make_shared<Result<void>>();
    const auto work = [made, outcome, path](TaskControl &) { *outcome = made->write(path); };
    const auto then = [this, outcome, path] {
        if (!*outcome) {
            m_workspace.say(outcome->error());
            return;
        }
        const QFileInfo file(path);
        m_workspace.say({Message::Level::Success, tr("Plan exported."),
            tr("It is in %1.").arg(QDir::toNativeSeparators(file.absoluteFilePath())),
            tr("Open Folder"), [folder = file.absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            }});
    };
    TaskRunner *runner = taskRunner(m_page);
    if (runner && !runner->isBusy()) {
        runner->run(tr("Writing the plan"), work, then);
        return;
    }
    TaskControl control;
    work(control);
    then();
}

void PlanExport::print()
{
    Q_EMIT aboutToWrite();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setObjectName(QStringLiteral("print-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void PlanExport::printOn(QPrinter &printer)
{
    const auto html
        = planDocument(m_workspace, m_plan, m_readers).and_then([](const PlanDocument &document) {
              return document.html();
          });
    if (!html) {
        m_workspace.say(html.error());
        return;
    }
    QTextDocument paper;
    constexpr int kTextWidth = 600;
    const RichText text = richText(*html, kTextWidth);
    for (auto picture = text.pictures.begin(); picture != text.pictures.end(); ++picture) {
        paper.addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    }
    paper.setHtml(text.html);
    paper.print(&printer);
}

void PlanExport::retranslate()
{
    m_odt->setText(tr("Export as &ODT…"));
    m_pdf->setText(tr("Export as &PDF…"));
    m_html->setText(tr("Export as &HTML…"));
    m_print->setText(tr("P&rint…"));
    m_audiences[0]->setText(tr("Names of public facilities only"));
    m_audiences[1]->setText(tr("Names for partners too"));
    m_audiences[2]->setText(tr("All names"));
    m_persons->setText(tr("With contact and signatories"));
}

} // namespace trama::ui
