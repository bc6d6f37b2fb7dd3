// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/recent_files.h"

#include <QAbstractButton>
#include <QFrame>

namespace trama::ui {

class LandPicture;
class ThemeLabel;

/// A project opened lately: its regions as a picture, name, facilities, date, folder. Opens by
/// click or Enter; its menu opens the folder or takes the card away.
class RecentCard : public QAbstractButton {
    Q_OBJECT
public:
    RecentCard(const RecentFile &file, QWidget *parent);
    const RecentFile &file() const { return m_file; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    QStringList lines() const;

    RecentFile m_file;
    LandPicture *m_picture;
};

/// A project that is not where it was: says where and when, and offers to look for it or to let it
/// go.
class MissingFile : public QFrame {
    Q_OBJECT
public:
    MissingFile(const RecentFile &file, QWidget *parent);

Q_SIGNALS:
    void locateRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// "Seven regions, 375 facilities", "Groningen, 52 facilities"
QString contentsOf(const RecentFile &file);
/// The folder, short: under the home folder without it.
QString folderOf(const RecentFile &file);

} // namespace trama::ui
