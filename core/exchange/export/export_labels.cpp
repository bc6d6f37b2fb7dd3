// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/export_labels.h"

namespace trama::exchange {

namespace {

QStringList labelFields(const domain::Entity &entity, ExportLabels::Kind kind)
{
    const QStringList machine{QStringLiteral("code"), QStringLiteral("list_id")};
    const QStringList people{QStringLiteral("name"), QStringLiteral("title")};
    const bool isSource = QLatin1String(entity.name) == QLatin1String("source");
    const bool isForPeople = kind == ExportLabels::Kind::Name;
    QStringList fields;
    if (kind == ExportLabels::Kind::Uuid) {
        return fields;
    }
    for (const QString &field : isForPeople ? people + machine : isSource ? people : machine) {
        if (domain::fieldIndex(entity, field) >= 0) {
            fields.append(field);
        }
    }
    return fields;
}

} // namespace

Result<QVector<ExportLabels::Row>> ExportLabels::read(
    const storage::Project &project, const QString &name) const
{
    const domain::Entity &entity = *domain::findEntity(name);
    const QStringList fields = labelFields(entity, m_kind);
    auto rows = project.rows(entity, fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QVector<Row> read;
    while (rows->next()) {
        Row row{rows->key(), rows->uuid().toString(QUuid::WithoutBraces), {}};
        for (int i = 0; i < fields.size() && row.label.isEmpty(); ++i) {
            row.label = rows->isNull(i) ? QString() : rows->text(i);
        }
        read.append(row);
    }
    return rows->failed() ? fail(ErrorCode::Storage, {name}) : Result<QVector<Row>>(read);
}

Result<void> ExportLabels::load(const storage::Project &project, const QStringList &entities)
{
    QHash<QString, QVector<Row>> read;
    QHash<QString, int> uses;
    for (const QString &entity : entities) {
        auto rows = this->read(project, entity);
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        for (const Row &row : *rows) {
            ++uses[row.label];
        }
        read.insert(entity, *std::move(rows));
    }
    for (auto rows = read.cbegin(); rows != read.cend(); ++rows) {
        QHash<storage::Key, QString> &labels = m_labels[rows.key()];
        for (const Row &row : rows.value()) {
            const bool isTelling
                = !row.label.isEmpty() && (m_kind == Kind::Name || uses.value(row.label) == 1);
            labels.insert(row.key, isTelling ? row.label : row.uuid);
        }
    }
    return {};
}

QString ExportLabels::label(const QString &entity, storage::Key key) const
{
    return m_labels.value(entity).value(key);
}

} // namespace trama::exchange
