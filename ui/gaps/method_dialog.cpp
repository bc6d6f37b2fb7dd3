// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/method_dialog.h"

#include "ui/widgets/appearance.h"

#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace trama::ui {

MethodDialog::MethodDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("method-dialog"));
    setModal(false);
    resize(dp(520), dp(480));
    auto *layout = new QVBoxLayout(this);
    m_text->setObjectName(QStringLiteral("method-card"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(dp(8));
    layout->addWidget(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void MethodDialog::setCard(const QString &card)
{
    setWindowTitle(tr("Method"));
    m_text->setAccessibleName(tr("Method"));
    // One thought a paragraph: the card is long, and a reader looks for one of its rules.
    QString html;
    static const QRegularExpression end(QStringLiteral("(?<=\\.) (?=\\p{Lu})"));
    for (const QString &sentence : card.split(end, Qt::SkipEmptyParts)) {
        html += QStringLiteral("<p style=\"margin-bottom:6px\">") + sentence.toHtmlEscaped()
            + QStringLiteral("</p>");
    }
    m_text->setHtml(html);
}

} // namespace trama::ui
