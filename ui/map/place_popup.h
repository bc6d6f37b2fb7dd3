// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

namespace trama::ui {

class ThemeLabel;
class Workspace;

/// The facilities at one place of the map, named one a line; each opens its record, and all of them
/// open as rows. Closes by Esc or a click elsewhere.
class PlacePopup : public QFrame {
    Q_OBJECT
public:
    PlacePopup(Workspace &workspace, const QVector<qint64> &facilities, QWidget *parent);
    void showAt(QPoint global); ///< inside the screen

Q_SIGNALS:
    void nearerWanted(const QVector<qint64> &facilities);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFacility(qint64 facility);
    void addFoot();

    Workspace &m_workspace;
    QVector<qint64> m_facilities;
};

} // namespace trama::ui
