// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"

#include <QWidget>

class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;

/// The card beside the issues where the one at hand can be put right: row and column, a title, what
/// a kind of fix needs below.
class FixPanel : public QWidget {
    Q_OBJECT
public:
    explicit FixPanel(const char *name, QWidget *parent = nullptr);

protected:
    QVBoxLayout *body() const { return m_body; }
    void setTexts(const exchange::Issue &issue, const QString &title);
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeLabel *m_where;
    ThemeLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace trama::ui
