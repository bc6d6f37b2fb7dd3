// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/reason_words.h"

#include <cmath>

namespace trama::exchange {

namespace {

constexpr double kMetresBelow = 0.1; ///< km
constexpr double kWholeKmFrom = 10;

const char *keyOf(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::SameName:
        return "duplicate.same_name";
    case Reason::Kind::AlikeNames:
        return "duplicate.alike_names";
    case Reason::Kind::NameWithin:
        return "duplicate.name_within";
    case Reason::Kind::SharedWords:
        return "duplicate.shared_words";
    case Reason::Kind::OtherNumber:
        return "duplicate.other_number";
    case Reason::Kind::SameAcronym:
        return "duplicate.same_acronym";
    case Reason::Kind::AcronymInName:
        return "duplicate.acronym_in_name";
    case Reason::Kind::OtherAcronym:
        return "duplicate.other_acronym";
    case Reason::Kind::SamePage:
        return "duplicate.same_page";
    case Reason::Kind::Apart:
        return "duplicate.apart";
    case Reason::Kind::SamePoint:
        return "duplicate.same_point";
    case Reason::Kind::SameRegion:
        return "duplicate.same_region";
    case Reason::Kind::OtherRegion:
        return "duplicate.other_region";
    case Reason::Kind::OtherCountry:
        return "duplicate.other_country";
    case Reason::Kind::OtherType:
        return "duplicate.other_type";
    case Reason::Kind::SameList:
        return "duplicate.same_list";
    }
    return "";
}

} // namespace

QStringList reasonWords(const QVector<Reason> &reasons, const text::Texts &texts)
{
    QStringList words;
    for (const Reason &reason : reasons) {
        QStringList arguments;
        if (reason.kind == Reason::Kind::Apart && reason.km < kMetresBelow) {
            words.append(texts.get(QStringLiteral("duplicate.apart_metres"),
                {texts.integer(std::lround(reason.km * 1000))}));
            continue;
        }
        if (reason.kind == Reason::Kind::Apart) {
            arguments.append(texts.number(reason.km, reason.km < kWholeKmFrom ? 1 : 0));
        } else if (!reason.word.isEmpty()) {
            arguments.append(reason.word);
        }
        words.append(texts.get(QString::fromLatin1(keyOf(reason.kind)), arguments));
    }
    return words;
}

} // namespace trama::exchange
