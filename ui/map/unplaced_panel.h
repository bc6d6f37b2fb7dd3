// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "ui/widgets/parts.h"

class QLineEdit;
class QListView;

namespace trama::ui {

class UnplacedModel;
class Workspace;

/// The list beside the map of facilities that have no place: one is chosen and placed by a click on
/// the map or by coordinates that were pasted.
class UnplacedPanel : public Card {
    Q_OBJECT
public:
    explicit UnplacedPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// The list is that of the workspace's shown facilities, of which `located` have a place.
    void refresh(int located);
    void retranslate();
    int count() const;
    bool isPlacing() const;
    void stopPlacing();
    /// Puts the chosen facility there and goes on to the next one.
    void place(storage::Point point);

Q_SIGNALS:
    void placingChanged(bool isPlacing); ///< the next click on the map is a place
    void placed(qint64 facility);
    void closed();

private:
    void sayCount();
    void placeByText();
    qint64 chosen() const; ///< key; 0 = none
    void choose(int row);

    Workspace &m_workspace;
    UnplacedModel *m_model;
    QListView *m_list;
    QPushButton *m_onMap;
    QLabel *m_coordinatesLabel;
    QLineEdit *m_coordinates;
    QPushButton *m_set;
    ThemeLabel *m_problem;
    QToolButton *m_close;
    int m_located = 0;
};

} // namespace trama::ui
