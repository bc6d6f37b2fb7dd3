// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_ranking_model.h"

#include "ui/render/gap_matrix_scene.h"

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

bool isNumber(int column)
{
    return column >= GapRankingModel::Weight && column <= GapRankingModel::GLeft;
}

} // namespace

void GapRankingModel::setNeeds(
    std::vector<gap::NeedResult> needs, const render::CodeNames &names, const text::Texts &texts)
{
    beginResetModel();
    m_needs = std::move(needs);
    m_names = names;
    m_texts = texts;
    m_largestWeight = 0;
    for (const gap::NeedResult &need : m_needs) {
        m_largestWeight = std::max(m_largestWeight, need.weight);
    }
    endResetModel();
}

int GapRankingModel::rowOf(const gap::Coordinates &at) const
{
    const auto found = std::find_if(
        m_needs.begin(), m_needs.end(), [&](const gap::NeedResult &need) { return need.at == at; });
    return found == m_needs.end() ? -1 : static_cast<int>(found - m_needs.begin());
}

int GapRankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_needs.size());
}

int GapRankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GapRankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const gap::NeedResult &of = need(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(of, index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Need ? m_names->need(of.at)
                                      : text(of, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    case ShareRole:
        return share(of, index.column());
    case ClassRole:
        return index.column() == Class ? QVariant(static_cast<int>(of.gapClass)) : QVariant();
    case AdviceRole:
        return index.column() == Advice && !of.advice.empty()
            ? QVariant(static_cast<int>(of.advice.front()))
            : QVariant();
    default:
        return {};
    }
}

QString GapRankingModel::text(const gap::NeedResult &of, int row, int column) const
{
    switch (column) {
    case Rank:
        return m_texts.integer(row + 1);
    case Region:
        return m_names->region(of.at.region);
    case Need:
        return shortName(of);
    case Class:
        return render::className(of.gapClass, m_texts);
    case Weight:
        return m_texts.number(of.weight, 2);
    case Demand:
        return m_texts.number(of.demandFactor, 2);
    case Loss:
        return m_texts.number(of.loss, 2);
    case NotBorrowed:
        return m_texts.number(1 - of.bestBorrow(), 2);
    case GLeft:
        return m_texts.number(of.gLeft, 2);
    case Advice:
        return of.advice.empty() ? QString() : render::adviceName(of.advice.front(), m_texts);
    default:
        return {};
    }
}

/// Service and stage, where no other gap of the region has the same; else the whole name.
QString GapRankingModel::shortName(const gap::NeedResult &of) const
{
    if (of.at.service.isEmpty() || of.at.stage.isEmpty()) {
        return m_names->need(of.at);
    }
    const auto alike = std::count_if(m_needs.begin(), m_needs.end(), [&](const auto &other) {
        return other.at.region == of.at.region && other.at.service == of.at.service
            && other.at.stage == of.at.stage;
    });
    return alike > 1 ? m_names->need(of.at)
                     : m_names->need({-1, {}, of.at.stage, of.at.service, {}});
}

QVariant GapRankingModel::share(const gap::NeedResult &of, int column) const
{
    double value = snapshot::kUnknown;
    switch (column) {
    case Weight:
        value = m_largestWeight > 0 ? of.weight / m_largestWeight : snapshot::kUnknown;
        break;
    case Demand:
        value = of.demandFactor;
        break;
    case Loss:
        value = of.loss;
        break;
    case NotBorrowed:
        value = 1 - of.bestBorrow();
        break;
    default:
        break;
    }
    return std::isnan(value) ? QVariant() : QVariant(value);
}

QVariant GapRankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    static constexpr const char *kKeys[] = {"rank", "region", "need", "class", "weight", "demand",
        "loss", "notBorrow", "gLeft", "advice"};
    return m_texts.get(QLatin1String("render.header.") + QLatin1String(kKeys[section]));
}

} // namespace trama::ui
