// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/exchange/import/values/code_reader.h"

#include <QSet>

namespace trama::exchange {

namespace {

constexpr int kMonthsBeforeStale = 24;

/// Checks the rows of one entity, one after the other.
class RowCheck {
public:
    RowCheck(const domain::Entity &entity, const QDate &asOf,
        const QHash<QString, QSet<storage::Key>> &keys, Findings &findings)
        : m_entity(entity)
        , m_asOf(asOf)
        , m_keys(keys)
        , m_findings(findings)
    {
        for (const domain::Field &field : entity.fields) {
            m_fields.append(QString::fromLatin1(field.name));
            m_codes.emplace_back(field.codeList, field.type == domain::FieldType::Codes);
        }
    }

    const QStringList &fields() const { return m_fields; }

    void check(const storage::RowReader &row)
    {
        m_uuid = row.uuid();
        for (int i = 0; i < m_fields.size(); ++i) {
            checkField(row, i);
        }
        checkTrl(row);
        checkUse(row);
        checkSource(row);
    }

private:
    int column(const char *field) const { return domain::fieldIndex(m_entity, field); }

    void find(const char *check, Severity severity, const QString &field,
        const QStringList &arguments = {})
    {
        m_findings.append({QString::fromLatin1(check), severity, QString::fromLatin1(m_entity.name),
            m_uuid, field, arguments, {}});
    }

    void checkField(const storage::RowReader &row, int i)
    {
        const domain::Field &field = m_entity.fields[static_cast<std::size_t>(i)];
        const bool isEmpty = row.isNull(i);
        if (isEmpty && (field.flags & domain::kRequired) != 0) {
            find("required", Severity::Error, m_fields[i], {m_fields[i]});
        }
        if (isEmpty) {
            return;
        }
        if (field.type == domain::FieldType::Reference
            && !m_keys.value(QString::fromLatin1(field.reference)).contains(row.integer(i))) {
            find("dangling-reference", Severity::Error, m_fields[i]);
        }
        const bool isAmount = field.type == domain::FieldType::Real
            && QLatin1String(m_entity.name) != QLatin1String("indicator");
        if (isAmount && row.real(i) < 0) {
            find("bad-amount", Severity::Error, m_fields[i]);
        }
        if (field.codeList != nullptr) {
            checkCodes(row.text(i), i, field);
        }
    }

    void checkCodes(const QString &text, int i, const domain::Field &field)
    {
        CodeReader &reader = m_codes[static_cast<std::size_t>(i)];
        const QByteArray utf8 = text.toUtf8();
        for (const QString &word :
            reader.read({utf8.constData(), static_cast<std::size_t>(utf8.size())}).unknown) {
            find("unknown-code", reader.isOpen() ? Severity::Note : Severity::Warning, m_fields[i],
                {QString::fromLatin1(field.codeList), word});
        }
    }

    void checkTrl(const storage::RowReader &row)
    {
        const int low = column("trl_min");
        const int high = column("trl_max");
        if (low < 0 || high < 0) {
            return;
        }
        const auto isBad = [&row](int i) {
            return !row.isNull(i) && (row.integer(i) < 1 || row.integer(i) > 9);
        };
        const bool isReversed
            = !row.isNull(low) && !row.isNull(high) && row.integer(low) > row.integer(high);
        if (isBad(low) || isBad(high) || isReversed) {
            find("bad-trl", Severity::Error, QStringLiteral("trl_min"));
        }
    }

    void checkUse(const storage::RowReader &row)
    {
        const int used = column("used");
        const int capacity = column("capacity");
        if (used < 0 || capacity < 0 || row.isNull(used) || row.isNull(capacity)
            || row.real(used) <= row.real(capacity)) {
            return;
        }
        find("used-over-capacity", Severity::Warning, QStringLiteral("used"),
            {QString::number(row.real(used)), QString::number(row.real(capacity))});
    }

    void checkSource(const storage::RowReader &row)
    {
        const int checked = column("checked");
        if (checked < 0) {
            return;
        }
        if (row.isNull(column("source"))) {
            find("no-source", Severity::Warning, QStringLiteral("source"));
        }
        const QDate date
            = row.isNull(checked) ? QDate() : QDate::fromString(row.text(checked), Qt::ISODate);
        if (!date.isValid() || date < m_asOf.addMonths(-kMonthsBeforeStale)) {
            find("stale", Severity::Warning, QStringLiteral("checked"),
                {m_asOf.toString(Qt::ISODate)});
        }
    }

    const domain::Entity &m_entity;
    QDate m_asOf;
    const QHash<QString, QSet<storage::Key>> &m_keys;
    Findings &m_findings;
    QStringList m_fields;
    std::vector<CodeReader> m_codes;
    QUuid m_uuid;
};

Result<QHash<QString, QSet<storage::Key>>> allKeys(const storage::Project &project)
{
    QHash<QString, QSet<storage::Key>> keys;
    for (const domain::Entity &entity : domain::entities()) {
        auto rows = project.rows(entity, {});
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        QSet<storage::Key> &ofEntity = keys[QString::fromLatin1(entity.name)];
        while (rows->next()) {
            ofEntity.insert(rows->key());
        }
    }
    return keys;
}

} // namespace

Result<void> checkValues(const storage::Project &project, const QDate &asOf, Findings &findings)
{
    const auto keys = allKeys(project);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    for (const domain::Entity &entity : domain::entities()) {
        RowCheck rowCheck(entity, asOf, *keys, findings);
        auto rows = project.rows(entity, rowCheck.fields());
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        while (rows->next()) {
            rowCheck.check(*rows);
        }
        if (rows->failed()) {
            return fail(ErrorCode::Storage, {QString::fromLatin1(entity.name)});
        }
    }
    return {};
}

} // namespace trama::exchange
