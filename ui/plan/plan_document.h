// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/render/documents/document_writer.h"
#include "ui/workspace/workspace.h"

#include <QImage>

namespace trama::ui {

/// Whom a plan is written for.
struct PlanReaders {
    exchange::Audience audience = exchange::Audience::Public; ///< whose eyes names are for
    bool hasPersons = false; ///< contact and signatories; else lines to fill in
};

/// A plan as a document with all its pictures are drawn from, as values: it may be written in
/// another thread.
struct PlanDocument {
    plan::Document document;
    std::shared_ptr<const gap::GapReport> report; ///< null = no figures of today
    snapshot::Snapshot shown;
    geo::RegionSet regions;
    QStringList notices;
    QHash<QString, QByteArray> frozen;
    text::Texts texts;

    render::FigureDrawer drawer() const; ///< used while this lives
    Result<QByteArray> html() const;
    Result<void> write(const QString &path) const; ///< by its ending
};

Result<PlanDocument> planDocument(
    const Workspace &workspace, storage::Key plan, const PlanReaders &readers);
/// A document as rich text shows and prints it: pictures by name, beside the text.
struct RichText {
    QString html;
    QHash<QString, QImage> pictures;
};
/// Takes the pictures out of HTML and gives them a width (in pixels of rich text), since rich text
/// reads no lengths of style sheets in pictures and knows no figures. `scale` pixels of a picture
/// there = 0 keeps all it has. May run in another thread.
RichText richText(const QByteArray &html, int width, double scale = 0);
/// "Action plan Groningen 2026-11-25.odt": of today, without what file names cannot hold.
QString planFileName(const QString &title, const QString &ending);

} // namespace trama::ui
