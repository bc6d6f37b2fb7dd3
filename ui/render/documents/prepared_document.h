// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/document.h"
#include "core/text/texts.h"
#include "ui/render/documents/document_writer.h"

namespace trama::render {

/// A figure with its picture and the size it takes on the page.
struct PreparedFigure {
    int number = 0; ///< from 1
    QString caption;
    QString alt;
    Scene scene;
    QSizeF sizeCm; ///< of the scene's proportions, within the box of the block
};

struct PreparedTable {
    int number = 0; ///< from 1; 0 = without a caption, not numbered
    QString caption;
    QStringList header;
    std::vector<QStringList> rows; ///< each as long as the widest
    bool hasRowHeaders = false;
    std::vector<bool> isNumeric; ///< by column: every filled cell is a number
    int columns() const { return static_cast<int>(isNumeric.size()); }
};

using PreparedBlock = std::variant<plan::Heading, plan::Paragraph, plan::ListBlock, PreparedTable,
    PreparedFigure, plan::PageBreak>;

/// What every writer starts from: clean text, numbered tables and figures, drawn pictures.
struct PreparedDocument {
    QString title;
    QString language;
    QString author;
    QStringList notices;
    std::vector<PreparedBlock> blocks;
    text::Texts texts;

    QString tableLabel(const PreparedTable &table) const; ///< "Table 2"
    QString figureLabel(const PreparedFigure &figure) const; ///< "Figure 1"
};

/// Fails only where a figure cannot be drawn.
Result<PreparedDocument> prepare(const plan::Document &document, const FigureDrawer &drawFigure);

/// Text without what XML 1.0 forbids: control characters but tab and line feed, lone surrogates,
/// non-characters. Line ends of every kind become one line feed.
QString cleanText(const QString &text);

/// "label. caption", or the label alone.
QString captionText(const QString &label, const QString &caption);

} // namespace trama::render
