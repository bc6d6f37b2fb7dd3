// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/exchange/steps/import_step.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace trama::ui {

class Card;

/// Where the rows stand on the map: how many by their coordinates, how many doubtful, how many
/// without a place, and what may help: the projection, a gazetteer, the middle of a region.
class PlacesStep : public ImportStep {
    Q_OBJECT
public:
    explicit PlacesStep(QWidget *parent = nullptr);
    void setReport(const exchange::ImportReport &report, const exchange::ListPreview &preview,
        const exchange::ImportOptions &options);
    void retranslate();
    QString found() const; ///< "150 placed, 10 wait"

Q_SIGNALS:
    void chosen(const trama::exchange::ImportOptions &options);

private:
    enum Line { Stated, ByGazetteer, ByRegion, Turned, Elsewhere, Waiting, LineCount };

    qint64 countOf(std::initializer_list<const char *> codes) const;
    qint64 lineCount(Line line) const;
    void choose(const std::function<void(exchange::ImportOptions &)> &change);
    void chooseGazetteer();
    void fillProjections();

    exchange::ImportReport m_report;
    exchange::ListPreview m_preview;
    exchange::ImportOptions m_options;
    QVector<ThemeLabel *> m_numbers;
    QVector<ThemeLabel *> m_names;
    ThemeLabel *m_projectionCaption;
    QComboBox *m_projection;
    QWidget *m_projectionField;
    QCheckBox *m_byRegion;
    QPushButton *m_gazetteer;
    QPushButton *m_noGazetteer;
    ThemeLabel *m_gazetteerName;
    ThemeLabel *m_waiting;
};

} // namespace trama::ui
