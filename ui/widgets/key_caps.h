// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace trama::ui {

/// The keys of a shortcut in its native text: "Ctrl+Shift+P" is Ctrl, Shift, P; of several strokes
/// all their keys.
QStringList keysOf(const QString &shortcut);
/// The text of a menu as it is read: "R&&D &Lab" is "R&D Lab".
QString withoutMnemonic(QString text);
/// Width of the caps side by side, in the font of captions.
int keyCapsWidth(const QStringList &keys);
/// Draws keys as the caps of a keyboard, from the left of `room`, in the middle of its height.
void paintKeyCaps(QPainter &painter, const QRect &room, const QStringList &keys);

/// Keys as caps beside words that say what they do. Decoration: the words name the keys where a
/// screen reader has to hear them.
class KeyCaps : public QWidget {
    Q_OBJECT
public:
    explicit KeyCaps(const QStringList &keys, QWidget *parent = nullptr);
    void setKeys(const QStringList &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_keys;
};

} // namespace trama::ui
