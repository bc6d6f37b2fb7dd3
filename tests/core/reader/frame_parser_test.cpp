// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frame_parser.h"

#include <catch2/catch.hpp>

using namespace trama::exchange;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.append(static_cast<char>((value >> shift) & 0xffU));
    }
    return bytes;
}

QByteArray string(const QByteArray &text)
{
    return number(static_cast<quint32>(text.size())) + text;
}

QByteArray frame(char kind, const QByteArray &payload)
{
    return QByteArray(1, kind) + string(payload);
}

QByteArray wholeStream()
{
    return frame('H',
               string("layer") + string("EPSG:4326") + number(1) + string("layer") + number(2)
                   + string("id") + string("name"))
        + frame('R', string("007") + string("\xc3\x89vora") + string("wkb"))
        + frame('R', string("") + string("x") + string("")) + frame('E', number(2) + number(1));
}

} // namespace

TEST_CASE("frames may come in any pieces", "[reader]")
{
    for (const qsizetype step : {1, 3, 7, 1000}) {
        FrameParser parser;
        const QByteArray stream = wholeStream();
        for (qsizetype at = 0; at < stream.size(); at += step) {
            parser.add(stream.mid(at, step));
        }
        REQUIRE(parser.state() == FrameParser::State::Ended);
        const ReaderTable table = parser.takeTable();
        CHECK(table.table.rowCount() == 2);
        CHECK(table.table.cell(0, 0) == "007");
        CHECK(table.table.cell(1, 1) == "x");
        CHECK(table.wkb == QVector<QByteArray>{"wkb", ""});
        CHECK(table.recoded == 1);
    }
}

TEST_CASE("a stream that breaks off or lies is never taken for a whole one", "[reader]")
{
    const QByteArray stream = wholeStream();
    for (qsizetype n = 0; n < stream.size(); ++n) {
        FrameParser parser;
        CHECK(parser.add(stream.left(n)) == FrameParser::State::Open);
    }
    const QByteArray lies[] = {frame('E', number(0) + number(0)),
        frame('R', string("a") + string("b") + string("")), QByteArray("H") + number(0xffffffffU),
        frame('?', {}), stream.left(stream.size() - 13) + frame('E', number(3) + number(0)),
        frame('H', number(5) + "abc"), stream.left(0) + frame('H', string("a"))};
    for (const QByteArray &lie : lies) {
        FrameParser parser;
        CHECK(parser.add(lie) == FrameParser::State::Broken);
    }
}

TEST_CASE("a failure frame gives its code and reason", "[reader]")
{
    FrameParser parser;
    CHECK(parser.add(frame('X', string("damaged") + string("why"))) == FrameParser::State::Failed);
    CHECK(parser.failureCode() == QLatin1String("damaged"));
    CHECK(parser.failureReason() == QLatin1String("why"));
}
