// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/settings.h"

#include <QStringList>

#include <cmath>

namespace trama::gap {

namespace {

tl::unexpected<Error> bad(const char *name, const QString &value)
{
    return fail(ErrorCode::BadSetting, {QLatin1String("gap.") + QLatin1String(name), value});
}

QString bandNames(const std::vector<TrlBand> &bands)
{
    QStringList names;
    for (const TrlBand &band : bands) {
        names.append(band.name());
    }
    return names.join(QLatin1Char('|'));
}

bool coverEachLevelOnce(const std::vector<TrlBand> &bands)
{
    int times[10] = {};
    for (const TrlBand &band : bands) {
        if (band.from < 1 || band.to > 9 || band.from > band.to) {
            return false;
        }
        for (int level = band.from; level <= band.to; ++level) {
            ++times[level];
        }
    }
    for (int level = 1; level <= 9; ++level) {
        if (times[level] != 1) {
            return false;
        }
    }
    return true;
}

Result<std::vector<TrlBand>> bandsFrom(const QVariant &stored)
{
    const QStringList names = stored.userType() == QMetaType::QStringList
        ? stored.toStringList()
        : stored.toString().split(QLatin1Char('|'), Qt::SkipEmptyParts);
    std::vector<TrlBand> bands;
    for (const QString &name : names) {
        const quint16 levels = levelsOf(name.trimmed());
        if (levels == 0) {
            return bad("bands", name);
        }
        TrlBand band{0, 0};
        for (int level = 1; level <= 9; ++level) {
            if ((levels >> level & 1) != 0) {
                band.from = band.from == 0 ? level : band.from;
                band.to = level;
            }
        }
        bands.push_back(band);
    }
    return bands;
}

struct NumberSetting {
    const char *name;
    double GapSettings::*field;
};

constexpr NumberSetting kShares[] = {
    {"full_from", &GapSettings::fullFrom},
    {"underused_below", &GapSettings::underusedBelow},
    {"far_below", &GapSettings::farBelow},
    {"fragile_loss", &GapSettings::fragileLoss},
    {"borrow_from", &GapSettings::borrowFrom},
};

constexpr NumberSetting kAmounts[] = {
    {"reach_minutes", &GapSettings::reachMinutes},
    {"detour", &GapSettings::detour},
    {"speed_km_h", &GapSettings::speedKmH},
    {"half_life_minutes", &GapSettings::halfLifeMinutes},
};

Result<void> readNumbers(const QHash<QString, QVariant> &stored, GapSettings *settings)
{
    const auto read = [&](const NumberSetting &setting) {
        const auto found = stored.constFind(QLatin1String("gap.") + QLatin1String(setting.name));
        bool isNumber = true;
        if (found != stored.constEnd()) {
            settings->*setting.field = found->toDouble(&isNumber);
        }
        return isNumber;
    };
    for (const NumberSetting &setting : kShares) {
        if (!read(setting)) {
            return bad(setting.name,
                stored.value(QLatin1String("gap.") + QLatin1String(setting.name)).toString());
        }
    }
    for (const NumberSetting &setting : kAmounts) {
        if (!read(setting)) {
            return bad(setting.name,
                stored.value(QLatin1String("gap.") + QLatin1String(setting.name)).toString());
        }
    }
    return {};
}

} // namespace

QString TrlBand::name() const
{
    return QStringLiteral("%1-%2").arg(from).arg(to);
}

quint16 levelsOf(const QString &band)
{
    const QStringList ends = band.split(QLatin1Char('-'));
    bool isFrom = false;
    bool isTo = false;
    const int from = ends.first().trimmed().toInt(&isFrom);
    const int to = ends.last().trimmed().toInt(&isTo);
    if (ends.size() > 2 || !isFrom || !isTo || from < 1 || to > 9 || from > to) {
        return 0;
    }
    return static_cast<quint16>((1u << (to + 1)) - (1u << from));
}

Result<void> checked(const GapSettings &settings)
{
    if (!coverEachLevelOnce(settings.bands)) {
        return bad("bands", bandNames(settings.bands));
    }
    for (const NumberSetting &share : kShares) {
        const double value = settings.*share.field;
        if (!(value >= 0 && value <= 1)) {
            return bad(share.name, QString::number(value));
        }
    }
    if (settings.fullFrom >= 1) { // the loss of a full need divides by 1 - fullFrom
        return bad("full_from", QString::number(settings.fullFrom));
    }
    for (const NumberSetting &amount : kAmounts) {
        const double value = settings.*amount.field;
        if (!(value > 0) || !std::isfinite(value)) {
            return bad(amount.name, QString::number(value));
        }
    }
    if (settings.staleMonths < 0) {
        return bad("stale_months", QString::number(settings.staleMonths));
    }
    return {};
}

Result<GapSettings> settingsFrom(const QHash<QString, QVariant> &stored)
{
    GapSettings settings;
    const auto value = [&](const char *name) {
        return stored.value(QLatin1String("gap.") + QLatin1String(name));
    };
    if (const QVariant asOf = value("as_of"); !asOf.toString().isEmpty()) {
        settings.asOf = asOf.userType() == QMetaType::QDate
            ? asOf.toDate()
            : QDate::fromString(asOf.toString(), Qt::ISODate);
        if (!settings.asOf.isValid()) {
            return bad("as_of", asOf.toString());
        }
    }
    if (const QString users = value("users").toString(); !users.isEmpty()) {
        settings.users = users;
    }
    if (const QString scheme = value("scheme").toString(); !scheme.isEmpty()) {
        settings.scheme = scheme;
    }
    if (const QVariant bands = value("bands"); bands.isValid()) {
        Result<std::vector<TrlBand>> read = bandsFrom(bands);
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
        settings.bands = std::move(*read);
    }
    if (const QVariant months = value("stale_months"); months.isValid()) {
        bool isNumber = false;
        settings.staleMonths = months.toInt(&isNumber);
        if (!isNumber) {
            return bad("stale_months", months.toString());
        }
    }
    if (const Result<void> numbers = readNumbers(stored, &settings); !numbers) {
        return tl::unexpected<Error>(numbers.error());
    }
    if (const Result<void> sound = checked(settings); !sound) {
        return tl::unexpected<Error>(sound.error());
    }
    return settings;
}

} // namespace trama::gap
