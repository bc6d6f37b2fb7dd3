// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::ui {

/// A drawing that can stand as a table with the same content: what Ctrl+T turns.
class TableTwin {
public:
    virtual ~TableTwin() = default;
    virtual bool isTable() const = 0;
    virtual void setTable(bool isTable) = 0;
};

} // namespace trama::ui
