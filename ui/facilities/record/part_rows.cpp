// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/part_rows.h"

#include "core/storage/unread.h"
#include "ui/models/field_text.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>

namespace trama::ui {

namespace {

using storage::Key;
using storage::Record;

const QString kDot = QStringLiteral(" · ");

QString translated(const char *text)
{
    return QCoreApplication::translate("trama::ui::PartList", text);
}

Result<void> readRows(const Workspace &workspace, const domain::Entity &entity, Key facility,
    const QString &where, QVector<Part> &into)
{
    QStringList fields;
    for (const domain::Field &field : entity.fields) {
        fields.append(QString::fromLatin1(field.name));
    }
    auto rows = workspace.project()->rows(entity, fields, {facility}, where);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        Part part{{rows->key(), rows->uuid(), {}, {}}, nullptr, {}, {}, {}};
        for (int i = 0; i < fields.size(); ++i) {
            if (!rows->isNull(i)) {
                part.record.values.insert(fields[i], rows->value(i));
            }
        }
        into.append(part);
    }
    return {};
}

QString term(const Record &record, const char *list, const char *field)
{
    return texts().term(
        QString::fromLatin1(list), record.values.value(QString::fromLatin1(field)).toString());
}

QString textOf(const Record &record, const char *field)
{
    return record.values.value(QString::fromLatin1(field)).toString();
}

/// "130 of 200 days used", as far as it is known.
QString useText(const Record &record)
{
    const QString capacity = textOf(record, "capacity");
    if (capacity.isEmpty()) {
        return {};
    }
    const QString unit = term(record, "unit", "unit");
    const QString of = numberText(locale(), capacity.toDouble());
    const QString used = textOf(record, "used");
    const QString text = used.isEmpty()
        ? of
        : translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "%1 of %2 used"))
              .arg(numberText(locale(), used.toDouble()), of);
    return unit.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(unit);
}

void describeService(Part &part)
{
    part.icon = "service";
    const QString name = textOf(part.record, "name");
    const QString type = term(part.record, "service_type", "type");
    part.title = !name.isEmpty() ? name
        : !type.isEmpty()        ? type
                                 : texts().get(QStringLiteral("entity.service"));
    const domain::Entity &entity = *domain::findEntity("service");
    QStringList facts;
    for (const char *field : {"sectors", "stages"}) {
        const auto &description = entity.fields[std::size_t(domain::fieldIndex(entity, field))];
        facts.append(valueText(
            texts(), locale(), description, part.record.values.value(QString::fromLatin1(field))));
    }
    const QString from = textOf(part.record, "trl_min");
    const QString to = textOf(part.record, "trl_max");
    if (!from.isEmpty() || !to.isEmpty()) {
        const bool isRange = !from.isEmpty() && !to.isEmpty() && from != to;
        facts.append(texts().get(QStringLiteral("render.trl"),
            {isRange                 ? from + QStringLiteral("–") + to
                    : from.isEmpty() ? to
                                     : from}));
    }
    facts.append(useText(part.record));
    facts.removeAll(QString());
    part.sub = facts.join(kDot);
}

void describeEquipment(Part &part)
{
    part.icon = "equipment";
    part.title = textOf(part.record, "name");
    QStringList facts{textOf(part.record, "maker"), textOf(part.record, "model"),
        textOf(part.record, "year"), useText(part.record)};
    facts.removeAll(QString());
    part.sub = facts.join(kDot);
}

void describeLink(Part &part, Key facility, const RowNames &names)
{
    const bool isOut
        = part.record.values.value(QStringLiteral("from_infrastructure")).toLongLong() == facility;
    const QString side = isOut ? QStringLiteral("to_") : QStringLiteral("from_");
    const Key other
        = part.record.values.value(side + QStringLiteral("infrastructure")).toLongLong();
    const Key organisation
        = part.record.values.value(side + QStringLiteral("organisation")).toLongLong();
    part.icon = other != 0 ? "facilities" : "organisation";
    part.title = other != 0 ? names.name(QStringLiteral("infrastructure"), other)
                            : names.name(QStringLiteral("organisation"), organisation);
    const QString type = term(part.record, "link_type", "type");
    const QString kind = type.isEmpty() ? texts().get(QStringLiteral("entity.link")) : type;
    part.sub = isOut
        ? translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "%1, from here")).arg(kind)
        : translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "%1, to here")).arg(kind);
    if (textOf(part.record, "planned") == QLatin1String("yes")) {
        part.sub += kDot + translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "planned"));
    }
}

/// "Cannot be read: Capacity “about 20”".
QString doubtOf(const QString &entity, const QHash<QString, QString> &unread)
{
    QStringList cells;
    for (auto cell = unread.cbegin(); cell != unread.cend(); ++cell) {
        cells << translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "%1 “%2”"))
                     .arg(fieldName(texts(), entity, cell.key()), *cell);
    }
    cells.sort();
    return cells.isEmpty()
        ? QString()
        : translated(QT_TRANSLATE_NOOP("trama::ui::PartList", "Cannot be read: %1"))
              .arg(cells.join(QStringLiteral(", ")));
}

} // namespace

Result<QVector<Part>> partsOf(
    const Workspace &workspace, const QString &name, Key facility, const RowNames &names)
{
    const domain::Entity &entity = *domain::findEntity(name);
    const bool isLink = name == QLatin1String("link");
    QVector<Part> parts;
    const QStringList sides = isLink
        ? QStringList{QStringLiteral("from_infrastructure"), QStringLiteral("to_infrastructure")}
        : QStringList{QStringLiteral("infrastructure")};
    for (const QString &side : sides) {
        if (const Result<void> read = readRows(workspace, entity, facility, side, parts); !read) {
            return tl::unexpected<Error>(read.error());
        }
    }
    const storage::UnreadCells unread = storage::unreadCells(*workspace.project(), entity);
    for (Part &part : parts) {
        part.doubt = doubtOf(name, unread.value(part.record.key));
        if (isLink) {
            describeLink(part, facility, names);
        } else if (name == QLatin1String("service")) {
            describeService(part);
        } else {
            describeEquipment(part);
        }
    }
    return parts;
}

} // namespace trama::ui
