// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/export_rows.h"

namespace trama::exchange {

namespace {

constexpr qint64 kRowsBetweenLooks = 512;

QString columnName(const domain::Entity &entity, const domain::Field &field)
{
    const QString name = QString::fromLatin1(field.name);
    if (name == QLatin1String("list_id")) {
        return QStringLiteral("id");
    }
    if (QLatin1String(entity.name) == QLatin1String("service")) {
        static const QHash<QString, QString> kNames{
            {QStringLiteral("infrastructure"), QStringLiteral("facility")},
            {QStringLiteral("type"), QStringLiteral("service")},
            {QStringLiteral("stages"), QStringLiteral("stage")}};
        return kNames.value(name, name);
    }
    return name == QLatin1String("value_chain") ? QStringLiteral("chain") : name;
}

/// Keys of outlines and figures mean nothing outside the file.
bool isInternal(const domain::Field &field)
{
    const QLatin1String name(field.name);
    return name == QLatin1String("outline") || name == QLatin1String("figure");
}

ExportLabels::Kind labelKind(const ExportOptions &options)
{
    return options.refersByUuid ? ExportLabels::Kind::Uuid
        : options.isForPeople   ? ExportLabels::Kind::Name
                                : ExportLabels::Kind::Identifier;
}

Result<ExportLabels> labelsFor(const storage::Project &project,
    const QVector<const domain::Field *> &fields, bool isLink, ExportLabels::Kind kind)
{
    ExportLabels labels(kind);
    if (isLink) { // whose ends stand in one column, whatever they are
        const Result<void> loaded = labels.load(
            project, {QStringLiteral("infrastructure"), QStringLiteral("organisation")});
        if (!loaded) {
            return tl::unexpected<Error>(loaded.error());
        }
    }
    for (const domain::Field *field : fields) {
        const QString entity = QString::fromLatin1(field->reference);
        const bool isNew = field->type == domain::FieldType::Reference && !labels.has(entity);
        const Result<void> loaded = isNew ? labels.load(project, {entity}) : Result<void>();
        if (!loaded) {
            return tl::unexpected<Error>(loaded.error());
        }
    }
    return labels;
}

} // namespace

QVector<ExportColumn> exportColumns(const domain::Entity &entity)
{
    const bool isLink = QLatin1String(entity.name) == QLatin1String("link");
    QVector<ExportColumn> columns;
    for (const domain::Field &field : entity.fields) {
        QString name = columnName(entity, field);
        const bool isSecondEnd = isLink && name.endsWith(QLatin1String("_organisation"));
        if (isInternal(field) || isSecondEnd) {
            continue;
        }
        if (isLink) { // ends stand in one column each, whatever they are
            name.remove(QStringLiteral("_infrastructure"));
        }
        columns.append({name, &field});
    }
    return columns;
}

ExportRows::ExportRows(const domain::Entity &entity, const Disclosure &disclosure,
    const ExportOptions &options, storage::RowReader &&rows)
    : m_entity(&entity)
    , m_disclosure(&disclosure)
    , m_options(&options)
    , m_texts(options.language)
    , m_labels(labelKind(options))
    , m_rows(std::move(rows))
    , m_hasPoints(entity.geometry == domain::Geometry::Point)
    , m_isLink(QLatin1String(entity.name) == QLatin1String("link"))
{
}

Result<ExportRows> ExportRows::make(const storage::Project &project, const domain::Entity &entity,
    const Disclosure &disclosure, const ExportOptions &options)
{
    QVector<ExportColumn> columns{{QStringLiteral("uuid"), nullptr}};
    QVector<const domain::Field *> fields;
    for (const ExportColumn &column : exportColumns(entity)) {
        if (disclosure.isWithheldField(entity, *column.field)) {
            continue;
        }
        columns.append(column);
        fields.append(column.field);
        if (QLatin1String(column.field->name).endsWith(QLatin1String("_infrastructure"))) {
            fields.append(column.field + 1); // the organisation that may stand in its place
        }
    }
    QStringList names;
    for (const domain::Field *field : fields) {
        names.append(QString::fromLatin1(field->name));
    }
    auto read = project.rows(entity, names);
    const auto all = project.count(entity);
    if (!read || !all) {
        return tl::unexpected<Error>(read ? all.error() : read.error());
    }
    ExportRows rows(entity, disclosure, options, *std::move(read));
    auto labels = labelsFor(project, fields, rows.m_isLink, labelKind(options));
    if (!labels) {
        return tl::unexpected<Error>(labels.error());
    }
    rows.m_labels = *std::move(labels);
    rows.m_unread = storage::unreadCells(project, entity);
    rows.m_fields = fields;
    rows.m_all = *all;
    rows.m_notice
        = project.isSample() ? rows.m_texts.get(QStringLiteral("notice.sample")) : QString();
    rows.m_columns = columns;
    return rows;
}

Result<bool> ExportRows::next()
{
    while (m_rows.next()) {
        if (m_visited++ % kRowsBetweenLooks == 0) {
            if (m_options->cancelled != nullptr && m_options->cancelled->load()) {
                return fail(ErrorCode::Cancelled);
            }
            if (m_options->progress) {
                m_options->progress(m_visited - 1, m_all);
            }
        }
        if (!m_disclosure->isWithheld(m_entity->name, m_rows.key())) {
            takeRow();
            return true;
        }
    }
    return m_rows.failed() ? fail(ErrorCode::Storage, {QString::fromLatin1(m_entity->name)})
                           : Result<bool>(false);
}

void ExportRows::takeRow()
{
    ++m_count;
    m_cells = {m_rows.uuid().toString(QUuid::WithoutBraces)};
    for (int i = 0; i < m_fields.size(); ++i) {
        m_cells.append(m_rows.isNull(i) ? QVariant() : cell(i, *m_fields[i]));
    }
    m_point = m_hasPoints ? m_rows.point() : std::nullopt;
    m_unreadOfRow = m_unread.value(m_rows.key());
    if (m_isLink) {
        joinEnds();
    }
}

/// Ends of a tie stand in one column each, whatever they are: after a facility its organisation.
void ExportRows::joinEnds()
{
    for (int i = int(m_fields.size()) - 1; i > 0; --i) {
        if (QLatin1String(m_fields[i]->name).endsWith(QLatin1String("_organisation"))) {
            m_cells[i] = m_cells[i].isNull() ? m_cells[i + 1] : m_cells[i];
            m_cells.removeAt(i + 1);
        }
    }
}

QVariant ExportRows::cell(int column, const domain::Field &field) const
{
    const QString reference = QString::fromLatin1(field.reference);
    switch (field.type) {
    case domain::FieldType::Integer:
        return m_rows.integer(column);
    case domain::FieldType::Real:
        return m_rows.real(column);
    case domain::FieldType::Reference:
        return m_disclosure->isWithheld(field.reference, m_rows.integer(column))
            ? QVariant()
            : QVariant(m_labels.label(reference, m_rows.integer(column)));
    case domain::FieldType::Code:
    case domain::FieldType::Codes:
        return m_options->isForPeople ? names(m_rows.text(column), field) : m_rows.text(column);
    case domain::FieldType::TriState:
        return m_options->isForPeople ? m_texts.get(QStringLiteral("export.") + m_rows.text(column))
                                      : m_rows.text(column);
    case domain::FieldType::Text:
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        break;
    }
    return m_rows.text(column);
}

QString ExportRows::names(const QString &codes, const domain::Field &field) const
{
    QStringList names;
    for (const QString &code : codes.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        names.append(m_texts.term(QString::fromLatin1(field.codeList), code));
    }
    return names.join(QLatin1Char('|'));
}

QVector<QVariant> ExportRows::cellsAsTyped() const
{
    QVector<QVariant> cells = m_cells;
    for (qsizetype i = 1; i < cells.size() && !m_unreadOfRow.isEmpty(); ++i) {
        const QString typed = unread(QString::fromLatin1(m_columns[i].field->name));
        if (cells[i].isNull() && !typed.isEmpty()) {
            cells[i] = typed;
        }
    }
    return cells;
}

QPair<QVariant, QVariant> ExportRows::placeAsTyped() const
{
    if (m_point) {
        return {m_point->lat, m_point->lon};
    }
    const auto typed = [this](const QString &field) {
        return m_unreadOfRow.contains(field) ? QVariant(unread(field)) : QVariant();
    };
    return {typed(QStringLiteral("lat")), typed(QStringLiteral("lon"))};
}

} // namespace trama::exchange
