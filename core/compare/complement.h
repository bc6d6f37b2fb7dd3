// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"

namespace trama::compare {

/// One region could lend another what it needs.
struct Loan {
    std::size_t need = 0; ///< in the report's needs
    gap::Lender lender;
    double gain = 0; ///< G x borrow: what of the gap's rank the loan takes away
};

/// A need that several regions have and none covers or can borrow enough: to be built once.
struct Shared {
    std::vector<std::size_t> needs; ///< in the report's needs, one a region, in order of regions
};

struct Complementarities {
    std::vector<Loan> loans; ///< largest gain first, then the order of the report, then the lender
    std::vector<Shared> together; ///< most regions first, then the order of the report
};

/// Who could lend what to whom among the regions. Loans are of needs that lack open facilities or
/// whose facilities are full or far (METHODS.md, "Borrow"); a need that is merely fragile borrows
/// nothing, and a loan of less than a twentieth of what is missing is left out. Built together is
/// what the report advises so for two or more of the regions.
Complementarities complementarities(const gap::GapReport &report, const std::vector<int> &regions);

/// Two whole sentences: what the lender has and how far it is, what the other needs and has.
QString sentence(const Loan &loan, const gap::GapReport &report, const snapshot::Snapshot &snapshot,
    const text::Texts &texts);
QString sentence(const Shared &shared, const gap::GapReport &report,
    const snapshot::Snapshot &snapshot, const text::Texts &texts);

} // namespace trama::compare
