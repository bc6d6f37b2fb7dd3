// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/pdf_writer.h"

#include "core/base/clock.h"
#include "ui/render/documents/pdf_table.h"
#include "ui/render/output.h"
#include "ui/render/pdf_date.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>

namespace trama::render {

namespace {

constexpr int kResolution = 1200;
constexpr PdfLook kTextLook{10.5, false, "text", false, 1.16};
constexpr PdfLook kNoteLook{9, false, "muted", false, 1.12};
constexpr PdfLook kCaptionLook{9.5, true, "text"};
constexpr double kHeadingPoints[] = {16, 13, 11.5, 10.5, 10.5, 10.5};

/// Qt embeds fonts in the order of a hash: without a seed that changes, the same document gives the
/// same bytes.
class SteadyHashing {
public:
    SteadyHashing() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashing() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashing(const SteadyHashing &) = delete;
    SteadyHashing &operator=(const SteadyHashing &) = delete;
};

/// Places the blocks on pages.
class PdfBody {
public:
    PdfBody(PdfPages &pages, const PreparedDocument &document)
        : m_pages(pages)
        , m_document(document)
    {
    }

    void title()
    {
        m_pages.placeText(text(m_document.title, {22, true, "accent"}));
        m_pages.space(m_pages.unit(14));
    }
    void operator()(const plan::Heading &heading)
    {
        const PdfText words
            = text(heading.text, {kHeadingPoints[heading.level - 1], true, "accent"});
        m_pages.space(m_pages.unit(heading.level == 1 ? 16 : heading.level == 2 ? 12 : 8));
        m_pages.ensure(words.height() + m_pages.unit(48)); // never alone at the end of a page
        m_pages.placeText(words);
        m_pages.space(m_pages.unit(heading.level < 3 ? 5 : 3));
    }
    void operator()(const plan::Paragraph &paragraph)
    {
        m_pages.placeText(text(paragraph.text, paragraph.isNote ? kNoteLook : kTextLook));
        m_pages.space(m_pages.unit(6));
    }
    void operator()(const plan::ListBlock &list)
    {
        const double indent = m_pages.unit(17);
        int number = 0;
        for (const QString &item : list.items) {
            const QString mark
                = list.isNumbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•");
            const PdfText label = text(mark, kTextLook);
            const PdfText words(item, kTextLook, m_pages.width() - indent, m_pages.device());
            m_pages.ensure(words.lineHeight() * std::min(words.lineCount(), 3));
            m_pages.place(
                0, [label](QPainter &painter, QPointF at) { label.draw(painter, 0, at); });
            m_pages.placeText(words, indent);
            m_pages.space(m_pages.unit(3));
        }
        m_pages.space(m_pages.unit(3));
    }
    void operator()(const PreparedTable &table)
    {
        m_pages.space(m_pages.unit(8));
        placeTable(m_pages, table,
            table.number > 0 ? captionText(m_document.tableLabel(table), table.caption)
                             : QString());
        m_pages.space(m_pages.unit(12));
    }
    void operator()(const PreparedFigure &figure)
    {
        const PdfText caption
            = text(captionText(m_document.figureLabel(figure), figure.caption), kCaptionLook);
        const double gap = m_pages.unit(6);
        const QSizeF wanted = figure.sizeCm * m_pages.unit(72 / 2.54);
        const QSizeF room(
            m_pages.width(), std::max(m_pages.bodyHeight() - caption.height() - 2 * gap, gap));
        const bool isTooLarge = wanted.width() > room.width() || wanted.height() > room.height();
        const QSizeF size = isTooLarge ? wanted.scaled(room, Qt::KeepAspectRatio) : wanted;
        m_pages.space(gap);
        m_pages.ensure(size.height() + gap + caption.height());
        const double scale = size.width() / std::max(figure.scene.size.width(), 1.0);
        m_pages.place(size.height(), [&scene = figure.scene, scale](QPainter &painter, QPointF at) {
            painter.save();
            painter.translate(at);
            painter.scale(scale, scale);
            render::paint(painter, scene);
            painter.restore();
        });
        m_pages.space(gap);
        m_pages.placeText(caption);
        m_pages.space(m_pages.unit(10));
    }
    void operator()(const plan::PageBreak &) { m_pages.breakPage(); }

private:
    PdfText text(const QString &words, const PdfLook &look) const
    {
        return {words, look, m_pages.width(), m_pages.device()};
    }

    PdfPages &m_pages;
    const PreparedDocument &m_document;
};

} // namespace

Result<QByteArray> toPdf(const PreparedDocument &document)
{
    const SteadyHashing steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Internal, {buffer.errorString()});
    }
    {
        QPdfWriter device(&buffer);
        device.setResolution(kResolution);
        device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        device.setTitle(document.title);
        device.setCreator(QStringLiteral("Trama"));
        PdfPages pages(device);
        pages.setFoot(document.notices, document.title, [&document](int page, int count) {
            return document.texts.get(
                QStringLiteral("document.page"), {QString::number(page), QString::number(count)});
        });
        PdfBody body(pages, document);
        body.title();
        for (const PreparedBlock &block : document.blocks) {
            std::visit(body, block);
        }
        pages.paint();
    }
    return withDate(bytes, now());
}

} // namespace trama::render
