// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace trama::ui {

/// What the project has promised, to be changed where it is not what TraCS3 promised. The plans
/// wanted are the sum of their two kinds.
class TargetsDialog : public QDialog {
    Q_OBJECT
public:
    explicit TargetsDialog(const monitor::Targets &targets, QWidget *parent = nullptr);
    monitor::Targets targets() const;

private:
    QSpinBox *boxOf(monitor::Indicator indicator) const;
    void settle(); ///< the sum, and no more instruments improved than plans

    std::array<QSpinBox *, monitor::kIndicators> m_boxes{}; ///< none of the plans
    QLabel *m_plans;
};

} // namespace trama::ui
