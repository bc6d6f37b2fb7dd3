// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

#include <QTableWidget>

namespace trama::ui {

/// The table twin of a scene: one row a mark that has one, numbers at the right.
class SceneTable : public QTableWidget {
    Q_OBJECT
public:
    explicit SceneTable(QWidget *parent);
    void show(const render::Scene &scene);
    QString markOfRow(int row) const; ///< its id, empty where it has none
    void setCurrentMark(const QString &id); ///< tells nobody
    int heightWanted(int rows) const;

Q_SIGNALS:
    void markCurrent(const QString &id);
    void markActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillRow(int row, const render::Mark &mark);
    void alignHeader();
    void setRowHeights();
};

} // namespace trama::ui
