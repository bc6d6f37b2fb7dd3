// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/style_text.h"

#include <QXmlStreamWriter>

#include <array>

namespace trama::storage {

namespace {

struct Colour {
    int red;
    int green;
    int blue;
};

constexpr Colour kGrey{138, 141, 136};
constexpr Colour kWhite{255, 255, 255};

struct Shape {
    const char *qgis;
    const char *sld;
    int angle = 0; ///< degrees clockwise, of the QGIS marker
    int sldAngle = 0;
};

struct Look {
    Colour colour;
    Shape shape;
    Colour outline = kWhite;
};

/// The eight categories of the design tokens, as the window draws them on its map.
constexpr std::array<Look, 8> kLooks{{{{0, 114, 178}, {"circle", "circle"}},
    {{230, 159, 0}, {"square", "square"}}, {{0, 158, 115}, {"triangle", "triangle"}},
    {{213, 94, 0}, {"diamond", "square", 0, 45}}, {{86, 180, 233}, {"cross_fill", "cross"}},
    {{204, 121, 167}, {"hexagon", "hexagon"}}, {{74, 84, 89}, {"triangle", "triangle", 180, 180}},
    {{240, 228, 66}, {"star", "star"}, {122, 112, 0}}}};

/// Beyond eight a colour comes back with another shape.
Look lookOf(std::size_t category)
{
    Look look = kLooks[category % kLooks.size()];
    look.shape = kLooks[(category + category / kLooks.size()) % kLooks.size()].shape;
    return look;
}

QString rgba(Colour colour)
{
    return QStringLiteral("%1,%2,%3,255").arg(colour.red).arg(colour.green).arg(colour.blue);
}

QString hex(Colour colour)
{
    return QStringLiteral("#%1%2%3")
        .arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'));
}

/// Writes XML with the attributes of an element in one call.
class Xml {
public:
    Xml() { m_writer.writeStartDocument(); }

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void start(const char *name, Attributes attributes = {})
    {
        m_writer.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes) {
            m_writer.writeAttribute(QLatin1String(key), value);
        }
    }
    void end() { m_writer.writeEndElement(); }
    void empty(const char *name, Attributes attributes)
    {
        start(name, attributes);
        end();
    }
    void text(const char *name, const QString &text, Attributes attributes = {})
    {
        start(name, attributes);
        m_writer.writeCharacters(text);
        end();
    }
    QString finish()
    {
        m_writer.writeEndDocument();
        return m_text;
    }

private:
    QString m_text;
    QXmlStreamWriter m_writer{&m_text};
};

void startQgis(Xml &xml)
{
    xml.start("qgis",
        {{"version", QStringLiteral("3.22.0")}, {"styleCategories", QStringLiteral("Symbology")}});
}

/// A symbol of one layer with these properties.
void qmlSymbol(Xml &xml, const QString &name, const char *type, const char *layer,
    const std::vector<std::pair<QString, QString>> &properties)
{
    xml.start("symbol",
        {{"type", QLatin1String(type)}, {"name", name}, {"alpha", QStringLiteral("1")},
            {"clip_to_extent", QStringLiteral("1")}, {"force_rhr", QStringLiteral("0")}});
    xml.start("layer",
        {{"class", QLatin1String(layer)}, {"enabled", QStringLiteral("1")},
            {"locked", QStringLiteral("0")}, {"pass", QStringLiteral("0")}});
    for (const auto &[key, value] : properties) {
        xml.empty("prop", {{"k", key}, {"v", value}});
    }
    xml.end();
    xml.end();
}

void qmlMarker(Xml &xml, const QString &name, const Look &look)
{
    qmlSymbol(xml, name, "marker", "SimpleMarker",
        {{QStringLiteral("color"), rgba(look.colour)},
            {QStringLiteral("name"), QLatin1String(look.shape.qgis)},
            {QStringLiteral("angle"), QString::number(look.shape.angle)},
            {QStringLiteral("outline_color"), rgba(look.outline)},
            {QStringLiteral("outline_width"), QStringLiteral("0.2")},
            {QStringLiteral("size"), QStringLiteral("2.6")},
            {QStringLiteral("size_unit"), QStringLiteral("MM")}});
}

void startSld(Xml &xml, const QString &layer)
{
    xml.start("StyledLayerDescriptor",
        {{"xmlns", QStringLiteral("http://www.opengis.net/sld")},
            {"xmlns:ogc", QStringLiteral("http://www.opengis.net/ogc")},
            {"version", QStringLiteral("1.0.0")}});
    xml.start("NamedLayer");
    xml.text("Name", layer);
    xml.start("UserStyle");
    xml.start("FeatureTypeStyle");
}

void endSld(Xml &xml)
{
    for (int i = 0; i < 4; ++i) {
        xml.end();
    }
}

void sldMarker(Xml &xml, const Look &look)
{
    xml.start("PointSymbolizer");
    xml.start("Graphic");
    xml.start("Mark");
    xml.text("WellKnownName", QLatin1String(look.shape.sld));
    xml.start("Fill");
    xml.text("CssParameter", hex(look.colour), {{"name", QStringLiteral("fill")}});
    xml.end();
    xml.end();
    xml.text("Size", QStringLiteral("9"));
    if (look.shape.sldAngle != 0) {
        xml.text("Rotation", QString::number(look.shape.sldAngle));
    }
    xml.end();
    xml.end();
}

} // namespace

QString categoriesQml(const QString &field, const Categories &categories)
{
    Xml xml;
    startQgis(xml);
    xml.start("renderer-v2",
        {{"type", QStringLiteral("categorizedSymbol")}, {"attr", field},
            {"symbollevels", QStringLiteral("0")}, {"enableorderby", QStringLiteral("0")},
            {"forceraster", QStringLiteral("0")}});
    xml.start("categories");
    for (std::size_t i = 0; i < categories.size(); ++i) {
        xml.empty("category",
            {{"value", categories[i].first}, {"label", categories[i].second},
                {"symbol", QString::number(i)}, {"render", QStringLiteral("true")}});
    }
    xml.empty("category",
        {{"value", {}}, {"label", {}}, {"symbol", QString::number(categories.size())},
            {"render", QStringLiteral("true")}});
    xml.end();
    xml.start("symbols");
    for (std::size_t i = 0; i < categories.size(); ++i) {
        qmlMarker(xml, QString::number(i), lookOf(i));
    }
    qmlMarker(xml, QString::number(categories.size()), {kGrey, kLooks[0].shape});
    return xml.finish();
}

QString categoriesSld(const QString &layer, const QString &field, const Categories &categories)
{
    Xml xml;
    startSld(xml, layer);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        xml.start("Rule");
        xml.text("Name", categories[i].first);
        xml.text("Title", categories[i].second);
        xml.start("ogc:Filter");
        xml.start("ogc:PropertyIsEqualTo");
        xml.text("ogc:PropertyName", field);
        xml.text("ogc:Literal", categories[i].first);
        xml.end();
        xml.end();
        sldMarker(xml, lookOf(i));
        xml.end();
    }
    xml.start("Rule");
    xml.empty("ElseFilter", {});
    sldMarker(xml, {kGrey, kLooks[0].shape});
    xml.end();
    endSld(xml);
    return xml.finish();
}

QString outlineQml()
{
    Xml xml;
    startQgis(xml);
    xml.start("renderer-v2",
        {{"type", QStringLiteral("singleSymbol")}, {"symbollevels", QStringLiteral("0")},
            {"enableorderby", QStringLiteral("0")}, {"forceraster", QStringLiteral("0")}});
    xml.start("symbols");
    qmlSymbol(xml, QStringLiteral("0"), "fill", "SimpleLine",
        {{QStringLiteral("line_color"), rgba(kGrey)},
            {QStringLiteral("line_width"), QStringLiteral("0.3")},
            {QStringLiteral("line_width_unit"), QStringLiteral("MM")}});
    return xml.finish();
}

QString outlineSld(const QString &layer)
{
    Xml xml;
    startSld(xml, layer);
    xml.start("Rule");
    xml.start("PolygonSymbolizer");
    xml.start("Stroke");
    xml.text("CssParameter", hex(kGrey), {{"name", QStringLiteral("stroke")}});
    xml.text("CssParameter", QStringLiteral("1"), {{"name", QStringLiteral("stroke-width")}});
    xml.end();
    xml.end();
    xml.end();
    endSld(xml);
    return xml.finish();
}

} // namespace trama::storage
