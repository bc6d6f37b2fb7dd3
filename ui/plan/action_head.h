// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QPushButton;

namespace trama::ui {

class Pill;
class ShapeMark;
class ThemeLabel;

/// Above the form of an action: its number, the need it answers as a link, and that need's rank.
class ActionHead : public QWidget {
    Q_OBJECT
public:
    explicit ActionHead(QWidget *parent = nullptr);
    /// `number` in the plan; `at` the need's coordinates, region -1 = none in the set.
    void setAction(const Workspace &workspace, int number, const gap::Coordinates &at);

Q_SIGNALS:
    void needAsked();

private:
    Pill *m_number;
    ShapeMark *m_chip;
    QPushButton *m_need;
    ThemeLabel *m_rank;
};

} // namespace trama::ui
