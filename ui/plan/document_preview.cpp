// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/document_preview.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QFutureWatcher>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace trama::ui {

namespace {

constexpr int kRest = 600; ///< ms after the last change
constexpr int kPictureWidth = 300; ///< px of a figure on the small paper

} // namespace

void Paper::setText(const RichText &text)
{
    m_pictures = text.pictures;
    setHtml(text.html);
}

QVariant Paper::loadResource(int type, const QUrl &name)
{
    const auto picture = m_pictures.constFind(name.toString());
    return picture == m_pictures.constEnd() ? QTextBrowser::loadResource(type, name)
                                            : QVariant(*picture);
}

DocumentPreview::DocumentPreview(QWidget *parent)
    : QFrame(parent)
    , m_title(new ThemeLabel("chartTitle", "text", this))
    , m_in(iconButton("preview-zoom-in", "zoom-in", this))
    , m_out(iconButton("preview-zoom-out", "zoom-out", this))
    , m_paper(new Paper(this))
    , m_timer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(6));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_out);
    head->addWidget(m_in);
    layout->addLayout(head);
    layout->addWidget(m_paper, 1);
    m_paper->setObjectName(QStringLiteral("preview"));
    m_paper->setOpenLinks(false);
    m_paper->document()->setDocumentMargin(dp(20));
    // Paper is white in every theme: what is seen is what is printed.
    const render::Theme &paper = render::Theme::get(render::ThemeKind::Light);
    QPalette palette = m_paper->palette();
    palette.setColor(QPalette::Base, paper.color("surface"));
    palette.setColor(QPalette::Text, paper.color("text"));
    m_paper->setPalette(palette);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DocumentPreview::make);
    connect(m_in, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_out, &QToolButton::clicked, this, [this] { zoom(-1); });
}

void DocumentPreview::setMaker(Maker maker)
{
    m_maker = std::move(maker);
}

void DocumentPreview::zoom(int steps)
{
    m_paper->zoomIn(steps);
}

void DocumentPreview::makeSoon()
{
    m_timer->start(m_paper->document()->isEmpty() ? 0 : kRest);
}

bool DocumentPreview::isBusy() const
{
    return isVisible() && (m_timer->isActive() || m_shown != m_run);
}

void DocumentPreview::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    makeSoon();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    scrollToHeading();
}

/// Of several that are under way the newest counts.
void DocumentPreview::make()
{
    if (!isVisible() || !m_maker) {
        return;
    }
    const quint64 run = ++m_run;
    auto document = m_maker();
    if (!document) {
        show({});
        return;
    }
    auto *watcher = new QFutureWatcher<RichText>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run == m_run) {
            show(watcher->result());
        }
    });
    const double scale = devicePixelRatioF();
    watcher->setFuture(
        QtConcurrent::run([made = std::make_shared<const PlanDocument>(std::move(*document)),
                              width = dp(kPictureWidth), scale] {
            return richText(made->html().value_or(QByteArray()), width, scale);
        }));
}

void DocumentPreview::show(const RichText &text)
{
    const int place = m_paper->verticalScrollBar()->value();
    m_paper->setText(text);
    m_paper->verticalScrollBar()->setValue(place);
    if (place == 0) {
        scrollToHeading();
    }
    m_shown = m_run;
    Q_EMIT made();
}

void DocumentPreview::showHeading(const QString &text)
{
    m_heading = text;
    scrollToHeading();
}

void DocumentPreview::scrollToHeading()
{
    const QTextCursor found = m_heading.isEmpty() ? QTextCursor(m_paper->document())
                                                  : m_paper->document()->find(m_heading);
    if (found.isNull()) {
        return;
    }
    QTextCursor start = found;
    start.setPosition(found.selectionStart());
    m_paper->setTextCursor(start);
    const int top = m_paper->cursorRect(start).top();
    QScrollBar *bar = m_paper->verticalScrollBar();
    bar->setValue(bar->value() + top - dp(24));
}

void DocumentPreview::retranslate()
{
    m_title->setText(tr("Document"));
    m_paper->setAccessibleName(tr("Preview of the document"));
    for (const auto &[tool, words] :
        {std::pair(m_in, tr("Larger")), std::pair(m_out, tr("Smaller"))}) {
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    }
}

} // namespace trama::ui
