// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"

namespace trama::ui {

/// One of the ways out of the window.
struct ExportFormat {
    const char *code; ///< of exchange::ExportOptions; "catalogue" and "template" beside those
    const char *ending; ///< of the file; empty = a folder
    bool holdsEverything; ///< every table at once
    bool holdsEachTable; ///< one table chosen
    bool hasPeople; ///< can be written for people
    bool hasLanguage; ///< holds sentences even for machines
};

constexpr int kExportFormats = 7;
const ExportFormat &exportFormat(int index);

/// What a person chose last; kept by QSettings.
struct ExportChoices {
    QString entity; ///< empty = everything
    QString format = QStringLiteral("xlsx");
    exchange::Audience audience = exchange::Audience::Public;
    bool isForPeople = false;
    text::Language language = text::Language::English;

    static ExportChoices read();
    void keep() const;
};

} // namespace trama::ui
