// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <functional>

class QWidget;

namespace trama::ui {

class Workspace;

/// New, Open, Sample, Save a Copy, Close: what the File menu and the welcome page ask for. Failures
/// are said in the message bar; what was open stays open.
class ProjectFiles : public QObject {
    Q_OBJECT
public:
    ProjectFiles(Workspace &workspace, QWidget *window);

    /// Asks for the file first; for a list, beside it and by its name.
    void makeNew(const QString &list = {});
    bool open(const QString &path = {}); ///< empty = asks; false where nothing was opened
    void openSample(); ///< a copy among the user's documents, each time a new one
    void saveCopy();
    void close();

Q_SIGNALS:
    void opened(); ///< after New, Open, Sample
    void sampleOpened(); ///< after opened(), by openSample() alone

private:
    bool take(const Result<void> &done);
    void askAuthorOnce();

    Workspace &m_workspace;
    QWidget *m_window;
};

/// A path in that folder that is not taken: "sample.gpkg", "sample 2.gpkg", …
QString freePath(const QString &folder, const QString &base, const QString &ending);

} // namespace trama::ui
