// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary.h"
#include "tests/support/unzipped.h"
#include "ui/render/documents/document_writer.h"

#include <optional>

namespace trama::tests {

/// A document with one of everything.
plan::Document smallDocument();
/// Draws a picture of 320 x 160 dp for any id.
Result<render::Scene> drawnBox(const QString &id);
/// Text that breaks careless writers: markup, two directions, emoji, control characters, a lone
/// surrogate.
QString roughText();
/// The same as a reader must get it back.
QString roughTextCleaned();

QByteArray fileBytes(const QString &path);
/// Writes the document to a file of that ending in the folder and gives its bytes.
QByteArray written(
    const TemporaryFolder &folder, const plan::Document &document, const QString &ending);
/// What a program prints, or nullopt with a warning of the test where it is not installed.
std::optional<QByteArray> printedBy(const QString &program, const QStringList &arguments);

} // namespace trama::tests
