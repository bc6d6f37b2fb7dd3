// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/texts.h"

#include "core/text/catalogue.h"
#include "core/vocabulary/vocabulary.h"

#include <cmath>

namespace trama::text {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Portugal)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Texts::Texts(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

QString Texts::languageTag() const
{
    return m_language == Language::Portuguese ? QStringLiteral("pt-PT") : QStringLiteral("en");
}

QString Texts::get(const QString &key, const QStringList &arguments) const
{
    const Catalogue &all = catalogue(m_language);
    const auto it = all.constFind(key);
    if (it == all.cend()) {
        return key;
    }
    const bool isOne = !it->one.isEmpty() && arguments.value(0) == QLatin1String("1");
    return filled(isOne ? it->one : it->other, arguments);
}

QString Texts::plural(const QString &key, qint64 count, const QStringList &more) const
{
    return get(key, QStringList{integer(count)} + more);
}

QString Texts::term(const QString &codeList, const QString &code) const
{
    const vocabulary::CodeList *list = vocabulary::codeList(codeList);
    const vocabulary::Term *term = list != nullptr ? list->find(code) : nullptr;
    if (term == nullptr) {
        return code;
    }
    return m_language == Language::Portuguese ? term->pt : term->en;
}

QString Texts::number(double value, int decimals) const
{
    if (std::isnan(value)) {
        return QStringLiteral("–");
    }
    QString text = m_locale.toString(value, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString Texts::integer(qint64 value) const
{
    return m_locale.toString(value).replace(QLatin1Char('-'), QChar(0x2212));
}

QString Texts::percent(double share) const
{
    if (std::isnan(share)) {
        return get(QStringLiteral("word.unknown"));
    }
    return number(share * 100, 0) + QStringLiteral("\u00A0%");
}

QString Texts::date(const QDate &date) const
{
    return m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString Texts::list(const QStringList &items) const
{
    if (items.size() < 2) {
        return items.value(0);
    }
    return get(QStringLiteral("word.and"),
        {items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last()});
}

bool Texts::has(const QString &key) const
{
    return catalogue(m_language).contains(key);
}

QStringList Texts::keys() const
{
    QStringList keys = catalogue(m_language).keys();
    keys.sort();
    return keys;
}

Language languageFromTag(const QString &tag)
{
    const QString language = tag.left(2).toLower();
    return language == QLatin1String("pt") ? Language::Portuguese : Language::English;
}

} // namespace trama::text
