// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace trama::ui {

/// The method card behind every figure, beside the page: it may stay open while one works.
class MethodDialog : public QDialog {
    Q_OBJECT
public:
    explicit MethodDialog(QWidget *parent = nullptr);
    void setCard(const QString &card);

private:
    QTextBrowser *m_text;
};

} // namespace trama::ui
