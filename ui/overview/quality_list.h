// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/summary.h"
#include "ui/workspace/target.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;

/// One thing to look at: how many records have it, and where they are.
struct QualityLine {
    const char *name; ///< objectName of its link
    const char *icon;
    QString text; ///< "12 facilities have no location"
    QString link; ///< "Show"
    Target target;
};

/// What the records lack, each line with a link to the rows; says so where nothing is lacking.
class QualityList : public QWidget {
    Q_OBJECT
public:
    explicit QualityList(QWidget *parent);
    void setLines(const QVector<QualityLine> &lines);

Q_SIGNALS:
    void opened(const trama::ui::Target &target);

private:
    QVBoxLayout *m_rows;
};

/// The lines of a summary: those with a count. `filter` is what is looked at now.
QVector<QualityLine> qualityLines(const overview::Summary &summary, const snapshot::Filter &filter);

} // namespace trama::ui
