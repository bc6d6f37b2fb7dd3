// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/found_model.h"

#include "ui/widgets/appearance.h"

#include <cmath>

namespace trama::ui {

namespace {

QString amount(double value)
{
    if (std::isnan(value)) {
        return QStringLiteral("–");
    }
    return texts().number(value, value == std::floor(value) ? 0 : 2);
}

} // namespace

void FoundModel::set(std::vector<find::Match> matches, const find::Search &search,
    const gap::GapSettings &settings, const QStringList &regions)
{
    beginResetModel();
    m_matches = std::move(matches);
    m_search = search;
    m_settings = settings;
    m_regions = regions;
    endResetModel();
}

QStringList FoundModel::reasons(int row) const
{
    return find::reasons(at(row), m_search, m_settings, texts());
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int FoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundModel::text(int row, int column) const
{
    const find::Match &match = at(row);
    switch (column) {
    case Name:
        return match.name;
    case Region:
        return m_regions.value(match.region);
    case Minutes:
        return match.isRemote           ? tr("no travel")
            : std::isnan(match.minutes) ? QStringLiteral("–")
                                        : texts().integer(std::lround(match.minutes));
    case Open:
        return match.open == snapshot::TriState::Yes ? tr("yes") : tr("not known");
    case Trl:
        return match.trlFit == find::TrlFit::Yes ? tr("yes")
            : match.trlFit == find::TrlFit::Near ? tr("one level off")
                                                 : tr("not stated");
    case Free:
        return amount(match.freeCapacity);
    case Price:
        return amount(match.price);
    default:
        return reasons(row).join(QStringLiteral("; "));
    }
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isNumber
        = index.column() == Minutes || index.column() == Free || index.column() == Price;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return reasons(index.row()).join(QLatin1Char('\n'));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[ColumnCount]{tr("Facility"), tr("Region"), tr("Minutes"), tr("Open"),
        tr("TRL fits"), tr("Free"), tr("Price"), tr("Why")};
    return names[section];
}

} // namespace trama::ui
