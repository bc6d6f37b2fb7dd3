// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/text/texts.h"

namespace trama::gap {

/// The name of a sector's code, or of a scientific domain's: where a list states only domains, they
/// are its sectors.
QString sectorName(const QString &code, const text::Texts &texts);

/// The name of a chain's stage: the project's own where it has one, except that a name taken over
/// from a template is given in the language of `texts`; without one the template's, else the last
/// part of the code.
QString stageName(const QString &code, const QString &own, const text::Texts &texts);

/// "Prototype, Conversion, Bioeconomy, TRL 5–6": what is needed, without the region.
QString needName(const NeedResult &need, const text::Texts &texts);
/// The same with the project's own names of stages.
QString needName(
    const NeedResult &need, const snapshot::Snapshot &snapshot, const text::Texts &texts);
/// Why it has its class, in whole sentences with its numbers.
QString reason(const NeedResult &need, const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const text::Texts &texts);
/// What to do, in whole sentences with its numbers: one a piece of advice, joined by a space. Names
/// regions, never facilities: which of those may be named depends on the audience, and the need
/// lists them.
QString adviceText(const NeedResult &need, const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const text::Texts &texts);
/// Formula, thresholds, sources and where needs come from: the card behind every figure.
QString methodCard(const GapReport &report, const text::Texts &texts);

} // namespace trama::gap
