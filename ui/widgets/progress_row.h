// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// What is reached of a target: name, "44 of 51", and a bar; a met target says so by colour and a
/// check mark. Opens what is behind it by click, Space or Enter.
class ProgressRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProgressRow(const char *name, QWidget *parent = nullptr);
    /// `sub` is a muted line below the bar; may be empty.
    void setProgress(const QString &title, int reached, int wanted, const QString &sub = {});
    int reached() const { return m_reached; }
    int wanted() const { return m_wanted; }
    QString count() const; ///< "44 of 51"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isMet() const { return m_wanted > 0 && m_reached >= m_wanted; }
    QRectF paintWords(QPainter &painter, const QRectF &all) const; ///< the line they stand in
    void paintBar(QPainter &painter, const QRectF &track) const;

    QString m_sub;
    int m_reached = 0;
    int m_wanted = 0;
};

} // namespace trama::ui
