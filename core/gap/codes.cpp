// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/report.h"

namespace trama::gap {

namespace {

constexpr const char *kClasses[] = {
    "not-needed",
    "not-mapped",
    "absent",
    "unclear",
    "restricted",
    "short",
    "full",
    "far",
    "fragile",
    "surplus",
    "covered",
};
constexpr const char *kMarks[] = {"underused", "coming", "inferred", "doubtful"};
constexpr const char *kAdvice[] = {
    "map-first",
    "ask",
    "open-up",
    "borrow",
    "build-together",
    "build",
    "extend",
    "agree-on-access",
    "back-up",
    "lend",
    "promote-use",
    "wait",
};
constexpr const char *kNeedsFrom[] = {"register", "template", "peers"};
constexpr const char *kAxes[] = {"region", "sector", "stage", "service", "band", "trl"};

template <typename Enum> QString named(Enum value, const char *const *names)
{
    return QLatin1String(names[static_cast<std::size_t>(value)]);
}

} // namespace

QString code(GapClass value)
{
    return named(value, kClasses);
}

QString code(Mark value)
{
    return named(value, kMarks);
}

QString code(Advice value)
{
    return named(value, kAdvice);
}

QString code(NeedsFrom value)
{
    return named(value, kNeedsFrom);
}

QString code(Axis value)
{
    return named(value, kAxes);
}

std::optional<Axis> axisFromCode(QStringView text)
{
    for (std::size_t axis = 0; axis < kAxisCount; ++axis) {
        if (text == QLatin1String(kAxes[axis])) {
            return static_cast<Axis>(axis);
        }
    }
    return std::nullopt;
}

bool isGap(GapClass value)
{
    return value >= GapClass::Absent && value <= GapClass::Fragile;
}

} // namespace trama::gap
