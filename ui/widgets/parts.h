// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace trama::ui {

/// Text in a font and colour of the tokens; follows theme and text size. Wraps. Plain text, so that
/// data is never read as markup, unless setTextFormat() says otherwise.
class ThemeLabel : public QLabel {
    Q_OBJECT
public:
    explicit ThemeLabel(
        const char *font = "body", const char *color = "text", QWidget *parent = nullptr);
    void setRole(const char *font, const char *color);

protected:
    bool event(QEvent *event) override;

private:
    void refresh();
    const char *m_font;
    const char *m_color;
};

/// An icon of resources/icons by itself, decoration beside words.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const char *icon, const char *color = "muted", double side = 16,
        QWidget *parent = nullptr); ///< side in dp
    void setIcon(const char *icon, const char *color = "muted");
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const char *m_icon;
    const char *m_color;
    double m_side;
};

/// A white work surface with a line around it: title (a sentence), muted sub, content.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setTitleFont(const char *font); ///< "panelTitle" at first; "chartTitle" in small cards
    void setSub(const QString &sub);
    /// Content up to the card's edge (tables, lists, maps); the header keeps its padding.
    void setBodyFlush(bool isFlush);
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *headerTools() const { return m_tools; } ///< right of the title

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    ThemeLabel *m_title;
    ThemeLabel *m_sub;
    QVBoxLayout *m_all;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    QHBoxLayout *m_tools;
    bool m_isFlush = false;
};

/// Buttons of the design; the name is the objectName, icon of resources/icons or null.
QPushButton *button(const char *name, const char *icon, QWidget *parent); ///< flat, an edge
QPushButton *primaryButton(const char *name, const char *icon, QWidget *parent); ///< one a page
QToolButton *iconButton(const char *name, const char *icon, QWidget *parent); ///< give it a tooltip
QPushButton *linkButton(const char *name, QWidget *parent); ///< underlined text

/// A column that scrolls up and down where its room is too small: without frame, ground or focus of
/// its own.
QScrollArea *scrollColumn(QWidget *inside, QWidget *parent);

/// A row of buttons of which one is on.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);
    /// Keeps the current index where it can. Icons one an item, or none.
    void setItems(const QStringList &texts, const QVector<const char *> &icons = {});
    int current() const { return m_current; }
    void setCurrent(int index); ///< tells nobody

Q_SIGNALS:
    void currentChanged(int index); ///< by the user

private:
    QVector<QPushButton *> m_buttons;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    int m_current = 0;
};

/// A rounded label: "Operational", "96 % complete". Roles: "accent", "success", "warn", "error",
/// "info", "plain". An icon before the text where one is given.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void setText(const QString &text, const char *role = "plain", const char *icon = nullptr);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    const char *m_role = "plain";
    const char *m_icon = nullptr;
};

/// Nothing here yet: icon, one sentence, one primary button, one link.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const char *icon, QWidget *parent = nullptr);
    void setText(const QString &sentence);
    void setPrimaryText(const QString &text); ///< shows the button; empty hides it
    void setLinkText(const QString &text);
    QPushButton *primary() const { return m_primary; } ///< hidden where it has no text
    QPushButton *link() const { return m_link; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();

    QVBoxLayout *m_all;
    ThemeLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_link;
};

} // namespace trama::ui
