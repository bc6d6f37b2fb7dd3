// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/summary.h"
#include "core/storage/project.h"
#include "ui/widgets/bar_chart.h"

#include <QCoreApplication>
#include <QHash>

namespace trama::ui {

/// Bars of a summary with the finding their title states, and what each bar is about.
struct FoundBars {
    QVector<Bar> bars;
    QString title;
    QHash<QString, QStringList> codes; ///< of a bar's id: facility types; of "other" several
};

/// The sentences of the overview: findings with a number, counts in words.
class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::OverviewWords)
public:
    /// Main types, the rarest as "Other"; the title speaks of the largest two.
    static FoundBars types(const overview::Summary &summary);
    /// Priorities that facilities serve, with their regions where there are several.
    static FoundBars priorities(const overview::Summary &summary,
        const QHash<snapshot::Key, QString> &names,
        const std::vector<snapshot::RegionRow> &regions);
    /// "Lithuania has the most facilities: 71"
    static QString regions(
        const overview::Summary &summary, const std::vector<snapshot::RegionRow> &regions);
    static QString phases(const overview::Summary &summary); ///< "57 operational, 2 coming"
    static QString allPhases(const overview::Summary &summary); ///< those out of service, too
};

/// Names of rows as people of the language in use read them: name_en, name_pt, else name.
QHash<snapshot::Key, QString> namesInLanguage(const storage::Project &project, const char *entity);

} // namespace trama::ui
