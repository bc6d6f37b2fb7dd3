// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVariant>
#include <QVector>

class QMenu;

namespace trama::ui {

/// A filter of one column under its title: "any", the one value chosen or "3 of 9", with a menu of
/// the values to tick.
class FilterButton : public QAbstractButton {
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString text;
        bool isOn = false;
    };

    explicit FilterButton(QWidget *parent = nullptr);

    void setChoices(const QVector<Choice> &choices); ///< tells nobody
    void setExclusive(bool isExclusive) { m_isExclusive = isExclusive; } ///< one or none
    void retranslate(const QString &column);
    QMenu *menu() const { return m_menu; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariantList &values); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle(int index, bool isOn);
    void showText();
    void fill();

    QVector<Choice> m_choices;
    QMenu *m_menu;
    QString m_column;
    bool m_isExclusive = false;
};

} // namespace trama::ui
