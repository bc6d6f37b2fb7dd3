// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/families.h"

#include "core/methods/table_file.h"

namespace trama::methods {

namespace {

Result<Table> bridgeTable(const NetworkFile &file, QVector<QStringList> &words)
{
    const auto found = bridges(file.network);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    QStringList rows;
    for (const auto &[from, to] : *found) {
        rows.append(QString::number(rows.size() + 1));
        words.append({file.network.nodes[from], file.network.nodes[to]});
    }
    return Table(rows, {QStringLiteral("from"), QStringLiteral("to")});
}

Table groupTable(const NetworkFile &file)
{
    return oneColumn(QStringLiteral("e-i"), file.groups + QStringList{QStringLiteral("all")},
        externalInternal(file.network, file.groupOfNode, static_cast<int>(file.groups.size())));
}

} // namespace

Result<bool> runNetwork(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    const bool isDirected = settings.flag("directed");
    if (const Result<void> checked = settings.check(); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    const QString edges = input.edges.isEmpty() ? input.input : input.edges;
    const auto file = readNetwork(edges, input.nodes, isDirected);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const bool needsGroups = name == QLatin1String("e-i") || name == QLatin1String("brokerage");
    if (needsGroups && file->groups.isEmpty()) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("--nodes"), QString()});
    }
    Result<Table> found = name == QLatin1String("betweenness") ? betweenness(file->network)
        : name == QLatin1String("articulation")                ? articulationPoints(file->network)
        : name == QLatin1String("bridges")                     ? bridgeTable(*file, result.words)
        : name == QLatin1String("e-i")                         ? Result<Table>(groupTable(*file))
                                       : brokerage(file->network, file->groupOfNode);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    result.table = *std::move(found);
    return true;
}

} // namespace trama::methods
