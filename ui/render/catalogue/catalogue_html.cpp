// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/catalogue_html.h"

#include "ui/render/catalogue/json_ld.h"
#include "ui/render/catalogue/style_sheet.h"

namespace trama::render {

namespace {

/// Characters that HTML has no place for are shown as such.
QString escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
    for (QChar &c : safe) {
        const bool isControl = c.category() == QChar::Other_Control && c != QLatin1Char('\n')
            && c != QLatin1Char('\t') && c != QLatin1Char('\r');
        c = isControl ? QChar(QChar::ReplacementCharacter) : c;
    }
    return safe;
}

QString withBreaks(const QString &text)
{
    return escaped(text)
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
}

/// A page around its main part. Where scripts could ever come in, the policy stops them.
QByteArray page(const QString &title, const QString &main, const QByteArray &jsonLd,
    const CatalogueData &data, const text::Texts &texts)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n")
                       .arg(texts.languageTag());
    html += QStringLiteral(
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src "
        "'none'; base-uri 'none'; form-action 'none'\">\n<title>");
    html += escaped(title) + QStringLiteral("</title>\n<style>\n") + catalogueStyle()
        + QStringLiteral("</style>\n<script type=\"application/ld+json\">");
    html += QString::fromUtf8(jsonLd) + QStringLiteral("</script>\n</head>\n<body>\n<main>\n")
        + main + QStringLiteral("</main>\n<footer>\n");
    for (const QString &notice : data.notices) {
        html += QStringLiteral("<p>") + escaped(notice) + QStringLiteral("</p>\n");
    }
    html += QStringLiteral("<p>") + escaped(texts.get(QStringLiteral("catalogue.made-with")))
        + QStringLiteral("</p>\n</footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

QString heading(int level, const QString &text)
{
    return QStringLiteral("<h%1 dir=\"auto\">").arg(level) + escaped(text)
        + QStringLiteral("</h%1>\n").arg(level);
}

QString valueHtml(const CatalogueField &field)
{
    return isWebAddress(field.value)
        ? QStringLiteral("<a rel=\"noreferrer\" href=\"") + escaped(field.value)
            + QStringLiteral("\">") + escaped(field.value) + QStringLiteral("</a>")
        : withBreaks(field.value);
}

QString fieldList(const QVector<CatalogueField> &fields)
{
    QString html;
    for (const CatalogueField &field : fields) {
        html += QStringLiteral("<dt>") + escaped(field.label)
            + QStringLiteral("</dt><dd dir=\"auto\">") + valueHtml(field)
            + QStringLiteral("</dd>\n");
    }
    return html.isEmpty() ? html : QStringLiteral("<dl>\n") + html + QStringLiteral("</dl>\n");
}

QString itemSection(const QString &title, const QVector<CatalogueItem> &items)
{
    QString html;
    for (const CatalogueItem &item : items) {
        html
            += (item.title.isEmpty() ? QString() : heading(3, item.title)) + fieldList(item.fields);
    }
    return html.isEmpty()
        ? html
        : QStringLiteral("<section>\n") + heading(2, title) + html + QStringLiteral("</section>\n");
}

QString mapFigure(const CatalogueData &data)
{
    if (data.map.isEmpty()) {
        return {};
    }
    return QStringLiteral("<figure>\n<picture><source srcset=\"map-dark.svg\" "
                          "media=\"(prefers-color-scheme: dark)\"><img src=\"map.svg\" "
                          "width=\"%1\" height=\"%2\" alt=\"")
               .arg(kCatalogueMap.width())
               .arg(kCatalogueMap.height())
        + escaped(data.mapText) + QStringLiteral("\"></picture>\n</figure>\n");
}

QString regionSection(const QString &region, const CatalogueData &data, const text::Texts &texts)
{
    const QString name
        = region.isEmpty() ? texts.get(QStringLiteral("catalogue.no-region")) : region;
    QString html = QStringLiteral("<section>\n") + heading(2, name) + QStringLiteral("<ul>\n");
    for (const CatalogueFacility &facility : data.facilities) {
        if (facility.region == region) {
            html += QStringLiteral("<li dir=\"auto\"><a href=\"") + facility.file()
                + QStringLiteral("\"><bdi>") + escaped(facility.title)
                + QStringLiteral("</bdi></a>");
            html += facility.type.isEmpty() ? QString()
                                            : QStringLiteral(" <span class=\"muted\">")
                    + escaped(facility.type) + QStringLiteral("</span>");
            html += QStringLiteral("</li>\n");
        }
    }
    return html + QStringLiteral("</ul>\n</section>\n");
}

QString placeFields(const CatalogueFacility &facility, const text::Texts &texts)
{
    if (!facility.point) {
        return {};
    }
    return fieldList({{QStringLiteral("lat"), texts.get(QStringLiteral("field.lat")),
                          texts.number(facility.point->lat, 5)},
        {QStringLiteral("lon"), texts.get(QStringLiteral("field.lon")),
            texts.number(facility.point->lon, 5)}});
}

} // namespace

QByteArray indexPage(const CatalogueData &data, const text::Texts &texts)
{
    QString main = heading(1, data.title) + QStringLiteral("<p>")
        + escaped(texts.plural(QStringLiteral("catalogue.count"), data.facilities.size()))
        + QStringLiteral("</p>\n") + mapFigure(data);
    for (const QString &region : data.regions) {
        main += regionSection(region, data, texts);
    }
    return page(data.title, main, indexJsonLd(data, texts.languageTag()), data, texts);
}

QByteArray facilityPage(
    const CatalogueData &data, const CatalogueFacility &facility, const text::Texts &texts)
{
    const QString main = QStringLiteral("<nav><a href=\"index.html\">")
        + escaped(texts.get(QStringLiteral("catalogue.back"))) + QStringLiteral("</a></nav>\n")
        + heading(1, facility.title) + fieldList(facility.fields) + placeFields(facility, texts)
        + itemSection(texts.get(QStringLiteral("catalogue.services")), facility.services)
        + itemSection(texts.get(QStringLiteral("catalogue.equipment")), facility.equipment);
    return page(facility.title + QStringLiteral(" – ") + data.title, main,
        facilityJsonLd(facility, texts.languageTag()), data, texts);
}

} // namespace trama::render
