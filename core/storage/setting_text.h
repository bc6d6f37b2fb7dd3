// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace trama::storage {

// Settings stand in the file as JSON, wrapped so that a bare number or text is a document too.

inline QString settingText(const QVariant &value)
{
    const QJsonArray wrapped{QJsonValue::fromVariant(value)};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
}

inline QVariant settingOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0).toVariant();
}

} // namespace trama::storage
