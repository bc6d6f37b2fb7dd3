// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/catalogue_data.h"

#include "core/exchange/export/export_rows.h"
#include "core/geo/credits.h"
#include "core/geo/region_set.h"
#include "core/snapshot/load.h"
#include "core/text/field_name.h"
#include "ui/render/map/map_input.h"
#include "ui/render/output.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

/// Bookkeeping of those who keep the list, and what stands in the title.
bool isLeftOut(const QString &field)
{
    static const QStringList kLeftOut
        = QStringLiteral("list_id name name_en name_pt author confidence tier precision "
                         "infrastructure")
              .split(QLatin1Char(' '));
    return kLeftOut.contains(field);
}

QString shown(const QVariant &value, const domain::Field &field, const text::Texts &texts)
{
    switch (field.type) {
    case domain::FieldType::Integer:
        return field.length == 0 && QLatin1String(field.name) == QLatin1String("year")
            ? value.toString()
            : texts.integer(value.toLongLong());
    case domain::FieldType::Real: {
        const double number = value.toDouble();
        return texts.number(number, number == std::floor(number) ? 0 : 2);
    }
    case domain::FieldType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? texts.date(date) : value.toString();
    }
    case domain::FieldType::Codes:
        return value.toString().replace(QLatin1Char('|'), QStringLiteral(", "));
    default:
        break;
    }
    return QLatin1String(field.name) == QLatin1String("languages")
        ? value.toString().replace(QLatin1Char('|'), QStringLiteral(", "))
        : value.toString();
}

/// Reads the rows of one entity into words.
class Reader {
public:
    Reader(const storage::Project &project, const exchange::ExportOptions &options,
        const exchange::Disclosure &disclosure)
        : m_project(project)
        , m_options(options)
        , m_disclosure(disclosure)
        , m_texts(options.language)
    {
        m_options.isForPeople = true;
    }

    Result<QVector<CatalogueFacility>> facilities() const
    {
        QVector<CatalogueFacility> facilities;
        const Result<void> read = each("infrastructure", m_options, [&](const auto &rows) {
            CatalogueFacility facility;
            facility.uuid = rows.cells()[0].toString();
            facility.fields = fields("infrastructure", rows);
            facility.title = title(rows);
            facility.type = facility.value("type");
            facility.point = rows.point();
            facilities.append(facility);
        });
        return read.map([&] { return facilities; });
    }

    /// What belongs to facilities, by their uuid.
    Result<QHash<QString, QVector<CatalogueItem>>> items(const char *entity) const
    {
        QStringList owners; // the same rows once more, by uuid
        exchange::ExportOptions byUuid = m_options;
        byUuid.refersByUuid = true;
        Result<void> read = each(entity, byUuid,
            [&](const auto &rows) { owners.append(cell(rows, "infrastructure").toString()); });
        QHash<QString, QVector<CatalogueItem>> items;
        qsizetype next = 0;
        read = read.and_then([&] {
            return each(entity, m_options, [&](const auto &rows) {
                CatalogueItem item{title(rows), fields(entity, rows)};
                items[owners.value(next++)].append(item);
            });
        });
        return read.map([&] { return items; });
    }

private:
    template <typename Take>
    Result<void> each(
        const char *entity, const exchange::ExportOptions &options, const Take &take) const
    {
        auto rows = exchange::ExportRows::make(
            m_project, *domain::findEntity(entity), m_disclosure, options);
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        Result<bool> hasRow = rows->next();
        for (; hasRow && *hasRow; hasRow = rows->next()) {
            take(*rows);
        }
        return hasRow ? Result<void>() : tl::unexpected<Error>(hasRow.error());
    }

    static QVariant cell(const exchange::ExportRows &rows, const char *field)
    {
        for (qsizetype i = 1; i < rows.columns().size(); ++i) {
            if (QLatin1String(rows.columns()[i].field->name) == QLatin1String(field)) {
                return rows.cells()[i];
            }
        }
        return {};
    }

    QString title(const exchange::ExportRows &rows) const
    {
        const bool isPortuguese = m_texts.language() == text::Language::Portuguese;
        const QString own = cell(rows, isPortuguese ? "name_pt" : "name_en").toString();
        const QString name = own.isEmpty() ? cell(rows, "name").toString() : own;
        return name.isEmpty() ? cell(rows, "type").toString() : name;
    }

    QVector<CatalogueField> fields(const QString &entity, const exchange::ExportRows &rows) const
    {
        QVector<CatalogueField> fields;
        for (qsizetype i = 1; i < rows.columns().size(); ++i) {
            const domain::Field &field = *rows.columns()[i].field;
            const QString name = QString::fromLatin1(field.name);
            const QString value = shown(rows.cells()[i], field, m_texts);
            if (!rows.cells()[i].isNull() && !value.isEmpty() && !isLeftOut(name)) {
                fields.append({name, text::fieldName(m_texts, entity, name), value});
            }
        }
        return fields;
    }
    QVector<CatalogueField> fields(const char *entity, const exchange::ExportRows &rows) const
    {
        return fields(QString::fromLatin1(entity), rows);
    }

    const storage::Project &m_project;
    exchange::ExportOptions m_options;
    const exchange::Disclosure &m_disclosure;
    text::Texts m_texts;
};

/// Puts facilities into regions and on the map.
Result<void> place(CatalogueData &data, const storage::Project &project, const text::Texts &texts)
{
    const auto set = geo::resolveRegions(project);
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    const auto snapshot = snapshot::load(project, *set);
    if (!snapshot) {
        return tl::unexpected<Error>(snapshot.error());
    }
    QHash<QString, CatalogueFacility *> byUuid;
    for (CatalogueFacility &facility : data.facilities) {
        byUuid.insert(facility.uuid, &facility);
    }
    std::vector<snapshot::Snapshot::Position> positions;
    QSet<QString> filled;
    for (std::size_t i = 0; i < snapshot->chunks().size(); ++i) {
        const snapshot::Chunk &chunk = *snapshot->chunks()[i];
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            CatalogueFacility *facility
                = byUuid.value(chunk.uuid[row].toString(QUuid::WithoutBraces));
            if (facility == nullptr) {
                continue;
            }
            positions.push_back({int(i), row});
            const qint32 region = chunk.region[row];
            facility->region
                = region < 0 ? QString() : snapshot->regions()[std::size_t(region)].name;
            filled.insert(facility->region);
        }
    }
    for (const snapshot::RegionRow &region : snapshot->regions()) {
        if (filled.contains(region.name) && !data.regions.contains(region.name)) {
            data.regions.append(region.name);
        }
    }
    if (filled.contains(QString())) {
        data.regions.append(QString());
    }
    for (const QString &credit : set->credits) {
        data.notices.append(texts.get(credit));
    }
    MapInput map = mapInput(*snapshot, positions);
    if (map.points.empty()) {
        return {};
    }
    map.geometry = mapGeometry(*set);
    map.size = kCatalogueMap;
    map.caption.notices = data.notices;
    const Scene scene = mapScene(map, texts, Theme::get(ThemeKind::Light));
    data.map = toSvg(scene);
    data.darkMap = toSvg(mapScene(map, texts, Theme::get(ThemeKind::Dark)));
    data.mapText = scene.alt;
    return {};
}

} // namespace

QString CatalogueFacility::value(const char *field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [field](const CatalogueField &one) { return one.name == QLatin1String(field); });
    return found == fields.end() ? QString() : found->value;
}

Result<CatalogueData> catalogueData(
    const storage::Project &project, const exchange::ExportOptions &options)
{
    const auto disclosure = exchange::Disclosure::make(project, options.audience, false);
    if (!disclosure) {
        return tl::unexpected<Error>(disclosure.error());
    }
    const text::Texts texts(options.language);
    const Reader reader(project, options, *disclosure);
    auto facilities = reader.facilities();
    const auto services = reader.items("service");
    const auto equipment = reader.items("equipment");
    if (!facilities || !services || !equipment) {
        return tl::unexpected<Error>(!facilities ? facilities.error()
                : !services                      ? services.error()
                                                 : equipment.error());
    }
    CatalogueData data;
    data.title = project.name();
    data.facilities = *std::move(facilities);
    data.withheld = disclosure->withheldCount("infrastructure");
    for (CatalogueFacility &facility : data.facilities) {
        facility.services = services->value(facility.uuid);
        facility.equipment = equipment->value(facility.uuid);
    }
    QCollator collator(QLocale(texts.languageTag()));
    collator.setNumericMode(true);
    std::sort(data.facilities.begin(), data.facilities.end(),
        [&](const CatalogueFacility &a, const CatalogueFacility &b) {
            const int order = collator.compare(a.title, b.title);
            return order != 0 ? order < 0 : a.uuid < b.uuid;
        });
    if (project.isSample()) {
        data.notices.append(texts.get(QStringLiteral("notice.sample")));
    }
    const Result<void> placed = place(data, project, texts);
    if (!placed) {
        return tl::unexpected<Error>(placed.error());
    }
    if (data.withheld > 0) {
        data.notices.append(texts.get(QStringLiteral("notice.redacted")));
    }
    return data;
}

} // namespace trama::render
