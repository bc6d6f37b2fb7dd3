// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/rows.h"

#include <QVector>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace trama::ui {

class Chip;
class FlowLayout;

/// Two to seven regions of the set: a chip each, and a field that completes names and codes. Enter
/// adds, Backspace in the empty field takes the last away.
class RegionPicker : public QWidget {
    Q_OBJECT
public:
    static constexpr int kLeast = 2;
    static constexpr int kMost = 7;

    explicit RegionPicker(QWidget *parent);
    void setRegions(const std::vector<snapshot::RegionRow> &regions); ///< that can be chosen
    void setChosen(const QVector<int> &chosen); ///< tells nobody
    const QVector<int> &chosen() const { return m_chosen; }
    void retranslate();

Q_SIGNALS:
    void chosenChanged(); ///< by the user
    void refused(const QString &why); ///< nothing of that name, or too many

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove(int region);
    int regionOf(const QString &text) const; ///< -1 = none, or several
    void refresh();

    std::vector<snapshot::RegionRow> m_regions;
    QVector<int> m_chosen;
    QVector<Chip *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QStringListModel *m_names;
};

} // namespace trama::ui
