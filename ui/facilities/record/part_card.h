// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facilities/record/part_rows.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;

/// A service, piece of equipment or link in a facility's record: what it is, with a pen that opens
/// its form under it and a bin.
class PartCard : public QFrame {
    Q_OBJECT
public:
    explicit PartCard(storage::Key key, QWidget *parent = nullptr);

    storage::Key key() const { return m_key; }
    void setPart(const Part &part);
    void setForm(QWidget *form); ///< shown under the card; null takes it away
    void retranslate();

Q_SIGNALS:
    void editAsked();
    void deleteAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    storage::Key m_key;
    QLabel *m_icon;
    ThemeLabel *m_title;
    ThemeLabel *m_sub;
    ThemeLabel *m_doubt;
    QToolButton *m_edit;
    QToolButton *m_delete;
    QVBoxLayout *m_layout;
};

} // namespace trama::ui
