// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace trama::plan {

struct Heading {
    int level = 1; ///< 1..6
    QString text;
};
struct Paragraph {
    QString text; ///< line breaks kept
    bool isNote = false; ///< source, notice, label: smaller and muted
};
struct ListBlock {
    QStringList items;
    bool isNumbered = false;
};
struct Table {
    QString caption;
    QStringList header; ///< repeated on each page
    std::vector<QStringList> rows;
    bool hasRowHeaders = false; ///< first column names the row
};
/// A picture with its words. `id` names a scene that the writer asks its caller to draw.
struct Figure {
    QString id;
    QString caption;
    QString alt;
    double widthCm = 16;
    double heightCm = 9;
};
struct PageBreak { };

using Block = std::variant<Heading, Paragraph, ListBlock, Table, Figure, PageBreak>;

/// A document as a tree of blocks: the one source of ODT, HTML, PDF and Markdown.
struct Document {
    QString title;
    QString language; ///< "en", "pt-PT"
    QString author;
    QStringList notices; ///< foot of each page: "Sample data: invented", boundaries
    std::vector<Block> blocks;
};

} // namespace trama::plan
