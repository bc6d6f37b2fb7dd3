// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity.h"

#include <catch2/catch.hpp>

using namespace trama::domain;

TEST_CASE("every reference of an entity points to an entity")
{
    for (const Entity &entity : entities()) {
        for (const Field &field : entity.fields) {
            if (field.reference != nullptr) {
                CHECK(findEntity(field.reference) != nullptr);
            }
        }
    }
}
