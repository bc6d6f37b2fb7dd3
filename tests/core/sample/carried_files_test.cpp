// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/vocabulary.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace trama;

TEST_CASE("every table and catalogue of the repository is carried in the program", "[sample]")
{
    REQUIRE_FALSE(vocabulary::codeListNames().isEmpty()); // makes the resources known
    for (const char *folder : {"sample", "vocabulary", "vocabulary/lists", "i18n"}) {
        const QString name = QString::fromLatin1(folder);
        const QDir here(QStringLiteral(TRAMA_SOURCE_DIR) + QStringLiteral("/resources/") + name);
        const QDir carried(QStringLiteral(":/trama/") + name);
        INFO(folder);
        const QString files = here.entryList(QDir::Files).join(u' ');
        CHECK_FALSE(files.isEmpty());
        CHECK(carried.entryList(QDir::Files).join(u' ').toStdString() == files.toStdString());
    }
}
