// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/exchange/steps/import_step.h"

class QComboBox;
class QGridLayout;
class QScrollArea;
class QStandardItemModel;

namespace trama::ui {

/// What each column of the file is taken for, with a few of its values beside, to be changed.
class ColumnsStep : public ImportStep {
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    void setPreview(const exchange::ListPreview &preview);
    void setField(int column, const QString &field); ///< tells nobody
    void retranslate();

Q_SIGNALS:
    void fieldChosen(int column, const QString &field); ///< empty = left out
    void decimalChosen(int column, const QString &sign);

private:
    void rebuild();
    void addColumn(int column);
    QComboBox *makeDecimal(int column);
    QString reasonOf(int column) const;
    void fillFields();
    void showCount();
    QString examples(int column) const;

    exchange::ListPreview m_preview;
    QStandardItemModel *m_fields; ///< shared by all combo boxes
    QWidget *m_rows = nullptr;
    QScrollArea *m_area;
    QGridLayout *m_grid = nullptr;
    QVector<QComboBox *> m_combos;
    QVector<ThemeLabel *> m_reasons;
};

} // namespace trama::ui
