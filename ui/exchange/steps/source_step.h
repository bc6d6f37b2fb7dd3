// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/exchange/steps/import_step.h"

class QComboBox;

namespace trama::ui {

class ListPreviewModel;
class PreviewTable;

/// What the file is: kind of rows, sheet, encoding, separator, decimal sign, each as it was found,
/// and its first rows.
class SourceStep : public ImportStep {
    Q_OBJECT
public:
    explicit SourceStep(ListPreviewModel *rows, QWidget *parent = nullptr);
    void setPreview(const exchange::ListPreview &preview, const exchange::ImportOptions &options);
    void retranslate();

Q_SIGNALS:
    void entityChosen(const QString &entity);
    void layerChosen(const QString &layer);
    void encodingChosen(const QString &encoding); ///< empty = told from the file

private:
    QWidget *field(ThemeLabel *caption, QWidget *editor);
    void fillEncodings(const exchange::ImportOptions &options);
    QString separatorName() const;
    QString decimalText() const;

    exchange::ListPreview m_preview;
    ThemeLabel *m_entityCaption;
    QComboBox *m_entity;
    ThemeLabel *m_layerCaption;
    QComboBox *m_layer;
    QWidget *m_layerField;
    ThemeLabel *m_encodingCaption;
    QComboBox *m_encoding;
    QWidget *m_encodingField;
    ThemeLabel *m_found;
    ThemeLabel *m_count;
    PreviewTable *m_table;
};

} // namespace trama::ui
