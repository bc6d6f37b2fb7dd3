// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/csv_rows.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::vocabulary {

namespace {

enum class Scheme { None, Ecosystem, Nace, Domain };

const CodeList &sectors()
{
    static const CodeList *const list = codeList(QStringLiteral("sector"));
    return *list;
}

const CodeList &domains()
{
    static const CodeList *const list = codeList(QStringLiteral("domain"));
    return *list;
}

/// Section or division letters and digits: "C", "C10". Free codes such as S01 are not of it, having
/// no term.
QString naceDivision(const QString &code)
{
    const bool isLetter
        = !code.isEmpty() && code.at(0) >= QLatin1Char('A') && code.at(0) <= QLatin1Char('U');
    if (!isLetter || (code.size() > 3 && code.at(3) != QLatin1Char('.'))) {
        return {};
    }
    const QString division = code.left(3);
    return sectors().find(division) != nullptr ? division : QString();
}

Scheme schemeOf(const QString &code)
{
    if (!naceDivision(code).isEmpty()) {
        return Scheme::Nace;
    }
    if (sectors().find(code) != nullptr) {
        return Scheme::Ecosystem;
    }
    return domains().find(code) != nullptr ? Scheme::Domain : Scheme::None;
}

/// The next code above: C10.11, C10.1, C10, C; FORD-2.1, FORD-2; empty at the top.
QString above(const QString &code)
{
    const QString division = naceDivision(code);
    if (!division.isEmpty() && division != code) {
        return code.size() > 5 ? code.chopped(1) : division;
    }
    if (const Term *term = sectors().find(code)) {
        return term->parent;
    }
    const Term *term = domains().find(code);
    return term != nullptr ? term->parent : QString();
}

struct Walks {
    QHash<QString, QStringList> toEcosystem;
    QHash<QString, QStringList> toNace;
};

const Walks &walks()
{
    static const Walks all = [] {
        Walks read;
        for (const QStringList &row :
            csvRows(QStringLiteral(":/trama/vocabulary/crosswalk.csv"), 2)) {
            read.toEcosystem[row.at(0)].append(row.at(1));
            if (schemeOf(row.at(0)) == Scheme::Nace) {
                read.toNace[row.at(1)].append(row.at(0));
            }
        }
        return read;
    }();
    return all;
}

} // namespace

bool isSameOrBelow(const QString &code, const QString &wanted)
{
    if (wanted.isEmpty()) {
        return false;
    }
    for (QString step = code; !step.isEmpty(); step = above(step)) {
        if (step == wanted) {
            return true;
        }
    }
    return false;
}

QStringList crossWalk(const QString &code, const QString &scheme)
{
    const Scheme wanted = scheme == QLatin1String("nace") ? Scheme::Nace : Scheme::Ecosystem;
    const Scheme own = schemeOf(code);
    if (own == wanted || own == Scheme::None) {
        return {code};
    }
    const QHash<QString, QStringList> &walk
        = wanted == Scheme::Nace ? walks().toNace : walks().toEcosystem;
    for (QString step = code; !step.isEmpty(); step = above(step)) {
        const auto it = walk.constFind(step);
        if (it != walk.cend()) {
            return *it;
        }
    }
    return {};
}

TrlRange usualTrl(const QString &facilityType)
{
    static const QHash<QString, TrlRange> ranges = [] {
        QHash<QString, TrlRange> read;
        for (const QStringList &row :
            csvRows(QStringLiteral(":/trama/vocabulary/usual_trl.csv"), 3)) {
            read.insert(row.at(0), {row.at(1).toInt(), row.at(2).toInt()});
        }
        return read;
    }();
    return ranges.value(facilityType);
}

} // namespace trama::vocabulary
