// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPolygonF>
#include <QStringList>
#include <QVector>

namespace trama::ui {

class Workspace;

/// A project that was open on this machine, as far as its card says.
struct RecentFile {
    QString path;
    QString name; ///< of the project
    QStringList regions; ///< names, in the order of the set
    int facilities = 0;
    bool isSample = false;
    QDate opened;
    QVector<QPolygonF> outlines; ///< one a region, EPSG:3035, few points; empty = none

    bool exists() const; ///< the file is there now
};

/// The projects opened last, newest first, kept by QSettings. Whoever shows them reads them anew.
class RecentFiles {
public:
    static constexpr int kMost = 12;

    static QVector<RecentFile> read();
    /// Puts the open project first. Nothing where none is open.
    static void remember(const Workspace &workspace);
    static void forget(const QString &path);
    /// The file is at another place now.
    static void move(const QString &from, const QString &to);

private:
    static void keep(const QVector<RecentFile> &files);
};

} // namespace trama::ui
