// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/cells/facility_cells_delegates.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/facilities/region_mark.h"
#include "ui/models/facility_model.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

constexpr int kIcon = 14;
constexpr int kTicks = 52;
constexpr int kBar = 40;

void paintIcon(QPainter *painter, const QRect &area, int left, const char *name, const char *role)
{
    const int side = dp(kIcon);
    const QPixmap pixmap
        = iconPixmap(name, side, theme().color(role), painter->device()->devicePixelRatioF());
    painter->drawPixmap(QRect(left, area.center().y() - side / 2, side, side), pixmap);
}

const char *tierIcon(const QString &tier)
{
    return tier == QLatin1String("partner")     ? "partner"
        : tier == QLatin1String("confidential") ? "confidential"
                                                : nullptr;
}

} // namespace

int NameCell::extraWidth() const
{
    return dp(kIcon + 8);
}

void NameCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    QRect text = area;
    if (const char *icon = tierIcon(index.data(RecordModel::CodeRole).toString())) {
        paintIcon(painter, area, area.right() - dp(kIcon), icon, "muted");
        text.setRight(area.right() - dp(kIcon + 6));
    }
    paintText(painter, text, color, index);
}

int RegionCell::extraWidth() const
{
    return dp(18);
}

void RegionCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const int region = index.data(FacilityModel::RegionRole).toInt();
    if (region < 0) {
        paintText(painter, area, theme().color("muted"), index);
        return;
    }
    paintRegionMark(painter, region, {area.left() + dp(5) + 0.5, area.center().y() + 0.5}, dp(5));
    paintText(painter, area.adjusted(dp(18), 0, 0, 0), color, index);
}

int LevelsCell::extraWidth() const
{
    return dp(kTicks + 8);
}

void LevelsCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const int levels = index.data(FacilityModel::LevelsRole).toInt();
    const double step = double(dp(kTicks)) / 9;
    const double middle = area.center().y() + 0.5;
    for (int level = 1; levels != 0 && level <= 9; ++level) {
        const bool isOn = (levels & (1 << level)) != 0;
        const double height = isOn ? dp(8) : std::max(1, dp(1));
        painter->fillRect(QRectF(area.left() + (level - 1) * step, middle - height / 2,
                              step - std::max(1, dp(1)), height),
            theme().color(isOn ? "accent" : "lineStrong"));
    }
    paintText(painter, area.adjusted(levels == 0 ? 0 : dp(kTicks + 8), 0, 0, 0),
        levels == 0 ? theme().color("muted") : color, index);
}

int UseCell::extraWidth() const
{
    return dp(kBar + 10);
}

void UseCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const double share = index.data(FacilityModel::ShareRole).toDouble();
    if (std::isnan(share)) {
        paintText(painter, area, theme().color("muted"), index);
        return;
    }
    constexpr double kFullFrom = 0.85;
    const double height = dp(6);
    QRectF bar(area.left(), area.center().y() + 0.5 - height / 2, dp(kBar), height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color("sunken"));
    painter->drawRoundedRect(bar, height / 2, height / 2);
    bar.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    const gap::GapClass busy = gap::GapClass::Full;
    painter->setBrush(
        share >= kFullFrom ? render::classStyle(busy, theme()).fill : theme().color("accent"));
    painter->drawRoundedRect(bar, height / 2, height / 2);
    painter->setBrush(Qt::NoBrush);
    paintText(painter, area.adjusted(dp(kBar + 4), 0, 0, 0), color, index, Qt::AlignRight);
}

int CheckedCell::extraWidth() const
{
    return dp(kIcon + 8);
}

void CheckedCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const bool hasDate = !index.data(RecordModel::CodeRole).toString().isEmpty();
    const bool isStale = hasDate && index.data(FacilityModel::StaleRole).toBool();
    const QColor own = isStale ? theme().color("warn") : hasDate ? color : theme().color("muted");
    paintText(painter, area, own, index);
    if (isStale) {
        const int text = painter->fontMetrics().horizontalAdvance(index.data().toString());
        paintIcon(painter, area, area.left() + text + dp(6), "stale", "warn");
    }
}

QVector<CodeCell::Choice> CodeCell::choices() const
{
    QVector<Choice> choices{{{}, texts().get(QStringLiteral("word.not-stated"))}};
    const QString list = QStringLiteral("facility_type");
    for (const vocabulary::Term &term : vocabulary::codeList(list)->terms) {
        choices.append({term.code, texts().term(list, term.code)});
    }
    return choices;
}

QWidget *CodeCell::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellEditor"));
    for (const Choice &choice : choices()) {
        combo->addItem(choice.text, choice.code);
    }
    auto *self = const_cast<CodeCell *>(this); // editing ends by signals of the delegate
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void CodeCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    const QString code = index.data(Qt::EditRole).toString();
    int at = combo->findData(code);
    if (at < 0) { // a code of no list stays a choice
        combo->addItem(code, code);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(at);
}

void CodeCell::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

int TriStateCell::extraWidth() const
{
    return dp(20);
}

QVector<CodeCell::Choice> TriStateCell::choices() const
{
    QVector<Choice> choices{{{}, texts().get(QStringLiteral("word.unknown"))}};
    for (const char *code : {"yes", "no"}) {
        const QString text = QString::fromLatin1(code);
        choices.append({text, texts().get(QStringLiteral("word.") + text)});
    }
    return choices;
}

void TriStateCell::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const QString code = index.data(RecordModel::CodeRole).toString();
    const bool isYes = code == QLatin1String("yes");
    if (isYes) {
        paintIcon(painter, area, area.left(), "check", "accent");
    }
    const QRect text = isYes ? area.adjusted(dp(20), 0, 0, 0) : area;
    paintText(painter, text, isYes ? color : theme().color("muted"), index);
}

} // namespace trama::ui
