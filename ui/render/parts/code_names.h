// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"

namespace trama::render {

/// Names and order of the codes on the axes of needs, as people read them. Holds copies that are
/// cheap.
class CodeNames {
public:
    CodeNames(const snapshot::Snapshot &snapshot, const text::Texts &texts);

    QString name(gap::Axis axis, const QString &code) const; ///< empty code = "any"
    QString axis(gap::Axis axis) const; ///< "stage"
    /// "Prototype, Conversion, Bioeconomy, TRL 5–6": what is needed, without the region.
    QString need(const gap::Coordinates &at) const;
    QString region(int index) const;
    /// The code of a need on an axis; bands joined by "|"; empty = any.
    QString code(const gap::Coordinates &at, gap::Axis axis) const;
    /// Sorts codes: stages by their place in the chains, regions as the set has them, others by
    /// code; any last.
    void sort(gap::Axis axis, QStringList &codes) const;
    int regionCount() const { return int(m_snapshot.regions().size()); }

private:
    snapshot::Snapshot m_snapshot;
    text::Texts m_texts;
    QHash<QString, QString> m_stageNames;
    QHash<QString, int> m_stagePlaces;
};

} // namespace trama::render
