// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

constexpr std::string_view kExampleMarks[]{"[example]", "[exemplo]"};

QString plain(QString name)
{
    static const QString kForbidden = QStringLiteral("[]:*?/\\'");
    constexpr qsizetype kLongest = 31;
    for (QChar &c : name) {
        c = kForbidden.contains(c) ? QLatin1Char(' ') : c;
    }
    return name.left(kLongest).trimmed();
}

} // namespace

bool isWorkbook(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("xlsx") || ending == QLatin1String("ods");
}

QString sheetName(const domain::Entity &entity, bool isForPeople, const text::Texts &texts)
{
    const QString name = QString::fromLatin1(entity.name);
    return isForPeople ? plain(texts.get(QStringLiteral("entity.") + name)) : name;
}

QVector<EntitySheet> entitySheets(const QStringList &sheets)
{
    if (!sheets.contains(QString::fromUtf16(kNotesSheet))) {
        return {};
    }
    const text::Texts english(text::Language::English);
    const text::Texts portuguese(text::Language::Portuguese);
    QVector<EntitySheet> found;
    for (const domain::Entity &entity : domain::entities()) {
        for (const QString &name : {sheetName(entity, false, english),
                 sheetName(entity, true, english), sheetName(entity, true, portuguese)}) {
            if (sheets.contains(name)) {
                found.append({name, &entity});
                break;
            }
        }
    }
    return found;
}

QString exampleMark(text::Language language)
{
    const std::string_view mark = kExampleMarks[language == text::Language::Portuguese ? 1 : 0];
    return QString::fromLatin1(mark.data(), qsizetype(mark.size()));
}

bool isExample(std::string_view firstCell)
{
    return firstCell.starts_with(kExampleMarks[0]) || firstCell.starts_with(kExampleMarks[1]);
}

} // namespace trama::exchange
