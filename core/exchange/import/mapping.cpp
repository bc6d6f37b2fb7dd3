// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/import/columns/column_names.h"
#include "core/storage/writer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace trama::exchange {

namespace {

using Words = QHash<QString, QString>;

const QString kBeginning = QStringLiteral("mapping/");

QString settingName(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers) {
        folded.append(foldedHeader(header));
    }
    folded.sort();
    const QByteArray hash = QCryptographicHash::hash(
        folded.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return kBeginning + QString::fromLatin1(hash.toHex().left(16));
}

QJsonObject toObject(const Words &words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

Words fromObject(const QJsonObject &object)
{
    Words words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.insert(it.key(), it.value().toString());
    }
    return words;
}

template <typename T> void fill(T &open, const T &settled)
{
    if (open == T()) {
        open = settled;
    }
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    const ImportOptions &options = mapping.options;
    QJsonObject words;
    for (auto it = options.words.begin(); it != options.words.end(); ++it) {
        words.insert(it.key(), toObject(it.value()));
    }
    return {{QStringLiteral("list"), mapping.list},
        {QStringLiteral("headers"), QJsonArray::fromStringList(mapping.headers)},
        {QStringLiteral("entity"), options.entity},
        {QStringLiteral("columns"), toObject(options.map)}, {QStringLiteral("words"), words},
        {QStringLiteral("decimals"), toObject(options.decimals)},
        {QStringLiteral("encoding"), options.encoding},
        {QStringLiteral("separator"), options.separator},
        {QStringLiteral("header_row"), options.headerRow}, {QStringLiteral("crs"), options.crs},
        {QStringLiteral("places_by_region"), options.placesByRegion},
        {QStringLiteral("repairs_text"), options.repairsText},
        {QStringLiteral("source"), options.source}};
}

Result<Mapping> mappingFromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ErrorCode::BadTable, {parse.errorString()}, file);
    }
    const QJsonObject object = document.object();
    Mapping mapping;
    ImportOptions &options = mapping.options;
    if (!object.contains(QLatin1String("columns"))) {
        options.map = fromObject(object);
        return mapping;
    }
    mapping.list = object[QLatin1String("list")].toString();
    for (const QJsonValue &header : object[QLatin1String("headers")].toArray()) {
        mapping.headers.append(header.toString());
    }
    options.entity = object[QLatin1String("entity")].toString();
    options.map = fromObject(object[QLatin1String("columns")].toObject());
    const QJsonObject words = object[QLatin1String("words")].toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        options.words.insert(it.key(), fromObject(it.value().toObject()));
    }
    options.decimals = fromObject(object[QLatin1String("decimals")].toObject());
    options.encoding = object[QLatin1String("encoding")].toString();
    options.separator = object[QLatin1String("separator")].toString();
    options.headerRow = object[QLatin1String("header_row")].toInt();
    options.crs = object[QLatin1String("crs")].toString();
    options.placesByRegion = object[QLatin1String("places_by_region")].toBool();
    options.repairsText = object[QLatin1String("repairs_text")].toBool();
    options.source = object[QLatin1String("source")].toString();
    return mapping;
}

Result<void> keepMapping(storage::Writer &writer, const Mapping &mapping)
{
    return writer.setSetting(settingName(mapping.headers),
        QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact)));
}

std::optional<Mapping> mappingFor(const storage::Project &project, const QStringList &headers)
{
    const QString name = settingName(headers);
    const QByteArray json = project.setting(name).toString().toUtf8();
    if (json.isEmpty()) {
        return std::nullopt;
    }
    const Result<Mapping> mapping = mappingFromJson(json, name);
    return mapping ? std::optional(*mapping) : std::nullopt;
}

ImportOptions withMapping(const ImportOptions &options, const Mapping &mapping)
{
    ImportOptions filled = options;
    const ImportOptions &kept = mapping.options;
    fill(filled.entity, kept.entity);
    for (auto it = kept.map.begin(); it != kept.map.end(); ++it) {
        if (!filled.map.contains(it.key())) {
            filled.map.insert(it.key(), it.value());
        }
    }
    fill(filled.words, kept.words);
    fill(filled.decimals, kept.decimals);
    fill(filled.encoding, kept.encoding);
    fill(filled.separator, kept.separator);
    fill(filled.headerRow, kept.headerRow);
    fill(filled.crs, kept.crs);
    fill(filled.source, kept.source);
    filled.placesByRegion = filled.placesByRegion || kept.placesByRegion;
    filled.repairsText = filled.repairsText || kept.repairsText;
    return filled;
}

} // namespace trama::exchange
