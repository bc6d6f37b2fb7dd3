// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/columns/column_names.h"

#include "core/exchange/import/columns/column_words.h"
#include "core/text/field_name.h"

#include <QSet>

#include <algorithm>

namespace trama::exchange {

namespace {

const QString kLeftOut = QStringLiteral("");

QSet<QString> contractNames(const QStringList &headers)
{
    QSet<QString> names;
    for (const QString &header : headers) {
        names.insert(contractName(header));
    }
    names.remove(QString());
    return names;
}

/// Columns that only a service has; where one is there, a list of facilities is a flat one.
bool isFlat(const QSet<QString> &names)
{
    static const QSet<QString> kOfServices{QStringLiteral("stages"), QStringLiteral("service"),
        QStringLiteral("trl"), QStringLiteral("trl_min"), QStringLiteral("trl_max"),
        QStringLiteral("access_type"), QStringLiteral("price")};
    return names.intersects(kOfServices);
}

/// Fields that may hold what a contract name means, most likely first.
QStringList candidates(const QString &name)
{
    static const QHash<QString, QStringList> kOthers{
        {QStringLiteral("id"), {QStringLiteral("list_id"), QStringLiteral("code")}},
        {QStringLiteral("name"), {QStringLiteral("title")}},
        {QStringLiteral("sectors"), {QStringLiteral("sector")}},
        {QStringLiteral("stages"), {QStringLiteral("stage")}},
        {QStringLiteral("service"), {QStringLiteral("type")}},
        {QStringLiteral("facility"), {QStringLiteral("infrastructure")}},
        {QStringLiteral("type"), {QStringLiteral("kind")}},
        {QStringLiteral("chain"), {QStringLiteral("value_chain")}},
        {QStringLiteral("address"), {QStringLiteral("place")}},
        {QStringLiteral("website"), {QStringLiteral("url"), QStringLiteral("link")}},
        {QStringLiteral("description"), {QStringLiteral("note")}},
        {QStringLiteral("region"), {QStringLiteral("code")}},
    };
    return QStringList{name} + kOthers.value(name);
}

bool hasField(const domain::Entity &entity, const QString &field)
{
    return domain::fieldIndex(entity, field) >= 0;
}

/// The field of the entity (or the word beside the fields) that a name stands for, or empty.
QString fieldFor(const QString &name, const domain::Entity &entity)
{
    if (name == QLatin1String("uuid")) {
        return name;
    }
    const bool isPlace = name == QLatin1String("lat") || name == QLatin1String("lon")
        || name == QLatin1String("coordinates");
    if (isPlace) {
        return entity.geometry == domain::Geometry::Point ? name : QString();
    }
    if (name == QLatin1String("trl")) {
        return hasField(entity, QStringLiteral("trl_min")) ? name : QString();
    }
    const bool isLink = QLatin1String(entity.name) == QLatin1String("link");
    if (isLink && (name == QLatin1String("from") || name == QLatin1String("to"))) {
        return name;
    }
    for (const QString &field : candidates(name)) {
        if (hasField(entity, field)) {
            return field;
        }
    }
    return {};
}

/// Uses of one list while its columns find them.
class Proposal {
public:
    Proposal(const QStringList &headers, const domain::Entity &entity)
        : m_headers(headers)
        , m_entity(entity)
        , m_fields(headers.size())
    {
        const bool isFacility = QLatin1String(entity.name) == QLatin1String("infrastructure");
        m_service = isFacility && isFlat(contractNames(headers)) ? domain::findEntity("service")
                                                                 : nullptr;
    }

    QString fieldOf(const QString &name) const
    {
        static const QSet<QString> kOfOffer{QStringLiteral("sectors"), QStringLiteral("stages"),
            QStringLiteral("service"), QStringLiteral("trl"), QStringLiteral("trl_min"),
            QStringLiteral("trl_max"), QStringLiteral("capacity"), QStringLiteral("used"),
            QStringLiteral("unit"), QStringLiteral("price"), QStringLiteral("access_type"),
            QStringLiteral("open_to_smes"), QStringLiteral("open_to_foreign")};
        if (m_service != nullptr && kOfOffer.contains(name)) {
            return QStringLiteral("service.") + fieldFor(name, *m_service);
        }
        return fieldFor(name, m_entity);
    }

    bool take(qsizetype column, const QString &field)
    {
        const bool isMany = field == QLatin1String("keywords") || field == QLatin1String("domains");
        if (field.isEmpty() || m_fields[column].has_value()
            || (m_taken.contains(field) && !isMany)) {
            return false;
        }
        m_fields[column] = field;
        m_taken.insert(field);
        return true;
    }

    void leaveOut(qsizetype column) { m_fields[column] = kLeftOut; }

    QVector<ColumnUse> uses() const
    {
        QVector<ColumnUse> uses;
        for (qsizetype i = 0; i < m_headers.size(); ++i) {
            if (m_fields[i].has_value() && !m_fields[i]->isEmpty()) {
                uses.append({static_cast<int>(i), m_headers[i], *m_fields[i]});
            }
        }
        return uses;
    }

private:
    const QStringList &m_headers;
    const domain::Entity &m_entity;
    const domain::Entity *m_service = nullptr;
    QVector<std::optional<QString>> m_fields;
    QSet<QString> m_taken;
};

qsizetype columnOf(const QStringList &headers, const QString &name)
{
    const qsizetype exact = headers.indexOf(name);
    if (exact >= 0) {
        return exact;
    }
    const auto same = std::find_if(
        headers.begin(), headers.end(), [folded = foldedHeader(name)](const QString &header) {
            return foldedHeader(header) == folded;
        });
    return same == headers.end() ? -1 : same - headers.begin();
}

/// A field as a mapping names it: of the entity, of the contract, or "service.<field>".
QString namedField(const Proposal &proposal, const domain::Entity &entity, const QString &name)
{
    const QString prefix = QStringLiteral("service.");
    if (name.startsWith(prefix)) {
        const QString field = fieldFor(name.mid(prefix.size()), *domain::findEntity("service"));
        return field.isEmpty() ? QString() : prefix + field;
    }
    return hasField(entity, name) ? name : proposal.fieldOf(name);
}

Result<void> takeMap(Proposal &proposal, const QStringList &headers, const domain::Entity &entity,
    const QHash<QString, QString> &map)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        const qsizetype column = columnOf(headers, it.key());
        if (column < 0) {
            return fail(ErrorCode::UnknownName, {QStringLiteral("column"), it.key()});
        }
        if (it.value().isEmpty()) {
            proposal.leaveOut(column);
            continue;
        }
        const QString field = namedField(proposal, entity, it.value());
        if (field.isEmpty()) {
            return fail(ErrorCode::UnknownField, {it.value(), QString::fromLatin1(entity.name)});
        }
        proposal.take(column, field);
    }
    return {};
}

/// Fields of the entity by what they are called in either language, as templates head columns.
QHash<QString, QString> fieldLabels(const domain::Entity &entity)
{
    QHash<QString, QString> labels;
    for (const text::Language language : {text::Language::English, text::Language::Portuguese}) {
        const text::Texts texts(language);
        for (const domain::Field &field : entity.fields) {
            const QString name = QString::fromLatin1(field.name);
            const QString label
                = foldedHeader(text::fieldName(texts, QString::fromLatin1(entity.name), name));
            labels.insert(label, labels.value(label, name));
        }
    }
    return labels;
}

} // namespace

QString foldedHeader(const QString &header)
{
    QString folded;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            folded += c.toLower();
        }
    }
    return folded;
}

QString contractName(const QString &header)
{
    const QString whole = columnWords().value(foldedHeader(header));
    // "location.lat": what nested records call the part tells.
    return whole.isEmpty() && header.contains(QLatin1Char('.'))
        ? columnWords().value(foldedHeader(header.section(QLatin1Char('.'), -1)))
        : whole;
}

QString entityOfColumns(const QStringList &headers)
{
    const QSet<QString> names = contractNames(headers);
    const auto has
        = [&names](const char *name) { return names.contains(QString::fromLatin1(name)); };
    const bool isOffer
        = has("service") || has("sectors") || has("stages") || has("trl") || has("trl_min");
    if (has("facility") && isOffer && !has("name") && !has("lat")) {
        return QStringLiteral("service");
    }
    if (has("from") && has("to") && !has("name")) {
        return QStringLiteral("link");
    }
    if (has("chain") && (has("position") || has("id")) && !has("region")) {
        return QStringLiteral("stage");
    }
    if (has("plan") && has("name")) {
        return QStringLiteral("action");
    }
    if (has("region") && !has("name") && !has("lat")) {
        if (has("target") || has("demand") || has("bands") || has("weight") || has("stages")
            || has("service")) {
            return QStringLiteral("need");
        }
        if (has("sectors") && (has("status") || has("date"))) {
            return QStringLiteral("mapping");
        }
    }
    return QStringLiteral("infrastructure");
}

Result<QVector<ColumnUse>> columnUses(
    const QStringList &headers, const domain::Entity &entity, const QHash<QString, QString> &map)
{
    Proposal proposal(headers, entity);
    const Result<void> mapped = takeMap(proposal, headers, entity, map);
    if (!mapped) {
        return tl::unexpected<Error>(mapped.error());
    }
    for (qsizetype i = 0; i < headers.size(); ++i) { // names of the contract as they are
        if (columnWords().values().contains(headers[i])) {
            proposal.take(i, proposal.fieldOf(headers[i]));
        }
    }
    for (qsizetype i = 0; i < headers.size(); ++i) { // fields of the entity as they are
        if (hasField(entity, headers[i])) {
            proposal.take(i, headers[i]);
        }
    }
    for (qsizetype i = 0; i < headers.size(); ++i) {
        proposal.take(i, proposal.fieldOf(contractName(headers[i])));
    }
    const QHash<QString, QString> labels = fieldLabels(entity);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        proposal.take(i, labels.value(foldedHeader(headers[i])));
    }
    return proposal.uses();
}

} // namespace trama::exchange
