// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace trama::text {

enum class Language { English, Portuguese };

/// The catalogue of whole sentences in one language: code lists, method cards, advice, documents,
/// steps, errors. Read from resources/i18n/texts_*.json; a key has one text, or {"one", "other"}
/// chosen by the first argument. Texts hold %1, %2 … for arguments. Cheap to copy; never holds data
/// of a project.
class Texts {
public:
    explicit Texts(Language language = Language::English);

    Language language() const { return m_language; }
    QString languageTag() const; ///< "en", "pt-PT"
    /// The sentence, its arguments filled in. An unknown key gives the key itself, and a test
    /// fails.
    QString get(const QString &key, const QStringList &arguments = {}) const;
    /// The form for `count` ("1 facility", "2 facilities"); %1 is the count in the language's
    /// manner.
    QString plural(const QString &key, qint64 count, const QStringList &more = {}) const;
    /// Name of a code ("TI-PL" of facility_type is "Pilot line"); the code itself where it is free.
    QString term(const QString &codeList, const QString &code) const;
    QString error(const Error &error) const; ///< one clear sentence with file and reason

    QString number(double value, int decimals) const; ///< "–" for NaN
    QString integer(qint64 value) const;
    QString percent(double share) const; ///< whole; "unknown" for NaN
    QString date(const QDate &date) const; ///< "12 Mar 2026"
    QString list(const QStringList &items) const; ///< "A, B and C"
    bool has(const QString &key) const;
    QStringList keys() const;

private:
    Language m_language;
    QLocale m_locale;
};

/// "en", "en_GB" and "pt", "pt_PT", "pt-PT"; English for anything else.
Language languageFromTag(const QString &tag);

} // namespace trama::text
