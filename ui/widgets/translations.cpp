// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <vector>

namespace trama::ui {

namespace {

/// All translation files of one language as one translator.
class Translations : public QTranslator {
public:
    explicit Translations(text::Language language)
    {
        const QString tag
            = language == text::Language::Portuguese ? QStringLiteral("pt") : QStringLiteral("en");
        const QDir folder(QStringLiteral(":/i18n"));
        for (const QString &name :
            folder.entryList({QStringLiteral("*_%1.qm").arg(tag)}, QDir::Files, QDir::Name)) {
            add(folder.filePath(name));
        }
        add(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
            + QStringLiteral("/qtbase_%1.qm").arg(tag)); // last: what we say ourselves holds
    }

    QString translate(
        const char *context, const char *source, const char *comment, int n) const override
    {
        for (const std::unique_ptr<QTranslator> &file : m_files) {
            if (const QString text = file->translate(context, source, comment, n); !text.isNull()) {
                return text;
            }
        }
        return {};
    }
    bool isEmpty() const override { return false; }

private:
    void add(const QString &path)
    {
        auto file = std::make_unique<QTranslator>();
        if (file->load(path)) {
            m_files.push_back(std::move(file));
        }
    }

    std::vector<std::unique_ptr<QTranslator>> m_files;
};

} // namespace

void installTranslations(text::Language language)
{
    static QTranslator *installed = nullptr;
    QTranslator *const old = installed;
    installed = new Translations(language);
    installed->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(installed);
    if (old != nullptr) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
}

} // namespace trama::ui
