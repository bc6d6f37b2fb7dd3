// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace trama::ui {

class Card;
class ThemeLabel;

/// No plan yet: the forms there are, each with what it asks.
class PlanStart : public QWidget {
    Q_OBJECT
public:
    explicit PlanStart(QWidget *parent = nullptr);
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void planAsked(const QString &form);

private:
    struct Form {
        QString code;
        Card *card = nullptr;
        ThemeLabel *words = nullptr;
        QPushButton *start = nullptr;
    };
    Form addForm(const char *code);

    ThemeLabel *m_sentence;
    QHBoxLayout *m_cards;
    QVector<Form> m_forms;
};

} // namespace trama::ui
