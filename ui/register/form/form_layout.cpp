// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/form/form_layout.h"

#include "core/domain/entity.h"

#include <QCoreApplication>
#include <QSet>

namespace trama::ui {

namespace {

struct Placed {
    const char *title; ///< null = the line goes on under the last heading
    const char *fields; ///< of one line, separated by blanks
};

constexpr Placed kFacility[]{
    {nullptr, "name"},
    {nullptr, "name_en"},
    {nullptr, "name_pt"},
    {nullptr, "type acronym"},
    {nullptr, "types"},
    {nullptr, "status structure"},
    {nullptr, "opens closes"},
    {nullptr, "owner"},
    {nullptr, "operator"},
    {nullptr, "host"},
    {nullptr, "sectors"},
    {nullptr, "domains"},
    {nullptr, "technologies"},
    {nullptr, "description"},
    {nullptr, "keywords"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Access"), "open_to_smes open_to_foreign"},
    {nullptr, "users"},
    {nullptr, "languages area_served"},
    {nullptr, "website"},
    {nullptr, "email"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Use and means"), "capacity used unit"},
    {nullptr, "staff_fte currency"},
    {nullptr, "investment yearly_cost"},
    {nullptr, "state_aid"},
    {nullptr, "accreditation"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Place"), "address"},
    {nullptr, "municipality country"},
    {nullptr, "lat lon"},
    {nullptr, "precision"},
    {nullptr, "region"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Where this comes from"), "source"},
    {nullptr, "checked confidence"},
    {nullptr, "tier author"},
    {nullptr, "list_id"},
};

constexpr Placed kService[]{
    {nullptr, "type"},
    {nullptr, "name"},
    {nullptr, "sectors"},
    {nullptr, "stages"},
    {nullptr, "trl_min trl_max"},
    {nullptr, "capacity used unit"},
    {nullptr, "price currency"},
    {nullptr, "open_to_smes open_to_foreign"},
    {nullptr, "users"},
    {nullptr, "access_type"},
    {nullptr, "access_mode order_type"},
    {nullptr, "lead_time_days languages"},
    {nullptr, "rules"},
    {nullptr, "description"},
    {nullptr, "source"},
    {nullptr, "checked tier"},
};

constexpr Placed kEquipment[]{
    {nullptr, "name"},
    {nullptr, "maker model"},
    {nullptr, "year"},
    {nullptr, "value currency"},
    {nullptr, "capacity used unit"},
    {nullptr, "description"},
    {nullptr, "tier list_id"},
};

constexpr Placed kLink[]{
    {nullptr, "type"},
    {nullptr, "planned weight"},
    {nullptr, "since until"},
    {nullptr, "evidence"},
    {nullptr, "source"},
    {nullptr, "tier"},
};

constexpr Placed kOrganisation[]{
    {nullptr, "name"},
    {nullptr, "name_en"},
    {nullptr, "name_pt"},
    {nullptr, "kind acronym"},
    {nullptr, "legal_status employees"},
    {nullptr, "sectors"},
    {nullptr, "description"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Place"), "address"},
    {nullptr, "region country"},
    {nullptr, "lat lon"},
    {nullptr, "website"},
    {nullptr, "email phone"},
    {nullptr, "ror wikidata"},
    {QT_TRANSLATE_NOOP("trama::ui::RecordForm", "Where this comes from"), "source"},
    {nullptr, "checked confidence"},
    {nullptr, "tier list_id"},
};

std::span<const Placed> placedOf(const QString &entity)
{
    return entity == QLatin1String("infrastructure") ? std::span<const Placed>(kFacility)
        : entity == QLatin1String("service")         ? std::span<const Placed>(kService)
        : entity == QLatin1String("equipment")       ? std::span<const Placed>(kEquipment)
        : entity == QLatin1String("link")            ? std::span<const Placed>(kLink)
        : entity == QLatin1String("organisation")    ? std::span<const Placed>(kOrganisation)
                                                     : std::span<const Placed>();
}

/// Fields that say whose the row is: the record around the form says it.
bool isOwner(const QString &entity, const QString &field)
{
    static const QStringList kParts{
        QStringLiteral("service"), QStringLiteral("equipment"), QStringLiteral("link")};
    return kParts.contains(entity)
        && (field == QLatin1String("infrastructure") || field.startsWith(QLatin1String("from_"))
            || field.startsWith(QLatin1String("to_")));
}

} // namespace

QVector<FormSection> formLayout(const QString &name)
{
    QVector<FormSection> sections(1);
    QSet<QString> placed;
    for (const Placed &line : placedOf(name)) {
        if (line.title != nullptr) {
            sections.append(FormSection{line.title, {}});
        }
        const QStringList fields = QString::fromLatin1(line.fields).split(QLatin1Char(' '));
        sections.last().lines.append(fields);
        placed.unite(QSet<QString>(fields.cbegin(), fields.cend()));
    }
    for (const domain::Field &field : domain::findEntity(name)->fields) {
        const QString own = QString::fromLatin1(field.name);
        if (!placed.contains(own) && !isOwner(name, own)) {
            sections.last().lines.append({own});
        }
    }
    return sections;
}

} // namespace trama::ui
