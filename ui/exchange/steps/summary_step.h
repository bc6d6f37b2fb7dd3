// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/exchange/steps/import_step.h"

class QCheckBox;

namespace trama::ui {

/// What the import will do, in numbers, before it does it.
class SummaryStep : public ImportStep {
    Q_OBJECT
public:
    explicit SummaryStep(QWidget *parent = nullptr);
    void setReport(const exchange::ImportReport &report);
    void retranslate();
    bool remembers() const; ///< the choices made are to be kept for the next list like this

private:
    exchange::ImportReport m_report;
    QVector<ThemeLabel *> m_numbers;
    QVector<ThemeLabel *> m_names;
    QCheckBox *m_remember;
    ThemeLabel *m_undo;
};

} // namespace trama::ui
