// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace trama::ui {

class ElidedLabel;
class Pill;
class ThemeLabel;

/// The top of a record: where and what it is, its name, its state in pills; back, on, more, close.
class RecordHead : public QWidget {
    Q_OBJECT
public:
    explicit RecordHead(QWidget *parent = nullptr);

    void setRecord(const storage::Record &record, int region, const QString &regionName);
    void retranslate();

Q_SIGNALS:
    void moved(int step); ///< to the record before (-1) or after (1)
    void duplicateAsked();
    void deleteAsked();
    void onMapAsked();
    void closed();

private:
    void fillMore();

    QLabel *m_mark;
    ElidedLabel *m_crumb;
    ThemeLabel *m_name;
    QToolButton *m_back;
    QToolButton *m_on;
    QToolButton *m_more;
    QToolButton *m_close;
    Pill *m_status;
    Pill *m_tier;
    Pill *m_filled;
    QMenu *m_menu;
};

} // namespace trama::ui
