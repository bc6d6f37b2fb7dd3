// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"

#include <QTableWidget>

namespace trama::ui {

/// The self-defined indicators of the policy instruments: baseline, achieved, target, and how far
/// the way is gone.
class OwnIndicatorTable : public QTableWidget {
    Q_OBJECT
public:
    explicit OwnIndicatorTable(QWidget *parent);
    void show(const std::vector<monitor::OwnIndicator> &indicators);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

Q_SIGNALS:
    void opened(trama::storage::Key indicator);

private:
    std::vector<storage::Key> m_keys;
};

} // namespace trama::ui
