// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/document.h"
#include "core/text/texts.h"

namespace trama::plan {

/// The blocks of a document in the making, in the words of one language.
class PlanBlocks {
public:
    explicit PlanBlocks(const text::Texts &texts)
        : m_texts(texts)
    {
    }

    const text::Texts &texts() const { return m_texts; }
    QString words(const char *key, const QStringList &arguments = {}) const;
    QString notStated() const { return words("plan.notStated"); }
    /// The words, or "not stated".
    QString stated(const QString &text) const { return text.isEmpty() ? notStated() : text; }
    /// An ISO date as people read it; the text itself where it is no date.
    QString date(const QString &isoDate) const;

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void heading(int level, const QString &text) { add(Heading{level, text}); }
    void note(const QString &text) { add(Paragraph{text, true}); }
    /// A paragraph; "not stated" in muted words where it is empty.
    void paragraph(const QString &text);
    /// Heading and text of one field of the form.
    void field(int level, const QString &heading, const QString &text);

    std::vector<Block> take() { return std::move(m_blocks); }

private:
    const text::Texts &m_texts;
    std::vector<Block> m_blocks;
};

} // namespace trama::plan
