// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"
#include "ui/widgets/parts.h"

namespace trama::ui {

class ProgressRow;

/// How far plans, events, good practices and people are from what the project promised.
class PlanCard : public Card {
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent);
    void show(const monitor::Monitoring &monitoring);

Q_SIGNALS:
    void opened();

private:
    QVector<ProgressRow *> m_rows;
};

} // namespace trama::ui
