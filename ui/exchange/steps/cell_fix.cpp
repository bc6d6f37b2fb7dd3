// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/cell_fix.h"

#include "ui/models/issue_text.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trama::ui {

CellFix::CellFix(QWidget *parent)
    : FixPanel("cellFix", parent)
    , m_reason(new ThemeLabel("body", "text", this))
    , m_text(new QLineEdit(this))
    , m_apply(button("applyCell", "check", this))
{
    m_text->setObjectName(QStringLiteral("cellText"));
    body()->addWidget(m_reason);
    body()->addWidget(m_text);
    body()->addWidget(m_apply, 0, Qt::AlignLeft);
    const auto apply
        = [this] { Q_EMIT typed(m_issue.row, m_issue.column, m_text->text().trimmed()); };
    connect(m_apply, &QPushButton::clicked, this, apply);
    connect(m_text, &QLineEdit::returnPressed, this, apply);
}

bool CellFix::canFix(const exchange::Issue &issue, const QStringList &headers)
{
    const bool isWhole = !issue.value.endsWith(QChar(0x2026)); // long texts are told in part
    return issue.row > 0 && isWhole && headers.contains(issue.column);
}

void CellFix::setIssue(const exchange::Issue &issue)
{
    m_issue = issue;
    m_text->setText(issue.value);
    retranslate();
    show();
}

void CellFix::retranslate()
{
    setTexts(m_issue, issueTitle(m_issue));
    m_reason->setText(issueReason(m_issue));
    m_text->setAccessibleName(tr("What the cell should say"));
    m_text->setPlaceholderText(tr("empty"));
    m_apply->setText(tr("Put Right"));
}

} // namespace trama::ui
