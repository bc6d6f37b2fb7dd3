// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/table_file.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import/values/value_parsing.h"

#include <QSet>

namespace trama::methods {

namespace {

using exchange::TextTable;

tl::unexpected<Error> refused(const QString &path, const char *reason, std::size_t row,
    const QString &name, const QString &column = {})
{
    return tl::unexpected<Error>(Error{ErrorCode::BadTable, {QString::fromLatin1(reason), name},
        path, static_cast<qint64>(row) + 1, column});
}

Result<TextTable> readText(const QString &path)
{
    exchange::CsvOptions options;
    options.headerRow = 1;
    auto csv = exchange::readCsv(path, options);
    if (!csv) {
        return tl::unexpected<Error>(csv.error());
    }
    const auto width = static_cast<std::size_t>(csv->table.headers.size());
    for (std::size_t row = 0; row < csv->table.rowCount(); ++row) {
        if (csv->table.cellCount(row) != width) {
            return refused(path, "method.ragged", row, csv->table.text(row, 0));
        }
    }
    return std::move(csv->table);
}

char decimalSign(const TextTable &table, std::size_t firstColumn)
{
    exchange::DecimalVotes votes;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = firstColumn; column < table.cellCount(row); ++column) {
            votes.add(table.cell(row, column));
        }
    }
    return votes.sign('.');
}

int columnNamed(const QStringList &headers, const QString &name, int otherwise)
{
    for (int i = 0; i < headers.size(); ++i) {
        if (headers[i].compare(name, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return otherwise;
}

/// Names nodes in the order in which they are met.
class NodeNames {
public:
    explicit NodeNames(QStringList known = {})
        : m_names(std::move(known))
    {
        for (int i = 0; i < m_names.size(); ++i) {
            m_indexes.insert(m_names[i], i);
        }
    }
    int find(const QString &name) const { return m_indexes.value(name, -1); }
    int add(const QString &name)
    {
        m_indexes.insert(name, static_cast<int>(m_names.size()));
        m_names.append(name);
        return static_cast<int>(m_names.size()) - 1;
    }
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, int> m_indexes;
};

Result<void> readNodes(const QString &path, NetworkFile &file)
{
    const auto table = readText(path);
    if (!table) {
        return tl::unexpected<Error>(table.error());
    }
    const int node = columnNamed(table->headers, QStringLiteral("node"), 0);
    const int group = columnNamed(table->headers, QStringLiteral("region"), 1);
    NodeNames names;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        const QString name = table->text(row, static_cast<std::size_t>(node)).trimmed();
        if (name.isEmpty() || names.find(name) >= 0) {
            return refused(
                path, name.isEmpty() ? "method.no-name" : "method.name-twice", row, name);
        }
        names.add(name);
        const QString ofNode = table->text(row, static_cast<std::size_t>(group)).trimmed();
        if (!file.groups.contains(ofNode)) {
            file.groups.append(ofNode);
        }
        file.groupOfNode.push_back(static_cast<int>(file.groups.indexOf(ofNode)));
    }
    file.network.nodes = names.names();
    return {};
}

} // namespace

Result<Table> readTable(const QString &path)
{
    const auto text = readText(path);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    QStringList columns = text->headers.mid(1);
    QStringList rows;
    QSet<QString> known;
    for (std::size_t row = 0; row < text->rowCount(); ++row) {
        const QString name = text->text(row, 0).trimmed();
        if (name.isEmpty() || known.contains(name)) {
            return refused(
                path, name.isEmpty() ? "method.no-name" : "method.name-twice", row, name);
        }
        known.insert(name);
        rows.append(name);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.indexOf(columns[i]) != i || columns[i].isEmpty()) {
            return tl::unexpected<Error>(Error{ErrorCode::BadTable,
                {QStringLiteral("method.column-twice"), columns[i]}, path, 0, {}});
        }
    }
    Table table(rows, columns);
    const char decimal = decimalSign(*text, 1);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            const std::string_view cell = text->cell(row, column + 1);
            const auto number = exchange::parseNumber(exchange::trimmedText(cell), decimal);
            if (!number && !exchange::isNothing(cell)) {
                return refused(path, "method.word", row, rows[static_cast<qsizetype>(row)],
                    columns[static_cast<qsizetype>(column)]);
            }
            table.at(row, column) = number.value_or(kNone);
        }
    }
    return table;
}

Result<NetworkFile> readNetwork(const QString &edges, const QString &nodes, bool isDirected)
{
    NetworkFile file;
    file.network.isDirected = isDirected;
    if (!nodes.isEmpty()) {
        const Result<void> read = readNodes(nodes, file);
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
    }
    const auto text = readText(edges);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const int columns[]{columnNamed(text->headers, QStringLiteral("from"), 0),
        columnNamed(text->headers, QStringLiteral("to"), 1)};
    const int weight = columnNamed(text->headers, QStringLiteral("weight"), -1);
    if (text->headers.size() < 2) {
        return tl::unexpected<Error>(
            Error{ErrorCode::BadTable, {QStringLiteral("method.no-ends")}, edges, 0, {}});
    }
    const char decimal = weight < 0 ? '.' : decimalSign(*text, static_cast<std::size_t>(weight));
    NodeNames names(file.network.nodes);
    for (std::size_t row = 0; row < text->rowCount(); ++row) {
        int ends[2]{};
        for (int i = 0; i < 2; ++i) {
            const QString name = text->text(row, static_cast<std::size_t>(columns[i])).trimmed();
            ends[i] = names.find(name);
            if (name.isEmpty() || (ends[i] < 0 && !nodes.isEmpty())) {
                return refused(
                    edges, name.isEmpty() ? "method.no-name" : "method.unknown-node", row, name);
            }
            ends[i] = ends[i] < 0 ? names.add(name) : ends[i];
        }
        const std::string_view cell
            = weight < 0 ? std::string_view() : text->cell(row, static_cast<std::size_t>(weight));
        const auto length = exchange::parseNumber(exchange::trimmedText(cell), decimal);
        const bool isStated = weight >= 0 && !exchange::isNothing(cell);
        if (isStated && !(length && *length > 0)) {
            return refused(
                edges, "method.no-length", row, names.names()[ends[0]], text->headers[weight]);
        }
        file.network.edges.push_back({ends[0], ends[1], isStated ? *length : 1});
    }
    file.network.nodes = names.names();
    file.groupOfNode.resize(static_cast<std::size_t>(names.names().size()), -1);
    return file;
}

} // namespace trama::methods
