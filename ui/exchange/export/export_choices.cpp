// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export/export_choices.h"

#include "ui/shell/preferences.h"
#include "ui/widgets/appearance.h"

#include <QSettings>

namespace trama::ui {

namespace {

constexpr ExportFormat kFormats[kExportFormats]{
    {"xlsx", "xlsx", true, true, true, true},
    {"csv", "csv", false, true, true, false},
    {"geojson", "geojson", false, true, false, false},
    {"gpkg", "gpkg", true, true, false, true},
    {"graphml", "graphml", true, false, false, false},
    {"catalogue", "", true, false, false, true},
    {"template", "xlsx", true, false, false, true},
};

constexpr const char *kAudiences[]{"public", "partner", "full"};

QString key(const char *name)
{
    return QLatin1String("export/") + QLatin1String(name);
}

} // namespace

const ExportFormat &exportFormat(int index)
{
    return kFormats[index];
}

ExportChoices ExportChoices::read()
{
    ExportChoices choices;
    choices.language = texts().language();
    if (isSafeStart()) {
        return choices;
    }
    const QSettings stored;
    choices.entity = stored.value(key("entity")).toString();
    choices.format = stored.value(key("format"), choices.format).toString();
    choices.audience = exchange::audienceFromCode(stored.value(key("audience")).toString())
                           .value_or(choices.audience);
    choices.isForPeople = stored.value(key("people"), false).toBool();
    const QString tag = stored.value(key("language")).toString();
    choices.language = tag.isEmpty() ? choices.language : text::languageFromTag(tag);
    return choices;
}

void ExportChoices::keep() const
{
    if (isSafeStart()) {
        return;
    }
    QSettings stored;
    stored.setValue(key("entity"), entity);
    stored.setValue(key("format"), format);
    stored.setValue(key("audience"), QLatin1String(kAudiences[int(audience)]));
    stored.setValue(key("people"), isForPeople);
    stored.setValue(key("language"), text::Texts(language).languageTag());
}

} // namespace trama::ui
