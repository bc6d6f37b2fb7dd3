// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_date.h"

namespace trama::render {

namespace {

/// Moves the entries of the table of places that lie behind `from` by `shift` bytes to the front.
/// They are lines of twenty bytes: ten digits of the place, five of the generation, "n" for what is
/// in use.
void moveEntries(QByteArray &pdf, qsizetype table, qsizetype from, qsizetype shift)
{
    for (table = pdf.indexOf(" f \n", table) + 4; pdf.mid(table + 16, 3) == " n "; table += 20) {
        const qsizetype place = pdf.mid(table, 10).toLongLong();
        const qsizetype moved = place > from ? place - shift : place;
        pdf.replace(table, 10, QByteArray::number(moved).rightJustified(10, '0'));
    }
}

} // namespace

QByteArray withDate(QByteArray pdf, const QDateTime &moment)
{
    static const QByteArray kMark = "/CreationDate (";
    static const QByteArray kLast = "startxref\n";
    const qsizetype from = pdf.indexOf(kMark);
    const qsizetype end = from < 0 ? -1 : pdf.indexOf(')', from);
    const qsizetype lastLine = pdf.lastIndexOf(kLast);
    if (end < 0 || lastLine < 0) {
        return pdf;
    }
    const qsizetype length = end + 1 - from;
    const QByteArray date = moment.isValid()
        ? kMark + moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1() + ')'
        : QByteArray();
    const qsizetype shift = length - date.size();
    const QByteArray start
        = pdf.mid(lastLine + kLast.size(), 20).trimmed().split('\n').first().trimmed();
    const qsizetype table = start.toLongLong();
    pdf.replace(pdf.indexOf(start, lastLine), start.size(), QByteArray::number(table - shift));
    moveEntries(pdf, table, from, shift);
    return pdf.replace(from, length, date);
}

} // namespace trama::render
