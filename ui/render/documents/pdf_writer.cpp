// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/pdf_writer.h"

#include "core/base/clock.h"
#include "ui/render/documents/pdf_table.h"
#include "ui/render/output.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPainter>
#include <QRegularExpression>

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

/// Puts the moment of now() and a digest of the contents where Qt writes the clock and a random
/// number; both keep their length, on which the file's table of places rests.
QByteArray withFixedMarks(const QByteArray &pdf, const PreparedDocument &document)
{
    static const QRegularExpression date(QStringLiteral("/CreationDate \\(D:[^)\n]*\\)"));
    static const QRegularExpression id(
        QStringLiteral("/ID \\[ <([0-9a-fA-F]+)> <([0-9a-fA-F]+)> \\]"));
    QByteArray bytes = pdf;
    const QString latin = QString::fromLatin1(pdf.left(4096));
    if (const auto match = date.match(latin); match.hasMatch()) {
        const QString fixed = QStringLiteral("/CreationDate (D:%1Z)")
                                  .arg(now().toString(QStringLiteral("yyyyMMddHHmmss")));
        bytes.replace(match.capturedStart(), match.capturedLength(),
            fixed.leftJustified(match.capturedLength()).toLatin1());
    }
    const QByteArray seed = (document.title + now().toString(Qt::ISODate)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha512).toHex();
    const qsizetype tailStart = std::max<qsizetype>(0, pdf.size() - 1024);
    const QString tail = QString::fromLatin1(pdf.mid(tailStart));
    if (const auto match = id.match(tail); match.hasMatch()) {
        for (int group : {1, 2}) {
            const qsizetype length = match.capturedLength(group);
            bytes.replace(tailStart + match.capturedStart(group), length, digest.left(length));
        }
    }
    return bytes;
}

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
    return withFixedMarks(bytes, document);
}

} // namespace trama::render
