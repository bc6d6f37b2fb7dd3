// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace trama::ui {

class ThemeLabel;

/// One step of an import: a title, a sentence under it, the content.
class ImportStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportStep(QWidget *parent = nullptr);

protected:
    QVBoxLayout *body() const { return m_body; }
    void setTexts(const QString &title, const QString &sentence);

private:
    ThemeLabel *m_title;
    ThemeLabel *m_sentence;
    QVBoxLayout *m_body;
};

} // namespace trama::ui
