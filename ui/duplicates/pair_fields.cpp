// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pair_fields.h"

#include <algorithm>

namespace trama::ui {

namespace {

const domain::Entity &infrastructure()
{
    return *domain::findEntity("infrastructure");
}

QVariant valueOf(const PairRecord &side, int field)
{
    return side.record.values.value(
        QString::fromLatin1(infrastructure().fields[std::size_t(field)].name));
}

/// Goes with the record that is kept.
bool isIdentity(const domain::Field &field)
{
    return QLatin1String(field.name) == QLatin1String("list_id")
        || QLatin1String(field.name) == QLatin1String("source");
}

int stated(const PairRecord &side)
{
    int count = side.record.point ? 1 : 0;
    for (int i = 0; i < int(infrastructure().fields.size()); ++i) {
        count += valueOf(side, i).isNull() ? 0 : 1;
    }
    return count;
}

bool isNarrower(const QVariant &tier, const QVariant &than)
{
    static const QStringList order{QString(), QStringLiteral("public"), QStringLiteral("partner"),
        QStringLiteral("confidential")};
    return order.indexOf(tier.toString()) > order.indexOf(than.toString());
}

PairField::Choice proposed(const QVariant &first, const QVariant &second,
    const domain::Field &field, PairField::Choice fuller)
{
    if (QLatin1String(field.name) == QLatin1String("tier")) {
        return isNarrower(second, first) ? PairField::Second : PairField::First;
    }
    return first.isNull() ? PairField::Second : second.isNull() ? PairField::First : fuller;
}

QVariant joined(const QVariant &first, const QVariant &second, const domain::Field &field)
{
    if (field.type != domain::FieldType::Codes) {
        return QString(first.toString() + QLatin1Char('\n') + second.toString());
    }
    QStringList codes = first.toString().split(QLatin1Char('|'));
    codes += second.toString().split(QLatin1Char('|'));
    codes.removeDuplicates();
    return codes.join(QLatin1Char('|'));
}

} // namespace

QVector<PairField> differingFields(const PairRecord &first, const PairRecord &second)
{
    const PairField::Choice fuller
        = stated(second) > stated(first) ? PairField::Second : PairField::First;
    QVector<PairField> fields{{PairField::What::Kept, -1, false, fuller}};
    const auto all = infrastructure().fields;
    for (int i = 0; i < int(all.size()); ++i) {
        const domain::Field &field = all[std::size_t(i)];
        const QVariant one = valueOf(first, i);
        const QVariant other = valueOf(second, i);
        if (isIdentity(field) || one == other) {
            continue;
        }
        const bool isMany
            = (field.flags & domain::kLongText) != 0 || field.type == domain::FieldType::Codes;
        fields.append({PairField::What::Field, i, isMany && !one.isNull() && !other.isNull(),
            proposed(one, other, field, fuller)});
    }
    if (first.record.point != second.record.point) {
        const bool isFirst
            = second.record.point ? first.record.point && fuller == PairField::First : true;
        fields.append(
            {PairField::What::Place, -1, false, isFirst ? PairField::First : PairField::Second});
    }
    return fields;
}

exchange::FacilityMerge mergeOf(
    const PairRecord &first, const PairRecord &second, const QVector<PairField> &fields)
{
    const auto kept = std::find_if(fields.begin(), fields.end(),
        [](const PairField &field) { return field.what == PairField::What::Kept; });
    const bool isFirstKept = kept == fields.end() || kept->choice == PairField::First;
    const PairField::Choice keptSide = isFirstKept ? PairField::First : PairField::Second;
    exchange::FacilityMerge merge;
    merge.kept = (isFirstKept ? first : second).record.key;
    merge.gone = (isFirstKept ? second : first).record.key;
    for (const PairField &line : fields) {
        if (line.what == PairField::What::Kept || line.choice == keptSide) {
            continue;
        }
        const PairRecord &side = line.choice == PairField::First ? first : second;
        if (line.what == PairField::What::Place) {
            merge.point = side.record.point;
            continue;
        }
        const domain::Field &field = infrastructure().fields[std::size_t(line.field)];
        merge.values.insert(QString::fromLatin1(field.name),
            line.choice == PairField::Both
                ? joined(valueOf(first, line.field), valueOf(second, line.field), field)
                : valueOf(side, line.field));
    }
    return merge;
}

} // namespace trama::ui
