// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QGridLayout;

namespace trama::ui {

class ShapeMark;
class ThemeLabel;

/// The regions that could lend: mark, name, facilities, minutes, what they would cover.
class LenderList : public QWidget {
    Q_OBJECT
public:
    explicit LenderList(QWidget *parent = nullptr);
    void setLenders(const Workspace &workspace, const gap::NeedResult &need);

private:
    void addLender(int row, const Workspace &workspace, const gap::NeedResult &need,
        const gap::Lender &lender);
    QString minutesText(const gap::Lender &lender) const;

    QGridLayout *m_grid;
};

/// The facilities behind a need, each a link to its record.
class RecordList : public QWidget {
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);
    /// Those of the region, or where it has none those of the best lender.
    void setNeed(const Workspace &workspace, const gap::NeedResult &need);
    const QSet<storage::Key> &facilities() const { return m_facilities; }
    bool isOfLender() const { return m_isOfLender; }

Q_SIGNALS:
    void recordAsked(qint64 facility);

private:
    void addRecord(
        int row, const Workspace &workspace, const gap::NeedResult &need, storage::Key key);
    QString stateText(const gap::NeedResult &need, storage::Key key) const;

    QGridLayout *m_grid;
    QSet<storage::Key> m_facilities;
    bool m_isOfLender = false;
};

/// The mark a region has on all pages.
ShapeMark *regionMark(const Workspace &workspace, int region, QWidget *parent);

} // namespace trama::ui
