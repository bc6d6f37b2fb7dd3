// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <QString>

namespace trama::tests {

template <typename W> W &child(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<W *>(QString::fromLatin1(name));
    INFO("no child of that name: " << name);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace trama::tests
