// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace trama::ui {

/// A block on a tint of the tokens, with the padding of a card; round corners where it stands free.
class TintFrame : public QFrame {
    Q_OBJECT
public:
    explicit TintFrame(const char *role, QWidget *parent = nullptr, bool isRound = true);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_role;
    bool m_isRound;
    QVBoxLayout *m_body;
};

/// A thin line across, as between the parts of a panel.
QFrame *ruleLine(QWidget *parent);

} // namespace trama::ui
