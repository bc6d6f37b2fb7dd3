// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_dialog.h"

#include "ui/widgets/appearance.h"
#include "ui/workspace/message_log.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString levelName(Message::Level level)
{
    switch (level) {
    case Message::Level::Info:
        return Words::tr("Note");
    case Message::Level::Success:
        return Words::tr("Done");
    case Message::Level::Warning:
        return Words::tr("Warning");
    case Message::Level::Error:
        break;
    }
    return Words::tr("Error");
}

} // namespace

void showMessages(const MessageLog &log, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("messages"));
    dialog->setWindowTitle(Words::tr("Messages"));
    dialog->resize(dp(720), dp(400));
    auto *table = new QTableWidget(int(log.entries().size()), 3, dialog);
    table->setObjectName(QStringLiteral("messageTable"));
    table->setAccessibleName(Words::tr("Messages"));
    table->setHorizontalHeaderLabels({Words::tr("Time"), Words::tr("Kind"), Words::tr("Message")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    int row = 0;
    for (auto entry = log.entries().crbegin(); entry != log.entries().crend(); ++entry, ++row) {
        const QString words = entry->message.finding.isEmpty()
            ? entry->message.sentence
            : entry->message.finding + QLatin1Char(' ') + entry->message.sentence;
        const QStringList cells{locale().toString(entry->time.toLocalTime(), QLocale::ShortFormat),
            levelName(entry->message.level), words};
        for (int column = 0; column < 3; ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    table->resizeColumnsToContents();
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    dialog->show();
}

} // namespace trama::ui
