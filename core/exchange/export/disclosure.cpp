// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/disclosure.h"

namespace trama::exchange {

namespace {

/// References without which a row says nothing: to what it belongs to, and the ends of a tie. The
/// others are emptied.
bool isBinding(const domain::Entity &entity, const domain::Field &field)
{
    const QLatin1String name(entity.name);
    const bool isTie = name == QLatin1String("link") || name == QLatin1String("membership");
    const bool isRequired = (field.flags & domain::kRequired) != 0;
    const bool isSource = QLatin1String(field.reference) == QLatin1String("source");
    return field.type == domain::FieldType::Reference && !isSource && (isTie || isRequired);
}

} // namespace

Result<Disclosure> Disclosure::make(
    const storage::Project &project, Audience audience, bool withPersons)
{
    Disclosure disclosure;
    disclosure.m_withPersons = withPersons && audience == Audience::Full;
    for (const domain::Entity &entity : domain::entities()) { // references point backwards
        const Result<void> judged = disclosure.judge(project, entity, audience);
        if (!judged) {
            return tl::unexpected<Error>(judged.error());
        }
    }
    return disclosure;
}

Result<void> Disclosure::judge(
    const storage::Project &project, const domain::Entity &entity, Audience audience)
{
    QStringList fields;
    QStringList targets;
    for (const domain::Field &field : entity.fields) {
        if (isBinding(entity, field)) {
            fields.append(QString::fromLatin1(field.name));
            targets.append(QString::fromLatin1(field.reference));
        }
    }
    const bool hasTier = domain::fieldIndex(entity, "tier") >= 0;
    if (hasTier) {
        fields.append(QStringLiteral("tier"));
    }
    const bool isHidden = domain::isPersonal(entity) && !m_withPersons;
    if (fields.isEmpty() && !isHidden) {
        return {};
    }
    auto rows = project.rows(entity, fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QSet<storage::Key> &withheld = m_withheld[QString::fromLatin1(entity.name)];
    while (rows->next()) {
        bool isHeldBack = isHidden
            || (hasTier && !isVisible(rows->text(static_cast<int>(targets.size())), audience));
        for (int i = 0; i < targets.size() && !isHeldBack; ++i) {
            isHeldBack
                = !rows->isNull(i) && m_withheld.value(targets[i]).contains(rows->integer(i));
        }
        if (isHeldBack) {
            withheld.insert(rows->key());
        }
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QString::fromLatin1(entity.name)})
                          : Result<void>();
}

bool Disclosure::isWithheld(const char *entity, storage::Key key) const
{
    const auto found = m_withheld.constFind(QString::fromLatin1(entity));
    return found != m_withheld.constEnd() && found->contains(key);
}

qint64 Disclosure::withheldCount(const char *entity) const
{
    return m_withheld.value(QString::fromLatin1(entity)).size();
}

bool Disclosure::isWithheldField(const domain::Entity &entity, const domain::Field &field) const
{
    const bool isPerson = domain::isPersonal(entity) && m_withPersons;
    return (field.flags & domain::kPersonal) != 0 && !isPerson;
}

} // namespace trama::exchange
