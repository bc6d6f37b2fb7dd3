// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "trama_version.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString resource(const char *name)
{
    QFile file(QStringLiteral(":/trama/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QTextBrowser *browser(const char *name, QWidget *parent)
{
    auto *text = new QTextBrowser(parent);
    text->setObjectName(QString::fromLatin1(name));
    text->setOpenExternalLinks(false); // nothing is fetched
    return text;
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setWindowTitle(Words::tr("About Trama"));
    dialog->resize(dp(680), dp(520));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    auto *title = new ThemeLabel("pageTitle", "text", dialog);
    title->setText(QStringLiteral("Trama " TRAMA_VERSION));
    auto *what = new ThemeLabel("body", "muted", dialog);
    what->setText(Words::tr(
        "Maps innovation infrastructures, finds the gaps between them, and carries the evidence "
        "into an action plan. Works offline: no data leaves this computer. Free software under "
        "the GNU General Public License, version 3 or later."));
    auto *tabs = new QTabWidget(dialog);
    QTextBrowser *notices = browser("notices", dialog);
    notices->setMarkdown(resource("notices.md"));
    QTextBrowser *licence = browser("licence", dialog);
    licence->setPlainText(resource("licence.txt"));
    tabs->addTab(notices, Words::tr("Notices"));
    tabs->addTab(licence, Words::tr("Licence"));
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(tabs, 1);
    dialog->show();
}

} // namespace trama::ui
