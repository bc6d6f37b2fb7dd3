// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/step_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace trama::storage {

namespace {

constexpr std::array<std::pair<StepKind, const char *>, 8> kKinds{{
    {StepKind::Edit, "edit"},
    {StepKind::Bulk, "bulk"},
    {StepKind::Undo, "undo"},
    {StepKind::Redo, "redo"},
    {StepKind::Barrier, "barrier"},
    {StepKind::Migration, "migration"},
    {StepKind::Version, "version"},
    {StepKind::Compaction, "compaction"},
}};

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString kindText(StepKind kind)
{
    for (const auto &[value, text] : kKinds) {
        if (value == kind) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

StepKind kindOf(const QString &text)
{
    for (const auto &[value, name] : kKinds) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    // What we do not know we do not undo.
    return StepKind::Barrier;
}

QString countsText(const QHash<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        object.insert(count.key(), count.value());
    }
    return compact(QJsonDocument(object));
}

QHash<QString, int> countsOf(const QString &text)
{
    QHash<QString, int> counts;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto count = object.begin(); count != object.end(); ++count) {
        counts.insert(count.key(), count.value().toInt());
    }
    return counts;
}

QString argumentsText(const QStringList &arguments)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(arguments)));
}

QStringList argumentsOf(const QString &text)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        arguments.append(value.toString());
    }
    return arguments;
}

QString rangesText(const std::vector<BulkRange> &ranges)
{
    if (ranges.empty()) {
        return {};
    }
    QJsonArray array;
    for (const BulkRange &range : ranges) {
        array.append(QJsonObject{
            {QStringLiteral("table"), QString::fromLatin1(range.table)},
            {QStringLiteral("first"), range.first},
            {QStringLiteral("last"), range.last},
            {QStringLiteral("count"), range.count},
            {QStringLiteral("hash"), QString::number(range.hash, 16)},
        });
    }
    return compact(QJsonDocument(array));
}

std::vector<BulkRange> rangesOf(const QString &text)
{
    std::vector<BulkRange> ranges;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        ranges.push_back({value[QLatin1String("table")].toString().toLatin1(),
            value[QLatin1String("first")].toInteger(), value[QLatin1String("last")].toInteger(),
            value[QLatin1String("count")].toInteger(),
            value[QLatin1String("hash")].toString().toULongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace trama::storage
