// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_client.h"

#include "core/exchange/frame_parser.h"
#include "core/exchange/reader_frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

namespace trama::exchange {

namespace {

QString workerPath()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/trama-reader");
    return QFileInfo(beside).isExecutable() ? beside : qEnvironmentVariable("TRAMA_READER");
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {}, path);
    }
    if (file.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    if (!file.isFile() || !file.isReadable()) {
        return fail(ErrorCode::CannotRead, {}, path);
    }
    if (file.size() == 0) {
        return fail(ErrorCode::EmptyFile, {}, path);
    }
    return {};
}

Error failedFor(const QString &reason, const QString &path)
{
    return {ErrorCode::ReaderFailed, {reason}, path, 0, {}};
}

Error failureOf(const FrameParser &parser, const QString &path)
{
    const QString code = parser.failureCode();
    const QString reason = parser.failureReason();
    if (code == QLatin1String(frames::kUnknownFormat)) {
        return {ErrorCode::UnknownFormat, {}, path, 0, {}};
    }
    if (code == QLatin1String(frames::kEmptyFile)) {
        return {ErrorCode::EmptyFile, {}, path, 0, {}};
    }
    if (code == QLatin1String(frames::kCannotRead)) {
        return {ErrorCode::CannotRead, {reason}, path, 0, {}};
    }
    if (code == QLatin1String(frames::kNoLayer)) {
        return {ErrorCode::UnknownName, {QStringLiteral("layer"), reason}, path, 0, {}};
    }
    if (code == QLatin1String(frames::kMemory)) {
        return failedFor(QStringLiteral("reader.memory"), path);
    }
    return failedFor(reason.isEmpty() ? QStringLiteral("reader.damaged") : reason, path);
}

/// Ends the worker whatever happens, so that none outlives the call.
struct KillAtEnd {
    QProcess &process;
    ~KillAtEnd()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
};

void start(
    QProcess &process, const QString &program, const QString &path, const ReaderOptions &options)
{
    QStringList arguments{QFileInfo(path).absoluteFilePath(), QStringLiteral("--memory-mb"),
        QString::number(options.memoryMb), QStringLiteral("--cpu-seconds"),
        QString::number(options.seconds)};
    if (!options.layer.isEmpty()) {
        arguments << QStringLiteral("--layer") << options.layer;
    }
    if (!options.encoding.isEmpty()) {
        arguments << QStringLiteral("--encoding") << options.encoding;
    }
    if (options.listsLayersOnly) {
        arguments << QStringLiteral("--list-layers");
    }
    // Its words on stderr are those of libraries; failures come as frames.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
}

/// Feeds the parser until the worker ends or a limit is met.
Result<void> receive(
    QProcess &process, FrameParser &parser, const QString &path, const ReaderOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    qint64 received = 0;
    bool isRunning = true;
    while (isRunning && parser.state() == FrameParser::State::Open) {
        process.waitForReadyRead(100);
        isRunning = process.state() != QProcess::NotRunning;
        const QByteArray bytes = process.readAllStandardOutput();
        received += bytes.size();
        parser.add(bytes);
        if (options.cancelled != nullptr && *options.cancelled) {
            return fail(ErrorCode::Cancelled, {}, path);
        }
        if (received > options.maxBytes) {
            return tl::unexpected(failedFor(QStringLiteral("reader.too-much"), path));
        }
        if (timer.elapsed() > qint64(options.seconds) * 2000) {
            return tl::unexpected(failedFor(QStringLiteral("reader.time"), path));
        }
    }
    return {};
}

} // namespace

Result<ReaderTable> readWithWorker(const QString &path, const ReaderOptions &options)
{
    if (const Result<void> usable = checkFile(path); !usable) {
        return tl::unexpected(usable.error());
    }
    const QString program = workerPath();
    QProcess process;
    const KillAtEnd killAtEnd{process};
    start(process, program, path, options);
    if (program.isEmpty() || !process.waitForStarted()) {
        return tl::unexpected(failedFor(QStringLiteral("reader.missing"), path));
    }
    FrameParser parser;
    if (const Result<void> received = receive(process, parser, path, options); !received) {
        return tl::unexpected(received.error());
    }
    if (parser.state() == FrameParser::State::Ended) {
        return parser.takeTable();
    }
    if (parser.state() == FrameParser::State::Failed) {
        return tl::unexpected(failureOf(parser, path));
    }
    process.waitForFinished(1000);
    // SIGXCPU is the worker's own limit of time; any other end without a last frame is a crash.
    const bool isOutOfTime = process.exitStatus() == QProcess::CrashExit
        && (process.exitCode() == SIGXCPU || process.exitCode() == SIGKILL);
    return tl::unexpected(failedFor(
        isOutOfTime ? QStringLiteral("reader.time") : QStringLiteral("reader.crashed"), path));
}

} // namespace trama::exchange
