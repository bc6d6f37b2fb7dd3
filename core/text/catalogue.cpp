// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace trama::text {

namespace {

void addFile(Catalogue &catalogue, const QString &path)
{
    QFile file(path);
    QJsonParseError problem;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!isOpen || problem.error != QJsonParseError::NoError) {
        qFatal("%s: %s", qPrintable(path), qPrintable(problem.errorString()));
    }
    const QJsonObject texts = document.object();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QJsonObject forms = it.value().toObject();
        catalogue.insert(it.key(),
            forms.isEmpty() ? Entry{QString(), it.value().toString()}
                            : Entry{forms.value(QLatin1String("one")).toString(),
                                forms.value(QLatin1String("other")).toString()});
    }
}

Catalogue readCatalogue(const QString &ending)
{
    initCoreResources();
    Catalogue read;
    const QDir folder(QStringLiteral(":/trama/i18n"));
    for (const QString &name : folder.entryList(
             {QLatin1String("*_") + ending + QLatin1String(".json")}, QDir::Files, QDir::Name)) {
        addFile(read, folder.filePath(name));
    }
    return read;
}

} // namespace

const Catalogue &catalogue(Language language)
{
    static const Catalogue english = readCatalogue(QStringLiteral("en"));
    static const Catalogue portuguese = readCatalogue(QStringLiteral("pt"));
    return language == Language::Portuguese ? portuguese : english;
}

QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace
            = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!isPlace) {
            result += text.at(i);
            continue;
        }
        ++i;
        result += arguments.value(text.at(i).digitValue() - 1);
    }
    return result;
}

int placeholders(const QString &text)
{
    int largest = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('%') && text.at(i + 1).isDigit()) {
            largest = std::max(largest, text.at(i + 1).digitValue());
        }
    }
    return largest;
}

} // namespace trama::text
