// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export/export_dialog.h"

#include "tests/ui/support/page_lab.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/task_runner.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSettings>

using namespace trama;
using namespace trama::tests;

namespace {

// Of the sample: 60 facilities, of which by their tiers the public gets fewer.
constexpr int kXlsx = 0;
constexpr int kCsv = 1;
constexpr int kGraph = 4;
constexpr int kCatalogue = 5;
constexpr int kTemplate = 6;

/// The real window, its dialog opened by the menu, and file dialogs that answer with a path.
struct ExportLab {
    ExportLab()
        : usual(ui::dialogs())
        , window(lab.showWindow())
    {
        QSettings().remove(QStringLiteral("export"));
        child<QAction>(window, "exportData").trigger();
        dialog = &child<ui::ExportDialog>(window, "exportDialog");
        while (!dialog->isCounted()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    ~ExportLab() { ui::dialogs() = usual; }

    QComboBox &box(const char *name) { return child<QComboBox>(*dialog, name); }
    QString text(const char *name) { return child<QLabel>(*dialog, name).text(); }
    ui::Message exportTo(const QString &path)
    {
        ui::dialogs().saveFile
            = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
        ui::dialogs().chooseFolder = [path](QWidget *, const QString &) { return path; };
        auto &now = child<QPushButton>(*dialog, "exportNow");
        click(now, now.rect().center());
        ui::TaskRunner *runner = ui::taskRunner(&window);
        while (runner->isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        lab.settle();
        return lab.workspace().messages().entries().last().message;
    }

    PageLab lab;
    ui::Dialogs usual;
    ui::MainWindow &window;
    ui::ExportDialog *dialog = nullptr;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the export dialog counts what goes and what is withheld before anything is written",
    "[ui][export]")
{
    ExportLab lab;
    lab.box("exportFormat").setCurrentIndex(kCsv);
    auto &entity = lab.box("exportEntity");
    entity.setCurrentIndex(entity.findData(QStringLiteral("infrastructure")));
    lab.box("exportAudience").setCurrentIndex(2);
    CHECK(lab.text("exportCount") == QStringLiteral("60 rows leave the project."));
    lab.box("exportAudience").setCurrentIndex(0);
    CHECK(lab.text("exportCount").contains(QLatin1String("are withheld from this audience.")));
    CHECK(entity.findData(QString()) < 0); // a table of text holds one kind of row
    CHECK(lab.text("exportLimits").contains(QLatin1String("One kind of row")));
    lab.box("exportFormat").setCurrentIndex(kGraph);
    CHECK(entity.count() == 1);
    lab.box("exportAudience").setCurrentIndex(2);
    qint64 inGraph = 0;
    for (const char *table : {"infrastructure", "organisation", "network", "link", "membership"}) {
        inGraph += lab.lab.count(table);
    }
    CHECK(lab.text("exportCount") == QStringLiteral("%1 rows leave the project.").arg(inGraph));
    CHECK_FALSE(lab.box("exportLanguage").isEnabled());
    lab.box("exportFormat").setCurrentIndex(kTemplate);
    CHECK(lab.text("exportCount") == QStringLiteral("No row of the project leaves it."));
    CHECK_FALSE(lab.box("exportAudience").isEnabled());
}

TEST_CASE("an export from the window writes what was counted and says where it is", "[ui][export]")
{
    ExportLab lab;
    lab.box("exportFormat").setCurrentIndex(kCsv);
    auto &entity = lab.box("exportEntity");
    entity.setCurrentIndex(entity.findData(QStringLiteral("infrastructure")));
    lab.box("exportAudience").setCurrentIndex(2);
    const QString path = lab.lab.file(QStringLiteral("out.csv"));
    const ui::Message message = lab.exportTo(path);
    CHECK(message.level == ui::Message::Level::Success);
    CHECK(message.finding == QStringLiteral("60 rows exported."));
    CHECK(message.sentence.contains(QLatin1String("out.csv")));
    CHECK(message.actionText == QStringLiteral("Open Folder"));
    CHECK(bytesOf(path).count("Sample data: invented") == 60);
}

TEST_CASE("a catalogue and a template leave the window too, and a folder in use is refused",
    "[ui][export]")
{
    const auto written = [](int format, const QString &name) {
        ExportLab lab;
        lab.box("exportFormat").setCurrentIndex(format);
        const QString path = lab.lab.file(name);
        const ui::Message message = lab.exportTo(path);
        INFO(message.sentence.toStdString());
        CHECK(message.level == ui::Message::Level::Success);
        return QFile::exists(format == kCatalogue ? path + QStringLiteral("/index.html") : path);
    };
    CHECK(written(kCatalogue, QStringLiteral("site")));
    CHECK(written(kTemplate, QStringLiteral("t.xlsx")));
    CHECK(written(kXlsx, QStringLiteral("all.xlsx")));
    ExportLab lab;
    lab.box("exportFormat").setCurrentIndex(kCatalogue);
    const ui::Message refused = lab.exportTo(lab.lab.file(QString())); // the project's own folder
    CHECK(refused.level == ui::Message::Level::Error);
    CHECK((refused.finding + refused.sentence).contains(QLatin1String("new or empty folder")));
}

TEST_CASE("the export dialog remembers the last choices, and speaks Portuguese", "[ui][export]")
{
    {
        ExportLab lab;
        lab.box("exportFormat").setCurrentIndex(kGraph);
        lab.box("exportAudience").setCurrentIndex(1);
        lab.exportTo(lab.lab.file(QStringLiteral("o.graphml")));
    }
    const ui::ExportChoices last = ui::ExportChoices::read();
    CHECK(last.format == QLatin1String("graphml"));
    CHECK(last.audience == exchange::Audience::Partner);
    ExportLab lab;
    ui::applyLanguage(text::Language::Portuguese);
    QApplication::processEvents();
    CHECK(lab.dialog->windowTitle() == QStringLiteral("Exportar Dados"));
    CHECK(lab.box("exportFormat").itemText(kCsv) == QStringLiteral("Tabela de texto (CSV)"));
    ui::applyLanguage(text::Language::English);
}
