// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace trama::vocabulary {

struct Term {
    QString code;
    QString parent; ///< empty at the top
    QString en;
    QString pt;
    QStringList synonyms; ///< other spellings lists use, both languages
};

/// A classification or code list: "facility_type", "sector" (EU ecosystems + NACE Rev. 2), "domain"
/// (MERIL, ESFRI, FORD), …
struct CodeList {
    QString name;
    std::vector<Term> terms;
    const Term *find(const QString &code) const;
    /// The code a person's word stands for (code, name or synonym, without case, accents and
    /// punctuation), or empty.
    QString codeFor(const QString &text) const;

    QHash<QString, int> byCode;
    QHash<QString, int> byWord; ///< folded
};

/// The list of that name, or nullptr. Read once from resources/vocabulary.
const CodeList *codeList(const QString &name);
QStringList codeListNames();

/// True where an offer coded `code` answers a need coded `wanted`: equal, or below it (C10 answers
/// C; below divisions by truncation: C10.1 answers C10).
bool isSameOrBelow(const QString &code, const QString &wanted);

/// Sector codes of the coverage scheme ("ecosystem" or "nace") that a domain or sector code of
/// another scheme stands for by cross-walk; itself where it is of the scheme or of none.
QStringList crossWalk(const QString &code, const QString &scheme);

/// Usual TRL of a facility type, {0, 0} where it has none.
struct TrlRange {
    int from = 0;
    int to = 0;
};
TrlRange usualTrl(const QString &facilityType);

/// Two letters in NUTS manner (EL, UK) of a country named in English, Portuguese or its own
/// language, or by code; else empty.
QString countryCode(const QString &text);

/// Text without case, accents and punctuation, for comparing words.
QString folded(const QString &text);

} // namespace trama::vocabulary
