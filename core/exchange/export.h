// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/project.h"
#include "core/text/texts.h"

#include <atomic>

namespace trama::exchange {

/// Who may read what leaves the project. Public: rows of tier public. Partner: public and partner.
/// Full: all but persons, who leave only when asked for by name of the entity.
enum class Audience { Public, Partner, Full };

/// True where a row of that tier may go to the audience; an empty tier counts as partner. Every way
/// out asks this.
bool isVisible(const QString &tier, Audience audience);
std::optional<Audience> audienceFromCode(const QString &code);

struct ExportOptions {
    QString entity; ///< empty = infrastructure; xlsx, gpkg and graphml take every table where empty
    QString format; ///< empty = by the file's ending: csv, xlsx, geojson, gpkg, graphml
    Audience audience = Audience::Public;
    bool isForPeople = false; ///< locale numbers and names instead of codes
    bool refersByUuid = false; ///< references by uuid and no shorter name
    text::Language language = text::Language::English;
    std::function<void(qint64 done, qint64 all)> progress; ///< rows of the table at hand
    const std::atomic<bool> *cancelled = nullptr;
};

/// Something the format cannot hold, which stayed behind or changed: a key of the text catalogue
/// with how often.
struct ExportNote {
    QString key;
    qint64 count = 0;
};

struct ExportReport {
    QString file;
    QString entity; ///< empty where every table was written
    qint64 rows = 0; ///< of a graph nodes and edges
    qint64 withheld = 0;
    QVector<ExportNote> notes{};
};

/// True where files of that kind take every table at once.
bool holdsEveryTable(const QString &format);

/// Writes what the audience may have. The file appears complete or not at all. Errors:
/// UnknownFormat, UnknownEntity, IsDirectory, FileNotFound (its folder), CannotWrite, Cancelled.
Result<ExportReport> exportTo(
    const storage::Project &project, const QString &path, const ExportOptions &options = {});

/// How many rows of an entity the audience gets, and how many not.
struct ExportCount {
    QString entity;
    qint64 rows = 0;
    qint64 withheld = 0;
};

/// Of every entity, in the order of the domain; persons count as withheld unless asked for.
Result<QVector<ExportCount>> countForExport(
    const storage::Project &project, Audience audience, bool withPersons);

} // namespace trama::exchange
