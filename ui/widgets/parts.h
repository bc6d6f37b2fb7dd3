// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QVBoxLayout;
class QHBoxLayout;

namespace trama::ui {

/// Text in a font and colour of the tokens; follows theme and text size. Wraps.
class ThemeLabel : public QLabel {
    Q_OBJECT
public:
    explicit ThemeLabel(
        const char *font = "body", const char *color = "text", QWidget *parent = nullptr);
    void setRole(const char *font, const char *color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    const char *m_font;
    const char *m_color;
};

/// A white work surface with a line around it: title (a sentence), muted sub, content.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSub(const QString &sub);
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *headerTools() const { return m_tools; } ///< right of the title

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ThemeLabel *m_title;
    ThemeLabel *m_sub;
    QVBoxLayout *m_body;
    QHBoxLayout *m_tools;
};

/// Buttons of the design; the name is the objectName, icon of resources/icons or null.
QPushButton *button(const char *name, const char *icon, QWidget *parent); ///< flat, an edge
QPushButton *primaryButton(const char *name, const char *icon, QWidget *parent); ///< one a page
QToolButton *iconButton(const char *name, const char *icon, QWidget *parent); ///< give it a tooltip
QPushButton *linkButton(const char *name, QWidget *parent); ///< underlined text

/// A row of buttons of which one is on.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);
    void setItems(const QStringList &texts); ///< keeps the current index where it can
    int current() const { return m_current; }
    void setCurrent(int index); ///< tells nobody

Q_SIGNALS:
    void currentChanged(int index); ///< by the user

private:
    QVector<QPushButton *> m_buttons;
    int m_current = 0;
};

/// A rounded label: "Operational", "96 % complete". Roles: "accent", "success", "warn", "error",
/// "info", "plain".
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void setText(const QString &text, const char *role = "plain");
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    const char *m_role = "plain";
};

/// Nothing here yet: icon, one sentence, one primary button, one link.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const char *icon, QWidget *parent = nullptr);
    void setText(const QString &sentence);
    QPushButton *primary() const { return m_primary; } ///< hidden until it has a text
    QPushButton *link() const { return m_link; }

private:
    ThemeLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_link;
};

} // namespace trama::ui
