// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace trama::ui {

class BarChart;

/// The small switch above a bar chart that shows its table twin; on while the table stands there.
class TwinButton : public QToolButton {
    Q_OBJECT
public:
    TwinButton(const char *name, BarChart *chart, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace trama::ui
