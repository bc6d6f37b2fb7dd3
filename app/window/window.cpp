// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include "core/base/log/log.h"
#include "trama_version.h"
#include "ui/exchange/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/tour/tour.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

namespace trama::window {

namespace {

bool isOption(const char *argument, const char *option)
{
    return qstrcmp(argument, option) == 0;
}

/// A display that a person sees: tests and scripts ask for "offscreen" and mean the command line.
bool hasDisplay()
{
    const bool isShown = !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return isShown && qgetenv("QT_QPA_PLATFORM") != "offscreen";
}

} // namespace

std::unique_ptr<ui::MainWindow> makeWindow(ui::Workspace &workspace)
{
    auto window = std::make_unique<ui::MainWindow>(workspace, pages());
    auto *welcome = new ui::WelcomePage;
    ui::MainWindow &shell = *window;
    ui::ProjectFiles &files = shell.files();
    QObject::connect(
        welcome, &ui::WelcomePage::newRequested, &files, [&files] { files.makeNew(); });
    QObject::connect(welcome, &ui::WelcomePage::openRequested, &files, &ui::ProjectFiles::open);
    QObject::connect(
        welcome, &ui::WelcomePage::sampleRequested, &files, &ui::ProjectFiles::openSample);
    QObject::connect(welcome, &ui::WelcomePage::importRequested, &shell,
        [&shell] { Q_EMIT shell.importRequested({}); });
    QObject::connect(&files, &ui::ProjectFiles::opened, welcome, [welcome, &workspace] {
        ui::RecentFiles::remember(workspace);
        welcome->refresh();
    });
    shell.setWelcome(welcome);
    auto *tour = new ui::Tour(workspace, shell);
    QObject::connect(welcome, &ui::WelcomePage::tourRequested, tour, &ui::Tour::start);
    QObject::connect(&shell, &ui::MainWindow::tourRequested, tour, &ui::Tour::start);
    QObject::connect(&files, &ui::ProjectFiles::sampleOpened, tour, &ui::Tour::startOnce);
    QObject::connect(&shell, &ui::MainWindow::importRequested, &shell,
        [&shell, &workspace](const QString &path) {
            const QString list = path.isEmpty() ? ui::chooseList(&shell) : path;
            if (!list.isEmpty() && !workspace.isOpen()) {
                shell.files().makeNew(list); // it needs a project to go into
            }
            if (!list.isEmpty() && workspace.isOpen()) {
                ui::importList(workspace, &shell, list);
            }
        });
    return window;
}

bool isWanted(int argc, char *argv[])
{
    if (!hasDisplay()) {
        return false;
    }
    if (argc == 1) {
        return true;
    }
    const QString last = QString::fromLocal8Bit(argv[argc - 1]);
    const bool isFile = last.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive);
    return isOption(argv[1], "--safe") ? argc == 2 || isFile : argc == 2 && isFile;
}

int run(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trama"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAMA_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    log::install(QStringLiteral(TRAMA_VERSION));
    ui::setSafeStart(argc > 1 && isOption(argv[1], "--safe"));
    const ui::Preferences preferences = ui::Preferences::read();
    preferences.applyAppearance();

    ui::Workspace workspace;
    const std::unique_ptr<ui::MainWindow> window = makeWindow(workspace);
    window->restoreGeometry(preferences.windowGeometry);
    window->show();
    const QString file = QString::fromLocal8Bit(argv[argc - 1]);
    if (argc > 1 && file.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive)) {
        // After the first picture, so that a large project does not hold the window back.
        QMetaObject::invokeMethod(
            window.get(), [&] { window->files().open(file); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}

} // namespace trama::window
