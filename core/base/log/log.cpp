// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log/log.h"

#include "core/base/clock.h"
#include "core/base/error_name.h"
#include "core/base/log/rotating_file.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace trama::log {

Q_LOGGING_CATEGORY(program, "trama.program", QtWarningMsg)
Q_LOGGING_CATEGORY(storage, "trama.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(exchange, "trama.exchange", QtWarningMsg)

namespace {

constexpr qint64 kBytes = 1'000'000;
constexpr int kFiles = 3;

/// What the handler writes to; lives as long as the process.
struct Target {
    QMutex mutex;
    std::unique_ptr<RotatingFile> file;
    QString path;
};

Target &target()
{
    static auto *only = new Target; // messages may come after the end of main
    return *only;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

bool isWanted(QtMsgType type, QByteArrayView category)
{
    return category.startsWith("trama.") || (type != QtDebugMsg && type != QtInfoMsg);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray category = context.category == nullptr ? "default" : context.category;
    if (!isWanted(type, category)) {
        return;
    }
    QByteArray line = message.toUtf8();
    line.replace('\n', ' ');
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "trama: %s\n", line.constData());
    }
    line.prepend(now().toString(Qt::ISODateWithMs).toLatin1() + ' ' + levelName(type) + ' '
        + category + ": ");
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    if (to.file && !to.file->write(line)) {
        to.file.reset(); // a full disk has its own sentence where it matters
    }
}

} // namespace

void install(const QString &version)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/log"));
    Target &to = target();
    {
        const QMutexLocker lock(&to.mutex);
        if (folder.mkpath(QStringLiteral("."))) {
            to.path = folder.filePath(QStringLiteral("trama.log"));
            to.file = std::make_unique<RotatingFile>(to.path, kBytes, kFiles);
        }
    }
    qInstallMessageHandler(handle);
    // Without a log, as in tests, nobody reads what went well.
    QLoggingCategory::setFilterRules(QStringLiteral("trama.*.info=true"));
    qCInfo(program).noquote() << "started, version" << version;
}

QString file()
{
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    return to.file ? to.path : QString();
}

void note(const Error &error)
{
    const QString name = QFileInfo(error.file).fileName();
    qCWarning(program).noquote().nospace()
        << "error " << errorName(error.code) << (name.isEmpty() ? QString() : u' ' + name);
}

QString countsText(const QHash<QString, int> &counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        parts << QStringLiteral("%1 %2").arg(count.key()).arg(count.value());
    }
    parts.sort();
    return parts.join(QStringLiteral(", "));
}

} // namespace trama::log
