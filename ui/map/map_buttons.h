// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>

namespace trama::ui {

/// The buttons that lie over the map at its top left: nearer, farther, fit, the selection.
class MapButtons : public QFrame {
    Q_OBJECT
public:
    explicit MapButtons(QWidget *parent);
    void retranslate();
    void setHasSelection(bool hasSelection);

Q_SIGNALS:
    void zoomedIn();
    void zoomedOut();
    void fitted();
    void selectionSought();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_in;
    QToolButton *m_out;
    QToolButton *m_fit;
    QToolButton *m_selection;
};

} // namespace trama::ui
