// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/json_ld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace trama::render {

namespace {

/// Escaped as JSON allows, so that neither "</script>" nor "<!--" stands in the text.
QByteArray block(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

QJsonObject typed(const QString &type)
{
    return {{QStringLiteral("@type"), type}};
}

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1String(name), value);
    }
}

QJsonObject addressOf(const CatalogueFacility &facility)
{
    QJsonObject address = typed(QStringLiteral("PostalAddress"));
    put(address, "streetAddress", facility.value("address"));
    put(address, "addressLocality", facility.value("municipality"));
    put(address, "addressRegion", facility.region);
    put(address, "addressCountry", facility.value("country"));
    return address;
}

QJsonArray offersOf(const CatalogueFacility &facility)
{
    QJsonArray offers;
    for (const CatalogueItem &service : facility.services) {
        QJsonObject offered = typed(QStringLiteral("Service"));
        put(offered, "name", service.title);
        for (const CatalogueField &field : service.fields) {
            if (field.name == QLatin1String("type")) {
                put(offered, "serviceType", field.value);
            } else if (field.name == QLatin1String("description")) {
                put(offered, "description", field.value);
            }
        }
        QJsonObject offer = typed(QStringLiteral("Offer"));
        offer.insert(QStringLiteral("itemOffered"), offered);
        offers.append(offer);
    }
    return offers;
}

} // namespace

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QByteArray facilityJsonLd(const CatalogueFacility &facility, const QString &language)
{
    QJsonObject object{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
        {QStringLiteral("@type"),
            QJsonArray{QStringLiteral("ResearchOrganization"), QStringLiteral("Place")}},
        {QStringLiteral("@id"), QString(QStringLiteral("urn:uuid:") + facility.uuid)}};
    put(object, "name", facility.title);
    put(object, "alternateName", facility.value("acronym"));
    put(object, "description", facility.value("description"));
    put(object, "additionalType", facility.type);
    put(object, "keywords", facility.value("keywords"));
    const QString website = facility.value("website");
    put(object, "url", isWebAddress(website) ? website : QString());
    object.insert(QStringLiteral("address"), addressOf(facility));
    if (facility.point) {
        QJsonObject geo = typed(QStringLiteral("GeoCoordinates"));
        geo.insert(QStringLiteral("latitude"), facility.point->lat);
        geo.insert(QStringLiteral("longitude"), facility.point->lon);
        object.insert(QStringLiteral("geo"), geo);
    }
    if (!facility.services.isEmpty()) {
        object.insert(QStringLiteral("makesOffer"), offersOf(facility));
    }
    QJsonObject page = typed(QStringLiteral("WebPage"));
    page.insert(QStringLiteral("inLanguage"), language);
    object.insert(QStringLiteral("mainEntityOfPage"), page);
    return block(object);
}

QByteArray indexJsonLd(const CatalogueData &data, const QString &language)
{
    QJsonArray elements;
    for (const CatalogueFacility &facility : data.facilities) {
        QJsonObject element = typed(QStringLiteral("ListItem"));
        element.insert(QStringLiteral("position"), elements.size() + 1);
        put(element, "name", facility.title);
        put(element, "url", facility.file());
        elements.append(element);
    }
    QJsonObject list = typed(QStringLiteral("ItemList"));
    list.insert(QStringLiteral("numberOfItems"), elements.size());
    list.insert(QStringLiteral("itemListElement"), elements);
    return block({{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
        {QStringLiteral("@type"), QStringLiteral("CollectionPage")},
        {QStringLiteral("name"), data.title}, {QStringLiteral("inLanguage"), language},
        {QStringLiteral("mainEntity"), list}});
}

} // namespace trama::render
