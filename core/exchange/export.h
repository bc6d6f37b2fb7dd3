// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/project.h"
#include "core/text/texts.h"

namespace trama::exchange {

/// Who may read what leaves the project. Public: rows of tier public. Partner: public and partner.
/// Full: all but persons, who leave only when asked for by name of the entity.
enum class Audience { Public, Partner, Full };

/// True where a row of that tier may go to the audience; an empty tier counts as partner. Every way
/// out asks this.
bool isVisible(const QString &tier, Audience audience);
std::optional<Audience> audienceFromCode(const QString &code);

struct ExportOptions {
    QString entity; ///< empty = infrastructure; gpkg takes every table where empty
    QString format; ///< empty = by the file's ending: csv, geojson, gpkg
    Audience audience = Audience::Public;
    bool isForPeople = false; ///< locale numbers and names instead of codes
    text::Language language = text::Language::English;
};

struct ExportReport {
    QString file;
    QString entity;
    qint64 rows = 0;
    qint64 withheld = 0;
};

Result<ExportReport> exportTo(
    const storage::Project &project, const QString &path, const ExportOptions &options = {});

} // namespace trama::exchange
