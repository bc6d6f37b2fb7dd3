// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_model.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/models/facility_cells.h"
#include "ui/models/facility_order.h"
#include "ui/models/field_cells.h"
#include "ui/models/field_text.h"
#include "ui/models/ordering.h"

namespace trama::ui {

namespace {

using snapshot::TriState;

const QString kDash = QStringLiteral("–");

struct ColumnField {
    const char *field;
    bool isEditable;
};

/// The field of "infrastructure" a column shows; TRL and use come from the services.
constexpr ColumnField kFields[FacilityModel::ColumnCount]{{"name", true}, {"type", true},
    {"region", false}, {"municipality", true}, {"", false}, {"open_to_smes", true}, {"", false},
    {"checked", true}};

QString levelsText(quint16 levels)
{
    int from = 0;
    int to = 0;
    for (int level = 1; level <= 9; ++level) {
        if ((levels & (1u << level)) != 0) {
            from = from == 0 ? level : from;
            to = level;
        }
    }
    return from == 0 ? kDash
        : from == to ? QString::number(from)
                     : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString triStateCode(TriState state)
{
    return state == TriState::Yes ? QStringLiteral("yes")
        : state == TriState::No   ? QStringLiteral("no")
                                  : QString();
}

} // namespace

FacilityModel::FacilityModel(FieldCells *fields, QObject *parent)
    : RecordModel(*domain::findEntity("infrastructure"), parent)
    , m_fields(fields)
{
    setSortColumn(Region);
    QSet<QString> shown;
    for (const ColumnField &column : kFields) {
        shown.insert(QString::fromLatin1(column.field));
    }
    for (int field = 0; m_fields != nullptr && field < int(entity().fields.size()); ++field) {
        if (!shown.contains(QString::fromLatin1(entity().fields[std::size_t(field)].name))) {
            m_stored.append(field);
        }
    }
}

void FacilityModel::set(Input input)
{
    renew([&] {
        m_input = std::move(input);
        m_nameRanks.clear();
    });
}

int FacilityModel::storedField(int column) const
{
    if (m_fields == nullptr) {
        return -1;
    }
    return column == Place      ? domain::fieldIndex(entity(), kFields[Place].field)
        : column >= ColumnCount ? m_stored[column - ColumnCount]
                                : -1;
}

const domain::Field *FacilityModel::fieldAt(int column) const
{
    const int field = column >= ColumnCount ? m_stored[column - ColumnCount]
        : kFields[column].isEditable        ? domain::fieldIndex(entity(), kFields[column].field)
                                            : -1;
    return field < 0 ? nullptr : &entity().fields[std::size_t(field)];
}

storage::Key FacilityModel::recordKey(int record) const
{
    const auto &at = m_input.shown[std::size_t(record)];
    return m_input.snapshot.chunks()[std::size_t(at.chunk)]->key[at.row];
}

std::vector<double> FacilityModel::ranks(int column) const
{
    const int stored = storedField(column);
    if (stored < 0) {
        return facilityRanks(
            {m_input.snapshot, m_input.shown, m_input.texts, m_input.locale, column});
    }
    std::vector<storage::Key> keys;
    for (int record = 0; record < recordCount(); ++record) {
        keys.push_back(recordKey(record));
    }
    m_fields->columns().finish();
    return m_fields->ranks(keys, stored);
}

/// Equal ones by name.
std::vector<quint32> FacilityModel::recordOrder(int column, bool isDescending) const
{
    if (m_nameRanks.empty()) {
        m_nameRanks = ranks(Name);
    }
    return orderOf(column == Name ? m_nameRanks : ranks(column), m_nameRanks, isDescending);
}

int FacilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_stored.size());
}

QString FacilityModel::cellText(int record, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_input.shown[std::size_t(record)]);
    const text::Texts &texts = m_input.texts;
    switch (column) {
    case Name:
        return cells.name();
    case Type:
        return cells.type().isEmpty() ? kDash
                                      : texts.term(QStringLiteral("facility_type"), cells.type());
    case Region:
        return cells.region() < 0 ? tr("outside") : cells.regionName();
    case Place:
        return kDash; // where the file is not read
    case Trl:
        return levelsText(cells.levels());
    case Smes: {
        const QString code = triStateCode(cells.openToSmes());
        return texts.get(
            QStringLiteral("word.") + (code.isEmpty() ? QStringLiteral("unknown") : code));
    }
    case Use:
        return texts.percent(cells.use());
    default:
        return cells.checked().isValid() ? cells.checked().toString(Qt::ISODate) : kDash;
    }
}

QString FacilityModel::reason(int record, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_input.shown[std::size_t(record)]);
    const text::Texts &texts = m_input.texts;
    const auto check = [&](const char *code, const QStringList &arguments = {}) {
        return texts.get(QStringLiteral("check.") + QLatin1String(code), arguments);
    };
    double used = 0;
    double capacity = 0;
    if (column == Name && cells.name().trimmed().isEmpty()) {
        return check("required", {headerData(Name, Qt::Horizontal, Qt::DisplayRole).toString()});
    }
    if (column == Type && !cells.type().isEmpty()
        && vocabulary::codeList(QStringLiteral("facility_type"))->find(cells.type()) == nullptr) {
        return check("unknown-code",
            {headerData(Type, Qt::Horizontal, Qt::DisplayRole).toString(), cells.type()});
    }
    if (column == Region && cells.region() < 0) {
        return check(cells.hasPoint() ? "outside-regions" : "no-point");
    }
    if (column == Trl && cells.hasBadLevels()) {
        return check("bad-trl");
    }
    if (column == Use && cells.isUsedOverCapacity(&used, &capacity)) {
        return check("used-over-capacity",
            {numberText(m_input.locale, used), numberText(m_input.locale, capacity)});
    }
    return {};
}

QVariant FacilityModel::code(int record, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_input.shown[std::size_t(record)]);
    switch (column) {
    case Name:
        return cells.tier();
    case Type:
        return cells.type();
    case Smes:
        return triStateCode(cells.openToSmes());
    case Checked:
        return cells.checked().toString(Qt::ISODate);
    default:
        return cellText(record, column);
    }
}

QVariant FacilityModel::recordData(int record, int column, int role) const
{
    if (const int field = storedField(column); field >= 0) {
        return m_fields->data(recordKey(record), field, role);
    }
    const FacilityCells cells(m_input.snapshot, m_input.shown[std::size_t(record)]);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(record, column);
    case Qt::EditRole:
        return column == Name ? QVariant(cells.name()) : code(record, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return reason(record, column);
    case Qt::TextAlignmentRole:
        return column == Use ? int(Qt::AlignRight | Qt::AlignVCenter)
                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    case CodeRole:
        return code(record, column);
    case RegionRole:
        return cells.region();
    case LevelsRole:
        return int(cells.levels());
    case ShareRole:
        return cells.use();
    case StaleRole:
        return !cells.checked().isValid()
            || cells.checked() <= m_input.asOf.addMonths(-m_input.staleMonths);
    default:
        return {};
    }
}

QVariant FacilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (section >= ColumnCount) {
        return m_fields->header(m_stored[section - ColumnCount]);
    }
    const QString facility = QStringLiteral("infrastructure");
    switch (section) {
    case Region:
        return m_input.texts.get(QStringLiteral("field.region"));
    case Place:
        return m_input.texts.get(QStringLiteral("field.place"));
    case Trl:
        return tr("TRL");
    case Smes:
        return tr("SMEs");
    case Use:
        return tr("Use");
    case Checked:
        return tr("Checked");
    default:
        return fieldName(m_input.texts, facility, QString::fromLatin1(kFields[section].field));
    }
}

} // namespace trama::ui
