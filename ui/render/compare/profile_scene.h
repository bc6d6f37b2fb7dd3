// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/render/parts/frame.h"

namespace trama::render {

/// A region compared: its name and the category whose colour and shape it has on every page.
struct ProfileColumn {
    QString name;
    int category = -1;
};

struct ProfileRow {
    QString id; ///< of the fact
    QString name;
    compare::Fact fact;
};

enum class ProfileKind {
    Bars, ///< a bar from zero on the row's own scale
    Steps, ///< a share as one of the sequential steps
    Weights ///< a weight beside the region's shape, larger for more
};

struct ProfileSection {
    QString title; ///< of the rows below; empty for the first
    ProfileKind kind = ProfileKind::Bars;
    std::vector<ProfileRow> rows;
};

/// Two to seven regions side by side, each row on one scale.
struct ProfileInput {
    std::vector<ProfileColumn> columns;
    std::vector<ProfileSection> sections;
    double width = 720; ///< dp
    QString sub;
    Caption caption;
};

/// Marks: "fact/<id>/<column>" for each value. The table twin has a row a fact. Values of another
/// year than the newest carry it in an amber pill; unknown is a word, never an empty bar.
Scene profileScene(const ProfileInput &input, const text::Texts &texts, const Theme &theme);

/// A value as people read it: "9", "93 %", "1.7"; "unknown" or "–" where it is not known.
QString factText(const compare::Fact &fact, double value, const text::Texts &texts);
/// The same of one region: "–" where nothing is needed.
QString valueText(const compare::Fact &fact, const compare::Value &value, const text::Texts &texts);
/// A difference: "21", "14 pts", "0.44"; "–" where fewer than two are known.
QString differenceText(const compare::Fact &fact, const text::Texts &texts);

} // namespace trama::render
