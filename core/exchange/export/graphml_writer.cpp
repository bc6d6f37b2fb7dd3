// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/graphml_writer.h"

#include "core/exchange/export/export_rows.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr const char *kNodes[]{"infrastructure", "organisation", "network"};
constexpr const char *kEdges[]{"link", "membership"};

bool isEnd(const QString &edge, const QString &column)
{
    static const QStringList kOfMembership{QStringLiteral("network"),
        QStringLiteral("organisation"), QStringLiteral("infrastructure")};
    return edge == QLatin1String("link")
        ? column == QLatin1String("from") || column == QLatin1String("to")
        : kOfMembership.contains(column);
}

const char *graphType(const domain::Field *field)
{
    if (field != nullptr && field->type == domain::FieldType::Real) {
        return "double";
    }
    return field != nullptr && field->type == domain::FieldType::Integer ? "long" : "string";
}

class GraphMl {
public:
    GraphMl(QIODevice &device, const storage::Project &project, const Disclosure &disclosure,
        const ExportOptions &options)
        : m_xml(&device)
        , m_project(project)
        , m_disclosure(disclosure)
        , m_options(options)
    {
        m_options.refersByUuid = true;
    }

    Result<GraphCounts> write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("graphml"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
        Result<void> done = writeKeys();
        m_xml.writeStartElement(QStringLiteral("graph"));
        m_xml.writeAttribute(QStringLiteral("id"), m_project.id().toString(QUuid::WithoutBraces));
        m_xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
        for (const char *entity : kNodes) {
            done = done.and_then([&] { return writeRows(entity, false); });
        }
        for (const char *entity : kEdges) {
            done = done.and_then([&] { return writeRows(entity, true); });
        }
        m_xml.writeEndDocument();
        return done.map([this] { return m_counts; });
    }

private:
    Result<void> writeKeys()
    {
        writeNotice();
        for (const bool isEdge : {false, true}) {
            writeKey(isEdge, QStringLiteral("entity"), "string");
            QStringList known;
            for (const char *name : isEdge ? std::span<const char *const>(kEdges)
                                           : std::span<const char *const>(kNodes)) {
                const auto rows = this->rows(name);
                if (!rows) {
                    return tl::unexpected<Error>(rows.error());
                }
                for (const ExportColumn &column : rows->columns().mid(1)) {
                    if (!known.contains(column.name)
                        && !(isEdge && isEnd(QString::fromLatin1(name), column.name))) {
                        known.append(column.name);
                        writeKey(isEdge, column.name, graphType(column.field));
                    }
                }
            }
        }
        writeKey(false, QStringLiteral("label"), "string");
        writeKey(false, QStringLiteral("lat"), "double");
        writeKey(false, QStringLiteral("lon"), "double");
        return {};
    }

    void writeNotice()
    {
        if (m_project.isSample()) {
            m_xml.writeTextElement(QStringLiteral("desc"),
                text::Texts(m_options.language).get(QStringLiteral("notice.sample")));
        }
    }

    void writeKey(bool isEdge, const QString &name, const char *type)
    {
        m_xml.writeEmptyElement(QStringLiteral("key"));
        m_xml.writeAttribute(QStringLiteral("id"), keyId(isEdge, name));
        m_xml.writeAttribute(
            QStringLiteral("for"), isEdge ? QStringLiteral("edge") : QStringLiteral("node"));
        m_xml.writeAttribute(QStringLiteral("attr.name"), name);
        m_xml.writeAttribute(QStringLiteral("attr.type"), QLatin1String(type));
    }

    static QString keyId(bool isEdge, const QString &name)
    {
        return (isEdge ? QLatin1String("e_") : QLatin1String("n_")) + name;
    }

    Result<ExportRows> rows(const char *entity) const
    {
        return ExportRows::make(m_project, *domain::findEntity(entity), m_disclosure, m_options);
    }

    Result<void> writeRows(const char *entity, bool isEdge)
    {
        auto rows = this->rows(entity);
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        const QString name = QString::fromLatin1(entity);
        Result<bool> hasRow = rows->next();
        for (; hasRow && *hasRow; hasRow = rows->next()) {
            if (isEdge) {
                writeEdge(name, *rows);
            } else {
                writeNode(name, *rows);
            }
            if (m_xml.hasError()) {
                return fail(ErrorCode::CannotWrite, {m_xml.device()->errorString()});
            }
        }
        return hasRow ? Result<void>() : tl::unexpected<Error>(hasRow.error());
    }

    void writeNode(const QString &entity, const ExportRows &rows)
    {
        ++m_counts.nodes;
        m_xml.writeStartElement(QStringLiteral("node"));
        m_xml.writeAttribute(QStringLiteral("id"), rows.cells()[0].toString());
        writeData(false, QStringLiteral("entity"), entity);
        for (qsizetype i = 1; i < rows.columns().size(); ++i) {
            const QVariant value = legal(rows.cells()[i]);
            writeData(false, rows.columns()[i].name, value);
            if (rows.columns()[i].name == QLatin1String("name")) {
                writeData(false, QStringLiteral("label"), value);
            }
        }
        if (rows.point()) {
            writeData(false, QStringLiteral("lat"), rows.point()->lat);
            writeData(false, QStringLiteral("lon"), rows.point()->lon);
        }
        m_xml.writeEndElement();
    }

    void writeEdge(const QString &entity, const ExportRows &rows)
    {
        QStringList ends;
        for (qsizetype i = 1; i < rows.columns().size(); ++i) {
            if (isEnd(entity, rows.columns()[i].name) && !rows.cells()[i].isNull()) {
                ends.append(rows.cells()[i].toString());
            }
        }
        if (ends.size() < 2) {
            ++m_counts.withoutEnds;
            return;
        }
        ++m_counts.edges;
        m_xml.writeStartElement(QStringLiteral("edge"));
        m_xml.writeAttribute(QStringLiteral("id"), rows.cells()[0].toString());
        m_xml.writeAttribute(QStringLiteral("source"), ends[0]);
        m_xml.writeAttribute(QStringLiteral("target"), ends[1]);
        writeData(true, QStringLiteral("entity"), entity);
        for (qsizetype i = 1; i < rows.columns().size(); ++i) {
            if (!isEnd(entity, rows.columns()[i].name)) {
                writeData(true, rows.columns()[i].name, legal(rows.cells()[i]));
            }
        }
        m_xml.writeEndElement();
    }

    void writeData(bool isEdge, const QString &name, const QVariant &value)
    {
        if (value.isNull()) {
            return;
        }
        m_xml.writeStartElement(QStringLiteral("data"));
        m_xml.writeAttribute(QStringLiteral("key"), keyId(isEdge, name));
        m_xml.writeCharacters(value.typeId() == QMetaType::Double
                ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                : value.toString());
        m_xml.writeEndElement();
    }

    /// XML 1.0 has no place for control characters, not even escaped.
    QVariant legal(const QVariant &value)
    {
        if (value.typeId() != QMetaType::QString) {
            return value;
        }
        QString text = value.toString();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            const bool isPair
                = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const bool isControl
                = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
            if (isPair) {
                ++i;
            } else if (isControl || text[i].isSurrogate()) {
                text[i] = QChar::ReplacementCharacter;
                ++m_counts.replaced;
            }
        }
        return text;
    }

    QXmlStreamWriter m_xml;
    const storage::Project &m_project;
    const Disclosure &m_disclosure;
    ExportOptions m_options;
    GraphCounts m_counts;
};

} // namespace

bool isOfGraph(const domain::Entity &entity)
{
    const auto isIt = [&](const char *name) { return qstrcmp(name, entity.name) == 0; };
    return std::any_of(std::begin(kNodes), std::end(kNodes), isIt)
        || std::any_of(std::begin(kEdges), std::end(kEdges), isIt);
}

Result<GraphCounts> writeGraphMl(QIODevice &device, const storage::Project &project,
    const Disclosure &disclosure, const ExportOptions &options)
{
    return GraphMl(device, project, disclosure, options).write();
}

} // namespace trama::exchange
