// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"
#include "ui/exchange/import_dialog.h"
#include "ui/plan/document_preview.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/tour/tour.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QThreadPool>

#include <iostream>

// Pictures of the window on the sample (or on --project FILE), page by page.
//   trama_screenshots --page gaps --theme dark --lang pt --scale 2 --out gaps.png
//   trama_screenshots --page facilities --select "Hunze Vezelstation" --tab 1 --out record.png
//   trama_screenshots --import list.csv --step 2 --out check.png
//   trama_screenshots --tour 2 --out bubble.png
//   trama_screenshots --page map --do filter --out panel.png
//   trama_screenshots --page overview --palette pilot --out palette.png
//   trama_screenshots --all DIR        every page, both languages, both themes, at that scale

namespace {

using namespace trama;

void settle(const ui::Workspace &workspace)
{
    while (workspace.isReportStale()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    constexpr int kRounds = 10;
    for (int i = 0; i < kRounds; ++i) {
        QThreadPool::globalInstance()->waitForDone(); // maps: outlines, then the drawing
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

bool take(ui::MainWindow &window, const ui::Workspace &workspace, const QString &path)
{
    settle(workspace);
    for (const auto *preview : window.findChildren<ui::DocumentPreview *>()) {
        while (preview->isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    const bool isSaved = window.grab().save(path);
    std::cout << path.toStdString() << (isSaved ? "" : ": could not be written") << std::endl;
    return isSaved;
}

/// Selects facilities by name, as a click in the table would.
void select(ui::Workspace &workspace, const QStringList &names, int tab, ui::MainWindow &window)
{
    QSet<storage::Key> keys;
    for (const auto &chunk : workspace.snapshot().chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (names.contains(chunk->name(row))) {
                keys.insert(chunk->key[row]);
            }
        }
    }
    settle(workspace);
    workspace.setSelection(keys);
    if (auto *tabs = window.findChild<QTabBar *>(QStringLiteral("recordTabs"))) {
        tabs->setCurrentIndex(tab);
    }
}

/// The tour at that bubble.
void walkTour(ui::MainWindow &window, const ui::Workspace &workspace, int bubble)
{
    settle(workspace);
    window.activateWindow();
    window.findChild<ui::Tour *>()->start();
    for (int i = 1; i < bubble; ++i) {
        settle(workspace);
        window.findChild<QPushButton *>(QStringLiteral("tourNext"))->click();
    }
}

/// The palette with something typed.
void openPalette(ui::MainWindow &window, const ui::Workspace &workspace, const QString &typed)
{
    settle(workspace);
    window.findChild<QAction *>(QStringLiteral("commandPalette"))->trigger();
    window.findChild<QLineEdit *>(QStringLiteral("paletteTyped"))->setText(typed);
}

/// The import dialog at its step number `step`, counted from 0.
bool takeImport(ui::MainWindow &window, ui::Workspace &workspace, const QString &list, int step,
    const QString &path)
{
    settle(workspace);
    ui::ImportDialog dialog(workspace, list, &window);
    dialog.show();
    const auto wait = [&] {
        while (dialog.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        settle(workspace);
    };
    wait();
    for (int i = 0; i < step; ++i) {
        dialog.findChild<QPushButton *>(QStringLiteral("importNext"))->click();
        wait();
    }
    return dialog.grab().save(path);
}

/// Calls `work` in both languages and themes with what ends the names of their pictures:
/// "en-dark-100.png".
void inEachLook(int percent, const std::function<void(const QString &)> &work)
{
    for (const auto language : {text::Language::English, text::Language::Portuguese}) {
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyLanguage(language);
            ui::applyTheme(theme);
            work(QStringLiteral("%1-%2-%3.png")
                     .arg(ui::texts().languageTag().left(2), ui::theme().kindKey())
                     .arg(percent));
        }
    }
}

bool takeAll(ui::MainWindow &window, ui::Workspace &workspace, const QDir &folder, int percent)
{
    bool isSaved = folder.mkpath(QStringLiteral("."));
    inEachLook(percent, [&](const QString &look) {
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            window.currentPage()->setFocus();
            const QString name = window.currentPage()->name() + QLatin1Char('-') + look;
            isSaved = take(window, workspace, folder.filePath(name)) && isSaved;
        }
    });
    workspace.close();
    inEachLook(percent, [&](const QString &look) {
        const QString name = QStringLiteral("welcome-") + look;
        isSaved = take(window, workspace, folder.filePath(name)) && isSaved;
    });
    return isSaved;
}

} // namespace

int main(int argc, char *argv[])
{
    QString scale = QStringLiteral("1");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0) {
            scale = QString::fromLatin1(argv[i + 1]);
        }
    }
    qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trama-screenshots"));
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("page"), QStringLiteral("page"), QStringLiteral("name")},
        {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("theme")},
        {QStringLiteral("lang"), QStringLiteral("en or pt"), QStringLiteral("language")},
        {QStringLiteral("scale"), QStringLiteral("device pixels"), QStringLiteral("factor")},
        {QStringLiteral("text"), QStringLiteral("text size"), QStringLiteral("factor")},
        {QStringLiteral("size"), QStringLiteral("WIDTHxHEIGHT"), QStringLiteral("size")},
        {QStringLiteral("region"), QStringLiteral("working region"), QStringLiteral("name")},
        {QStringLiteral("project"), QStringLiteral("file"), QStringLiteral("file")},
        {QStringLiteral("select"), QStringLiteral("facilities"), QStringLiteral("name|name")},
        {QStringLiteral("tab"), QStringLiteral("of the record"), QStringLiteral("number")},
        {QStringLiteral("import"), QStringLiteral("list to import"), QStringLiteral("file")},
        {QStringLiteral("step"), QStringLiteral("of the import"), QStringLiteral("number")},
        {QStringLiteral("tour"), QStringLiteral("bubble"), QStringLiteral("number from 1")},
        {QStringLiteral("do"), QStringLiteral("commands run first"), QStringLiteral("name|name")},
        {QStringLiteral("of"), QStringLiteral("only that part, or dialog"), QStringLiteral("name")},
        {QStringLiteral("palette"), QStringLiteral("typed in it"), QStringLiteral("text")},
        {QStringLiteral("welcome"), QStringLiteral("nothing open")},
        {QStringLiteral("out"), QStringLiteral("picture"), QStringLiteral("file")},
        {QStringLiteral("all"), QStringLiteral("folder"), QStringLiteral("folder")}});
    options.process(application);

    ui::applyTheme(options.value(QStringLiteral("theme")) == QLatin1String("dark")
            ? ui::ThemeChoice::Dark
            : ui::ThemeChoice::Light);
    ui::applyLanguage(text::languageFromTag(options.value(QStringLiteral("lang"))));
    if (options.isSet(QStringLiteral("text"))) {
        ui::applyTextScale(options.value(QStringLiteral("text")).toDouble());
    }
    const QTemporaryDir folder;
    ui::Workspace workspace;
    const auto window = window::makeWindow(workspace);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window->resize(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1440, 900));
    if (!options.isSet(QStringLiteral("welcome"))) {
        const QString project = options.value(QStringLiteral("project"));
        const Result<void> opened = project.isEmpty()
            ? workspace.createSample(folder.filePath(QStringLiteral("seven-regions.gpkg")))
            : workspace.open(project, storage::OpenMode::ReadOnly);
        if (!opened) {
            std::cerr << ui::texts().error(opened.error()).toStdString() << std::endl;
            return 1;
        }
    }
    window->show();
    const auto &regions = workspace.regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].name == options.value(QStringLiteral("region"))) {
            workspace.setWorkingRegion(int(i));
        }
    }
    if (options.isSet(QStringLiteral("all"))) {
        return takeAll(*window, workspace, QDir(options.value(QStringLiteral("all"))),
                   int(scale.toDouble() * 100))
            ? 0
            : 1;
    }
    const QString out = options.value(QStringLiteral("out"));
    if (options.isSet(QStringLiteral("import"))) {
        return takeImport(*window, workspace, options.value(QStringLiteral("import")),
                   options.value(QStringLiteral("step")).toInt(), out)
            ? 0
            : 1;
    }
    workspace.show({ui::Target::Kind::Page, options.value(QStringLiteral("page")), 0, {}, {}});
    if (options.isSet(QStringLiteral("select"))) {
        select(workspace, options.value(QStringLiteral("select")).split(QLatin1Char('|')),
            options.value(QStringLiteral("tab")).toInt(), *window);
    }
    for (const QString &name : options.value(QStringLiteral("do")).split(QLatin1Char('|'))) {
        if (auto *command = name.isEmpty() ? nullptr : window->findChild<QAction *>(name)) {
            command->trigger();
        }
    }
    if (options.isSet(QStringLiteral("tour"))) {
        walkTour(*window, workspace, options.value(QStringLiteral("tour")).toInt());
    }
    if (options.isSet(QStringLiteral("palette"))) {
        openPalette(*window, workspace, options.value(QStringLiteral("palette")));
    }
    const QString part = options.value(QStringLiteral("of"));
    settle(workspace); // what a command does beside the window may open the part
    if (auto *widget = part.isEmpty() ? nullptr : window->findChild<QWidget *>(part)) {
        return widget->grab().save(out) ? 0 : 1;
    }
    return take(*window, workspace, out) ? 0 : 1;
}
