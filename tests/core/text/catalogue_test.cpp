// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_name.h"
#include "core/text/catalogue.h"

#include "core/domain/entity.h"
#include "core/vocabulary/vocabulary.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace trama;
using namespace trama::text;

namespace {

/// Words that are written alike in both languages.
const QSet<QString> kAlike{QStringLiteral("Digital"), QStringLiteral("Industrial"),
    QStringLiteral("Regional"), QStringLiteral("Local"), QStringLiteral("Virtual"),
    QStringLiteral("Cluster"), QStringLiteral("Hospital"), QStringLiteral("Forum"),
    QStringLiteral("Latitude"), QStringLiteral("Longitude"), QStringLiteral("UUID")};

QStringList keysOnlyIn(const Catalogue &one, const Catalogue &other)
{
    QStringList missing;
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        if (!other.contains(it.key())) {
            missing.append(it.key());
        }
    }
    return missing;
}

QSet<int> places(const QString &text)
{
    QSet<int> found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('%') && text.at(i + 1).isDigit()) {
            found.insert(text.at(i + 1).digitValue());
        }
    }
    return found;
}

} // namespace

TEST_CASE("both languages have the same texts", "[text]")
{
    const Catalogue &english = catalogue(Language::English);
    const Catalogue &portuguese = catalogue(Language::Portuguese);
    CHECK(english.size() > 300);
    CHECK(keysOnlyIn(english, portuguese).join(QLatin1Char(' ')).toStdString() == "");
    CHECK(keysOnlyIn(portuguese, english).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("both languages take the same arguments and have the same forms", "[text]")
{
    const Catalogue &english = catalogue(Language::English);
    const Catalogue &portuguese = catalogue(Language::Portuguese);
    for (auto it = english.cbegin(); it != english.cend(); ++it) {
        const Entry other = portuguese.value(it.key());
        INFO(it.key().toStdString());
        CHECK_FALSE(it->other.isEmpty());
        CHECK_FALSE(other.other.isEmpty());
        CHECK(it->one.isEmpty() == other.one.isEmpty());
        CHECK(places(it->other) == places(other.other));
        CHECK(places(it->other + it->one) == places(other.other + other.one));
    }
}

TEST_CASE("every error code has its sentence", "[text]")
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const QString key = QStringLiteral("error.") + errorName(static_cast<ErrorCode>(i));
        INFO(key.toStdString());
        REQUIRE(catalogue(Language::English).contains(key));
        const QString sentence = catalogue(Language::English).value(key).other;
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(QLatin1Char('!')));
        CHECK_FALSE(sentence.contains(QLatin1String("please"), Qt::CaseInsensitive));
    }
}

TEST_CASE("a class, a mark and a piece of advice have one name in the catalogue", "[text]")
{
    for (const QString &key : Texts().keys()) {
        for (const char *group : {".class.", ".mark.", ".advice."}) {
            INFO(key.toStdString());
            CHECK_FALSE(key.contains(QLatin1String(group)));
        }
    }
}

TEST_CASE("every entity and every field has a label", "[text]")
{
    const Catalogue &english = catalogue(Language::English);
    for (const domain::Entity &entity : domain::entities()) {
        const QString name = QString::fromLatin1(entity.name);
        CHECK(english.contains(QStringLiteral("entity.") + name));
        CHECK(english.contains(QStringLiteral("entities.") + name));
        CHECK(english.contains(QStringLiteral("count.") + name));
        for (const domain::Field &field : entity.fields) {
            INFO(entity.name << "." << field.name);
            CHECK(english.contains(QStringLiteral("field.") + QString::fromLatin1(field.name)));
        }
    }
}

TEST_CASE("labels that speak of a field of one entity name one that exists", "[text]")
{
    for (const QString &key : Texts().keys()) {
        const QStringList parts = key.split(QLatin1Char('.'));
        if (parts.size() == 3 && parts.at(0) == QLatin1String("field")) {
            const domain::Entity *entity = domain::findEntity(parts.at(1));
            INFO(key.toStdString());
            REQUIRE(entity != nullptr);
            CHECK(domain::fieldIndex(*entity, parts.at(2)) >= 0);
        }
    }
}

TEST_CASE("no English is left among the Portuguese names of codes", "[text]")
{
    // Names of some lands and a few words are the same in both languages.
    static const QSet<QString> free{QStringLiteral("country")};
    for (const QString &name : vocabulary::codeListNames()) {
        if (free.contains(name)) {
            continue;
        }
        for (const vocabulary::Term &term : vocabulary::codeList(name)->terms) {
            INFO(name.toStdString()
                << " " << term.code.toStdString() << " " << term.en.toStdString());
            CHECK((term.en != term.pt || kAlike.contains(term.en)));
        }
    }
}

TEST_CASE("no English is left among the Portuguese texts", "[text]")
{
    const Catalogue &portuguese = catalogue(Language::Portuguese);
    const Catalogue &english = catalogue(Language::English);
    for (auto it = english.cbegin(); it != english.cend(); ++it) {
        INFO(it.key().toStdString() << ": " << it->other.toStdString());
        QString words = it->other; // what only joins its arguments is alike in all languages
        words.remove(QRegularExpression(QStringLiteral("%\\d|[^\\p{L}]")));
        const bool hasWord = it->other.size() > 6 && !words.isEmpty();
        CHECK((!hasWord || it->other != portuguese.value(it.key()).other
            || kAlike.contains(it->other)));
    }
}

TEST_CASE("every kind of issue has a short title beside its sentence", "[text]")
{
    const Catalogue &all = catalogue(Language::English);
    int kinds = 0;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key().startsWith(QLatin1String("issue.")) && it.key().count(QLatin1Char('.')) == 1) {
            INFO(it.key().toStdString());
            CHECK(all.contains(it.key() + QStringLiteral(".short")));
            ++kinds;
        }
    }
    CHECK(kinds > 30);
}
