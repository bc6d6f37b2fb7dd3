// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace trama::tests {

/// A source file of the project, its path relative to the root with forward slashes.
struct SourceFile {
    QString path;
    QStringList lines;
};

/// Every .cpp and .h below app, core, ui and tests.
const std::vector<SourceFile> &sourceFiles();

} // namespace trama::tests
