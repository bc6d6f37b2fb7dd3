// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/analyst_word.h"

#include <QWidget>

class QButtonGroup;

namespace trama::ui {

class ThemeLabel;

/// The analyst's word on a need: accept, reject, not needed, each taken back by a second press.
class WordBar : public QWidget {
    Q_OBJECT
public:
    explicit WordBar(QWidget *parent = nullptr);
    void setWord(const gap::AnalystWord &word);
    void retranslate();

Q_SIGNALS:
    void said(const QString &word); ///< code of analyst_word; empty = taken back

private:
    ThemeLabel *m_title;
    ThemeLabel *m_said;
    QButtonGroup *m_words;
};

} // namespace trama::ui
