// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trama::ui {

/// One line of text in a font and colour of the tokens that ends in "…" where it has no room; then
/// the whole text is its tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(
        const char *font = "body", const char *color = "text", QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setRole(const char *font, const char *color);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    const char *m_font;
    const char *m_color;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace trama::ui
