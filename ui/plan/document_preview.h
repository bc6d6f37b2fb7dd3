// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_document.h"

#include <QFrame>
#include <QTextBrowser>

class QTimer;
class QToolButton;

namespace trama::ui {

class ThemeLabel;

/// Rich text with the pictures it was given.
class Paper : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;
    void setText(const RichText &text);
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QHash<QString, QImage> m_pictures;
};

/// The document as it will be written, on paper, made in the background a moment after each change.
class DocumentPreview : public QFrame {
    Q_OBJECT
public:
    using Maker = std::function<Result<PlanDocument>()>;
    explicit DocumentPreview(QWidget *parent = nullptr);

    /// `maker` is asked in the GUI thread when the preview is due.
    void setMaker(Maker maker);
    void makeSoon();
    bool isBusy() const; ///< what is shown is not the newest yet
    void showHeading(const QString &text); ///< scrolls there, now and after each making
    void retranslate();

Q_SIGNALS:
    void made();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void show(const RichText &text);
    void scrollToHeading();
    void zoom(int steps);

    Maker m_maker;
    ThemeLabel *m_title;
    QToolButton *m_in;
    QToolButton *m_out;
    Paper *m_paper;
    QTimer *m_timer;
    QString m_heading;
    quint64 m_run = 0;
    quint64 m_shown = 0; ///< run that is shown
};

} // namespace trama::ui
