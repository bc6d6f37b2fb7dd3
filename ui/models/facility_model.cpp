// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_model.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/models/facility_cells.h"
#include "ui/models/facility_order.h"
#include "ui/models/field_text.h"

namespace trama::ui {

namespace {

using snapshot::TriState;
using Positions = std::vector<snapshot::Snapshot::Position>;

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

FacilityModel::FacilityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FacilityModel::set(Input input)
{
    m_input = std::move(input);
    Positions rows = sorted();
    std::vector<snapshot::Key> keys;
    for (const auto &at : rows) {
        keys.push_back(m_input.snapshot.chunks()[std::size_t(at.chunk)]->key[at.row]);
    }
    if (keys == m_keys) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    take(std::move(rows));
    endResetModel();
}

void FacilityModel::take(Positions rows)
{
    m_rows = std::move(rows);
    m_keys.clear();
    m_rowOf.clear();
    for (const auto &at : m_rows) {
        m_keys.push_back(m_input.snapshot.chunks()[std::size_t(at.chunk)]->key[at.row]);
        m_rowOf.insert(m_keys.back(), int(m_keys.size()) - 1);
    }
}

Positions FacilityModel::sorted() const
{
    return facilityOrder({m_input.snapshot, m_input.shown, m_input.places, m_input.texts,
        m_input.locale, m_sortColumn, m_order == Qt::DescendingOrder});
}

void FacilityModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<snapshot::Key> keys;
    for (const QModelIndex &index : old) {
        keys.push_back(keyAt(index.row()));
    }
    take(sorted());
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        now.append(index(rowOf(keys[std::size_t(i)]), old[i].column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int FacilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FacilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FacilityModel::cellText(int row, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_rows[std::size_t(row)]);
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
        return m_input.places.value(keyAt(row), kDash);
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

QString FacilityModel::reason(int row, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_rows[std::size_t(row)]);
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

QVariant FacilityModel::code(int row, int column) const
{
    const FacilityCells cells(m_input.snapshot, m_rows[std::size_t(row)]);
    switch (column) {
    case Name:
        return cells.tier();
    case Type:
        return cells.type();
    case Place:
        return m_input.places.value(keyAt(row));
    case Smes:
        return triStateCode(cells.openToSmes());
    case Checked:
        return cells.checked().toString(Qt::ISODate);
    default:
        return cellText(row, column);
    }
}

QVariant FacilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const FacilityCells cells(m_input.snapshot, m_rows[std::size_t(row)]);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::EditRole:
        return index.column() == Name ? QVariant(cells.name()) : code(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return reason(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Use ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return keyAt(row);
    case CodeRole:
        return code(row, index.column());
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

Qt::ItemFlags FacilityModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && kFields[index.column()].isEditable ? base | Qt::ItemIsEditable : base;
}

bool FacilityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    const bool isSame = text == index.data(Qt::EditRole).toString();
    if (isSame || (index.column() == Name && text.isEmpty())) {
        return false;
    }
    Q_EMIT edited(keyAt(index.row()), QString::fromLatin1(kFields[index.column()].field),
        text.isEmpty() ? QVariant() : QVariant(text));
    return true;
}

} // namespace trama::ui
