// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/exchange/steps/import_step.h"

#include <functional>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace trama::ui {

class ListPreviewModel;
class PreviewTable;

/// What the file is: kind of rows, sheet, encoding, separator, row of names, decimal sign, each as
/// it was found; of which list it is a newer edition; and its first rows.
class SourceStep : public ImportStep {
    Q_OBJECT
public:
    explicit SourceStep(ListPreviewModel *rows, QWidget *parent = nullptr);
    /// `sources`: lists that the project had before. `keptFrom`: the list whose mapping is used,
    /// empty = none.
    void setPreview(const exchange::ListPreview &preview, const exchange::ImportOptions &options,
        const QStringList &sources, const QString &keptFrom);
    void retranslate();

Q_SIGNALS:
    /// How the file is to be read; where `areColumnsOther`, choices of columns no longer hold.
    void chosen(const trama::exchange::ImportOptions &options, bool areColumnsOther);
    void keptRefused(); ///< the mapping in use is not wanted

private:
    void connectChoices();
    void fillEncodings();
    void fillSeparators();
    void fillEditions();
    void fillVersions(); ///< of the region codes of statistics
    void choose(const std::function<void(exchange::ImportOptions &)> &change, bool areColumnsOther);
    QString separatorName(const QString &sign) const;
    QString decimalText() const;

    exchange::ListPreview m_preview;
    exchange::ImportOptions m_options;
    QStringList m_sources;
    QString m_keptFrom;
    ThemeLabel *m_entityCaption;
    QComboBox *m_entity;
    ThemeLabel *m_layerCaption;
    QComboBox *m_layer;
    QWidget *m_layerField;
    ThemeLabel *m_encodingCaption;
    QComboBox *m_encoding;
    QWidget *m_encodingField;
    ThemeLabel *m_separatorCaption;
    QComboBox *m_separator;
    QWidget *m_separatorField;
    ThemeLabel *m_headerCaption;
    QSpinBox *m_header;
    ThemeLabel *m_nutsCaption;
    QComboBox *m_nuts;
    QWidget *m_nutsField;
    ThemeLabel *m_editionCaption;
    QComboBox *m_edition;
    QWidget *m_editionField;
    QWidget *m_keptRow;
    ThemeLabel *m_kept;
    QPushButton *m_refuse;
    ThemeLabel *m_found;
    ThemeLabel *m_count;
    PreviewTable *m_table;
};

} // namespace trama::ui
