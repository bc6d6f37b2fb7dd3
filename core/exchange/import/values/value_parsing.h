// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace trama::exchange {

std::string_view trimmedText(std::string_view utf8);

/// The text without the apostrophe with which exports keep spreadsheets from running a cell as a
/// formula.
std::string_view unguarded(std::string_view utf8);

/// True for words by which lists say that there is nothing: "None", "n/a", "null", "-".
bool isNothing(std::string_view utf8);

/// The number of a cell whose column has the decimal sign `decimal`; the other sign, blanks and
/// apostrophes group thousands, in threes only. Nothing else may stand in the cell.
std::optional<double> parseNumber(std::string_view utf8, char decimal);

/// Which sign the numbers of a column have before their decimals, told from all of them.
class DecimalVotes {
public:
    void add(std::string_view utf8);
    /// '.' or ','; `fallback` where the column does not tell.
    char sign(char fallback) const;
    bool isTold() const { return m_comma != m_point; }
    /// True where numbers such as "1,234" could be read in two ways and no other number tells
    /// which.
    bool isAmbiguous() const { return m_ambiguous > 0 && !isTold(); }

private:
    int m_comma = 0;
    int m_point = 0;
    int m_ambiguous = 0;
};

/// "yes", "no", "" for words of not knowing; nullopt for anything else. English and Portuguese.
std::optional<QString> parseTriState(std::string_view utf8);

/// ISO 8601 date of "2024-05-31", "31/05/2024", "31.5.2024", "2024-05" and "2024" (their first
/// day), with or without a time behind; day before month. Empty where it is none.
QString parseDate(std::string_view utf8);

/// First and last level of "4", "4-6", "TRL 4 to 6"; nullopt where they are not two of 1 to 9 in
/// order.
std::optional<std::pair<int, int>> parseTrl(std::string_view utf8);

/// What a status cell says: "Life Cycle Status: Operational from 2010 to 2099". Years are 0 where
/// not stated.
struct StatusText {
    QString word;
    int from = 0;
    int to = 0;
};
StatusText parseStatus(const QString &text);

} // namespace trama::exchange
