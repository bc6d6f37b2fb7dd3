// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace trama::ui {

namespace {

bool g_isSafeStart = false;

constexpr const char *kThemes[] = {"system", "light", "dark"};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void setSafeStart(bool isSafe)
{
    g_isSafeStart = isSafe;
}

bool isSafeStart()
{
    return g_isSafeStart;
}

Preferences Preferences::read()
{
    Preferences read;
    read.language = text::languageFromTag(QLocale::system().name());
    if (g_isSafeStart) {
        return read;
    }
    QSettings stored;
    const QString theme = stored.value(key("theme")).toString();
    for (int i = 0; i < 3; ++i) {
        if (theme == QLatin1String(kThemes[i])) {
            read.theme = static_cast<ThemeChoice>(i);
        }
    }
    if (const QString tag = stored.value(key("language")).toString(); !tag.isEmpty()) {
        read.language = text::languageFromTag(tag);
    }
    read.textScale = std::clamp(stored.value(key("textScale"), 1.0).toDouble(), 0.8, 2.0);
    read.author = {stored.value(key("author/name")).toString(),
        stored.value(key("author/organisation")).toString()};
    read.isAuthorAsked = stored.value(key("author/asked"), false).toBool();
    read.folder = stored.value(key("folder")).toString();
    read.windowGeometry = stored.value(key("window")).toByteArray();
    read.isTourDone = stored.value(key("tour/done"), false).toBool();
    stored.beginGroup(key("shortcuts"));
    for (const QString &command : stored.childKeys()) {
        read.shortcuts.insert(command, stored.value(command).toString());
    }
    return read;
}

void Preferences::keep() const
{
    if (g_isSafeStart) {
        return;
    }
    QSettings stored;
    stored.setValue(key("theme"), QLatin1String(kThemes[static_cast<int>(theme)]));
    stored.setValue(key("language"), text::Texts(language).languageTag());
    stored.setValue(key("textScale"), textScale);
    stored.setValue(key("author/name"), author.name);
    stored.setValue(key("author/organisation"), author.organisation);
    stored.setValue(key("author/asked"), isAuthorAsked);
    stored.setValue(key("folder"), folder);
    stored.setValue(key("window"), windowGeometry);
    stored.setValue(key("tour/done"), isTourDone);
    stored.remove(key("shortcuts"));
    stored.beginGroup(key("shortcuts"));
    for (auto command = shortcuts.cbegin(); command != shortcuts.cend(); ++command) {
        stored.setValue(command.key(), command.value());
    }
}

void Preferences::applyAppearance() const
{
    applyTheme(theme);
    applyLanguage(language);
    applyTextScale(textScale);
}

} // namespace trama::ui
