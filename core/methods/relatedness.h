// SPDX-License-Identifier: GPL-3.0-or-later
// The product space of a table of regions x activities, none below zero. A table of zeros and ones
// is presence as it stands; in another an activity is present where its location quotient is at
// least 1.
#pragma once

#include "core/methods/table.h"

namespace trama::methods {

/// 1 where the activity is present in the region, else 0.
Table presence(const Table &amounts);

/// phi(i,j) = n_ij / max(n_i, n_j), activities x activities; NaN on the diagonal and where both are
/// nowhere. Hidalgo, Klinger, Barabasi & Hausmann 2007, Science 317:482-487.
Table proximity(const Table &presence);

/// 100 sum_{j<>i} phi(i,j) M(r,j) / sum_{j<>i} phi(i,j), percent; NaN where the activity is near to
/// none. `phi` has the columns of the table. Boschma, Balland & Kogler 2015, ICC 24:223-250.
Table relatednessDensity(const Table &presence, const Table &phi);

/// k_0 .. k_steps of the rows: diversity, then averages over what they have. NaN for an empty row.
/// Hidalgo & Hausmann 2009, PNAS 106:10570-10575.
Table reflections(const Table &presence, int steps);

/// Standardised second eigenvector of the rows' transition matrix (population deviation), its sign
/// such that it goes with diversity. NaN for empty rows, and for all where the rows fall apart into
/// groups that share nothing, which leaves it undefined. Hausmann, Hidalgo et al., Atlas of
/// Economic Complexity, technical box 2.1.
std::vector<double> complexity(const Table &presence);

/// What each other region would add to the density of the activities that `region` lacks: 100
/// sum_{j<>i} phi(i,j) (1 - M(r,j)) M(s,j) / sum_{j<>i} phi(i,j), partners x activities; NaN for
/// those it has and for itself. Balland & Boschma 2021, Regional Studies 55:1059-1070.
Table complementarity(const Table &presence, const Table &phi, std::size_t region);
/// The mean of it over the activities that each row lacks: rows x partners, not symmetric.
Table complementarityScores(const Table &presence, const Table &phi);

} // namespace trama::methods
