// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/source_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace trama::tests {

const std::vector<SourceFile> &sourceFiles()
{
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> found;
        const QDir root(QStringLiteral(TRAMA_SOURCE_DIR));
        for (const char *folder : {"app", "core", "ui", "tests"}) {
            QDirIterator it(root.filePath(QLatin1String(folder)),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly)) {
                    found.push_back({root.relativeFilePath(file.fileName()),
                        QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
                }
            }
        }
        return found;
    }();
    return files;
}

} // namespace trama::tests
