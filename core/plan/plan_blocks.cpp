// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_blocks.h"

namespace trama::plan {

QString PlanBlocks::words(const char *key, const QStringList &arguments) const
{
    return m_texts.get(QString::fromLatin1(key), arguments);
}

QString PlanBlocks::date(const QString &isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? m_texts.date(date) : isoDate;
}

void PlanBlocks::paragraph(const QString &text)
{
    add(Paragraph{stated(text), text.isEmpty()});
}

void PlanBlocks::field(int level, const QString &headingText, const QString &text)
{
    heading(level, headingText);
    paragraph(text);
}

} // namespace trama::plan
