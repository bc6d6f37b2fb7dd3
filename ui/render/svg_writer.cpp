// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/output.h"
#include "ui/render/parts/hatch.h"
#include "ui/render/parts/svg_path.h"
#include "ui/render/parts/type.h"

#include <QBuffer>
#include <QSet>

namespace trama::render {

namespace {

constexpr double kHaloWidth = 3;

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// Text as XML 1.0 takes it: markup escaped; controls and lone surrogates, which it forbids, left
/// out.
QByteArray xmlText(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && isXmlCharacter(c.unicode())) {
            kept += c;
        }
    }
    return kept.toHtmlEscaped().toUtf8();
}

/// Writes one scene as SVG 1.1.
class SvgWriter {
public:
    explicit SvgWriter(const Scene &scene)
        : m_scene(scene)
    {
    }
    QByteArray write();

private:
    void add(const Mark &mark);
    void add(const Shape &shape);
    void add(const Label &label);
    void add(const Raster &raster);
    QByteArray patternId(Pattern pattern, const QColor &color);
    QByteArray uniqueId(const QString &id);

    const Scene &m_scene;
    QByteArray m_body;
    QByteArray m_defs;
    QHash<QByteArray, QByteArray> m_patterns;
    QSet<QByteArray> m_ids{QByteArrayLiteral("title"), QByteArrayLiteral("desc")};
};

QByteArray paintAttribute(const char *name, const QColor &color)
{
    const QByteArray attribute(name);
    if (!color.isValid() || color.alpha() == 0) {
        return ' ' + attribute + "=\"none\"";
    }
    QByteArray text = ' ' + attribute + "=\"" + color.name().toUtf8() + '"';
    if (color.alpha() < 255) {
        text += ' ' + attribute + "-opacity=\"" + svgNumber(double(color.alphaF())) + '"';
    }
    return text;
}

QByteArray strokeAttributes(const Stroke &stroke)
{
    if (!stroke.color.isValid() || stroke.width <= 0) {
        return {};
    }
    QByteArray text = paintAttribute("stroke", stroke.color) + " stroke-width=\""
        + svgNumber(stroke.width) + "\" stroke-linejoin=\"round\"";
    return text
        + (stroke.isDashed ? QByteArrayLiteral(" stroke-dasharray=\"3 2\"")
                           : QByteArrayLiteral(" stroke-linecap=\"round\""));
}

QByteArray SvgWriter::patternId(Pattern pattern, const QColor &color)
{
    const QByteArray key
        = QByteArray::number(int(pattern)) + '-' + color.name(QColor::HexArgb).mid(1).toUtf8();
    const auto known = m_patterns.constFind(key);
    if (known != m_patterns.constEnd()) {
        return *known;
    }
    const QByteArray id = uniqueId(QStringLiteral("pattern-") + QString::fromLatin1(key));
    m_patterns.insert(key, id);
    if (pattern == Pattern::LowerHalf) {
        m_defs += "<pattern id=\"" + id
            + "\" width=\"1\" height=\"1\" patternContentUnits=\"objectBoundingBox\">"
            + "<path d=\"M0 0L0 1L1 1Z\"" + paintAttribute("fill", color) + "/></pattern>\n";
        return id;
    }
    const HatchTile tile = hatchTile(pattern);
    m_defs += "<pattern id=\"" + id + "\" patternUnits=\"userSpaceOnUse\" width=\""
        + svgNumber(tile.size.width()) + "\" height=\"" + svgNumber(tile.size.height())
        + "\"><path d=\"" + toSvgPath(tile.path) + '"'
        + (tile.width > 0 ? " fill=\"none\"" + paintAttribute("stroke", color) + " stroke-width=\""
                    + svgNumber(tile.width) + '"'
                          : paintAttribute("fill", color))
        + "/></pattern>\n";
    return id;
}

QByteArray SvgWriter::uniqueId(const QString &id)
{
    QByteArray name;
    for (const QChar c : id.left(80)) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-'));
        name += isPlain ? char(c.unicode()) : '_';
    }
    if (name.isEmpty() || !QChar::fromLatin1(name[0]).isLetter()) {
        name.prepend("m-");
    }
    QByteArray unique = name;
    for (int i = 2; m_ids.contains(unique); ++i) {
        unique = name + '.' + QByteArray::number(i);
    }
    m_ids.insert(unique);
    return unique;
}

void SvgWriter::add(const Shape &shape)
{
    const QByteArray d = "<path d=\"" + toSvgPath(shape.path) + "\" fill-rule=\""
        + (shape.path.fillRule() == Qt::OddEvenFill ? "evenodd" : "nonzero") + '"';
    if (shape.pattern == Pattern::None) {
        m_body += d + paintAttribute("fill", shape.fill) + strokeAttributes(shape.stroke) + "/>\n";
        return;
    }
    if (shape.fill.isValid()) {
        m_body += d + paintAttribute("fill", shape.fill) + "/>\n";
    }
    m_body += d + " fill=\"url(#" + patternId(shape.pattern, shape.patternColor) + ")\""
        + strokeAttributes(shape.stroke) + "/>\n";
}

void SvgWriter::add(const Label &label)
{
    static constexpr const char *kAnchors[] = {"start", "middle", "end"};
    const QByteArray text = xmlText(oneLine(label.text));
    const QByteArray open = "<text x=\"" + svgNumber(label.at.x()) + "\" y=\""
        + svgNumber(label.at.y()) + "\" font-size=\"" + svgNumber(kBaseFont * label.size) + '"'
        + (label.isBold ? QByteArrayLiteral(" font-weight=\"600\"") : QByteArray())
        + (label.spacing > 0 ? " letter-spacing=\"" + svgNumber(label.spacing) + '"' : QByteArray())
        + " text-anchor=\"" + kAnchors[int(label.align)] + '"';
    if (label.halo.isValid()) {
        m_body += open + " aria-hidden=\"true\"" + paintAttribute("fill", label.halo)
            + paintAttribute("stroke", label.halo) + " stroke-width=\"" + svgNumber(2 * kHaloWidth)
            + "\" stroke-linejoin=\"round\">" + text + "</text>\n";
    }
    m_body += open + paintAttribute("fill", label.color) + '>' + text + "</text>\n";
}

void SvgWriter::add(const Raster &raster)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    raster.image.save(&buffer, "PNG");
    m_body += "<image x=\"" + svgNumber(raster.at.x()) + "\" y=\"" + svgNumber(raster.at.y())
        + "\" width=\"" + svgNumber(raster.at.width()) + "\" height=\""
        + svgNumber(raster.at.height()) + "\" xlink:href=\"data:image/png;base64," + png.toBase64()
        + "\"/>\n";
}

void SvgWriter::add(const Mark &mark)
{
    const bool isNamed = !mark.name.isEmpty();
    if (isNamed) {
        m_body += "<g id=\"" + uniqueId(mark.id) + "\"><title>" + xmlText(mark.name) + "</title>\n";
    }
    for (const Drawing &drawing : mark.drawings) {
        std::visit([&](const auto &part) { add(part); }, drawing);
    }
    if (isNamed) {
        m_body += "</g>\n";
    }
}

QByteArray SvgWriter::write()
{
    for (const Mark &mark : m_scene.marks) {
        add(mark);
    }
    const QByteArray width = svgNumber(m_scene.size.width());
    const QByteArray height = svgNumber(m_scene.size.height());
    const QByteArray language = xmlText(m_scene.language);
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\""
        + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
        + "\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"" + language + "\" lang=\""
        + language + "\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\">\n<title id=\"title\">"
        + xmlText(m_scene.title) + "</title>\n<desc id=\"desc\">" + xmlText(m_scene.alt)
        + "</desc>\n";
    if (!m_defs.isEmpty()) {
        svg += "<defs>\n" + m_defs + "</defs>\n";
    }
    if (m_scene.background.isValid()) {
        svg += "<rect width=\"" + width + "\" height=\"" + height + '"'
            + paintAttribute("fill", m_scene.background) + "/>\n";
    }
    return svg + m_body + "</svg>\n";
}

} // namespace

QByteArray toSvg(const Scene &scene)
{
    return SvgWriter(scene).write();
}

} // namespace trama::render
