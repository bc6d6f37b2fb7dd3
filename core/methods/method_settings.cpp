// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/method_settings.h"

namespace trama::methods {

QString MethodSettings::text(const char *name, const QString &otherwise)
{
    const QString key = QString::fromLatin1(name);
    const QString value = m_given.value(key, otherwise);
    m_known.insert(key);
    if (!value.isEmpty()) {
        m_used.append({key, value});
    }
    return value;
}

double MethodSettings::number(const char *name, double otherwise, double least)
{
    const QString value = text(name, QString::number(otherwise, 'g', 17));
    bool isNumber = false;
    const double found = value.toDouble(&isNumber);
    if (!isNumber || !(found >= least)) {
        refuse(name, value);
    }
    return found;
}

int MethodSettings::count(const char *name, int otherwise, int least)
{
    const QString value = text(name, QString::number(otherwise));
    bool isNumber = false;
    const int found = value.toInt(&isNumber);
    if (!isNumber || found < least) {
        refuse(name, value);
    }
    return found;
}

bool MethodSettings::flag(const char *name)
{
    return choice(name, {QStringLiteral("false"), QStringLiteral("true")}, QStringLiteral("false"))
        == QLatin1String("true");
}

std::vector<double> MethodSettings::numbers(const char *name, const char *otherwise)
{
    const QString value = text(name, QString::fromLatin1(otherwise));
    std::vector<double> found;
    for (const QString &part : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        found.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber || !(found.back() >= 0)) {
            refuse(name, value);
        }
    }
    return found;
}

QStringList MethodSettings::words(const char *name)
{
    QStringList found;
    for (const QString &part : text(name).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        found.append(part.trimmed());
    }
    return found;
}

QString MethodSettings::choice(const char *name, const QStringList &words, const QString &otherwise)
{
    const QString value = text(name, otherwise);
    if (!value.isEmpty() && !words.contains(value)) {
        refuse(name, value);
    }
    return value;
}

void MethodSettings::refuse(const char *name, const QString &value)
{
    if (m_refused.isEmpty()) {
        m_refused = {QString::fromLatin1(name), value};
    }
}

Result<void> MethodSettings::check() const
{
    if (!m_refused.isEmpty()) {
        return fail(ErrorCode::BadSetting, m_refused);
    }
    for (auto it = m_given.begin(); it != m_given.end(); ++it) {
        if (!m_known.contains(it.key())) {
            return fail(ErrorCode::BadSetting, {it.key(), it.value()});
        }
    }
    return {};
}

} // namespace trama::methods
