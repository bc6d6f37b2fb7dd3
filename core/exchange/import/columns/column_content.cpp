// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/columns/column_content.h"

#include "core/exchange/import/places/place_text.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>

namespace trama::exchange {

namespace {

constexpr std::size_t kSample = 200; ///< filled cells looked at
constexpr qsizetype kFewest = 2;
constexpr double kShare = 0.9;

bool matches(const char *pattern, const QString &text)
{
    thread_local QHash<QByteArray, QRegularExpression> kPatterns;
    QRegularExpression &expression = kPatterns[pattern];
    if (expression.pattern().isEmpty()) {
        expression.setPattern(QString::fromLatin1(pattern));
    }
    return expression.match(text).hasMatch();
}

bool isRegionCode(const QString &text)
{
    return matches("^[A-Z]{2}(?=.*[0-9])[A-Z0-9]{1,3}$", text)
        && !vocabulary::countryCode(text.left(2)).isEmpty();
}

struct Kind {
    const char *field;
    bool (*isOne)(const QString &text);
};

/// The surest first.
constexpr std::array kKinds{
    Kind{"uuid", [](const QString &text) { return !QUuid(text).isNull(); }},
    Kind{"website",
        [](const QString &text) { return matches("^(https?://|www\\.)\\S+\\.\\S+$", text); }},
    Kind{"email",
        [](const QString &text) { return matches("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", text); }},
    Kind{"coordinates", [](const QString &text) { return readPlaceText(text).has_value(); }},
    Kind{"region", isRegionCode},
    Kind{"country",
        [](const QString &text) {
            return matches("^([A-Z]{2,3}|\\D{4,})$", text)
                && !vocabulary::countryCode(text).isEmpty();
        }},
};

QStringList sampleOf(const TextTable &table, int column)
{
    QStringList cells;
    for (std::size_t row = 0; row < table.rowCount() && cells.size() < qsizetype(kSample); ++row) {
        const std::string_view cell
            = trimmedText(table.cell(row, static_cast<std::size_t>(column)));
        if (!isNothing(cell)) {
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
    }
    return cells;
}

template <typename Test> bool mostAre(const QStringList &cells, Test isOne)
{
    const auto count = std::count_if(cells.begin(), cells.end(), isOne);
    return cells.size() >= kFewest && double(count) >= kShare * double(cells.size());
}

QString kindOf(const QStringList &cells, const domain::Entity &entity, const QSet<QString> &taken)
{
    for (const Kind &kind : kKinds) {
        const QString field = QString::fromLatin1(kind.field);
        const bool isPlace = field == QLatin1String("coordinates");
        const bool hasField = isPlace
            ? entity.geometry == domain::Geometry::Point
            : field == QLatin1String("uuid") || domain::fieldIndex(entity, field) >= 0;
        const bool isFree = !taken.contains(field)
            && !(isPlace
                && (taken.contains(QStringLiteral("lat"))
                    || taken.contains(QStringLiteral("lon"))));
        if (hasField && isFree && mostAre(cells, kind.isOne)) {
            return field;
        }
    }
    return {};
}

} // namespace

QVector<ColumnUse> usesByContent(const TextTable &table, const domain::Entity &entity,
    const QVector<ColumnUse> &uses, const QHash<QString, QString> &map)
{
    QSet<int> usedColumns;
    QSet<QString> taken;
    for (const ColumnUse &use : uses) {
        usedColumns.insert(use.column);
        taken.insert(use.field);
    }
    QVector<ColumnUse> found;
    for (int column = 0; column < table.headers.size(); ++column) {
        const QString &header = table.headers[column];
        if (usedColumns.contains(column) || map.contains(header)) {
            continue;
        }
        const QString field = kindOf(sampleOf(table, column), entity, taken);
        if (!field.isEmpty()) {
            found.append({column, header, field});
            taken.insert(field);
        }
    }
    return found;
}

} // namespace trama::exchange
