// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/figure_writer.h"

#include "core/exchange/import/rows/list_source.h"

namespace trama::exchange {

namespace {

const domain::Entity &indicator()
{
    return *domain::findEntity("indicator");
}

enum Field { Region, Code, Year, Value, Unit, Flag, Source };

QStringList fields()
{
    return {QStringLiteral("region"), QStringLiteral("code"), QStringLiteral("year"),
        QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("flag"),
        QStringLiteral("source")};
}

std::string identity(storage::Key region, qint64 year, std::string_view code)
{
    std::string text = std::to_string(region) + ' ' + std::to_string(year) + ' ';
    text += code;
    return text;
}

QVariant textOrNull(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

} // namespace

FigureWriter::FigureWriter(storage::Writer &writer, storage::Key source, storage::Inserter inserter)
    : m_writer(&writer)
    , m_source(source)
    , m_inserter(std::move(inserter))
{
}

Result<FigureWriter> FigureWriter::make(storage::Writer &writer, const QString &file)
{
    const Result<ListSource> source = listSource(writer, file, {});
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    auto inserter = writer.inserter(indicator(), fields());
    if (!inserter) {
        return tl::unexpected<Error>(inserter.error());
    }
    FigureWriter figures(writer, source->key, *std::move(inserter));
    const Result<void> loaded = source->isNew ? Result<void>() : figures.loadKnown();
    return loaded ? Result<FigureWriter>(std::move(figures))
                  : tl::unexpected<Error>(loaded.error());
}

Result<void> FigureWriter::loadKnown()
{
    auto rows = m_writer->rows(indicator(), fields(), {m_source}, QStringLiteral("source"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        Known known{
            rows->key(), {}, rows->text(Unit).toStdString(), rows->text(Flag).toStdString(), 0};
        if (!rows->isNull(Value)) {
            known.value = rows->real(Value);
        }
        const std::string code = rows->text(Code).toStdString();
        m_known.emplace(identity(rows->integer(Region), rows->integer(Year), code), known);
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QStringLiteral("indicator")})
                          : Result<void>();
}

Result<FigureWriter::Outcome> FigureWriter::write(
    storage::Key region, const Figure &figure, qint64 row)
{
    const auto [at, isNew] = m_known.try_emplace(identity(region, figure.year, figure.code));
    Known &known = at->second;
    if (known.row != 0) {
        return Outcome{false, known.row};
    }
    known.row = row;
    const Result<void> written = isNew ? insert(region, figure) : update(known, figure);
    return written.map([isNew = isNew] { return Outcome{isNew, 0}; });
}

Result<void> FigureWriter::insert(storage::Key region, const Figure &figure)
{
    m_inserter.bindInteger(Region, region);
    m_inserter.bindText(Code, QByteArrayView(figure.code));
    if (figure.year != 0) {
        m_inserter.bindInteger(Year, figure.year);
    }
    if (figure.value) {
        m_inserter.bindReal(Value, *figure.value);
    }
    if (!figure.unit.empty()) {
        m_inserter.bindText(Unit, QByteArrayView(figure.unit));
    }
    if (!figure.flag.empty()) {
        m_inserter.bindText(Flag, QByteArrayView(figure.flag));
    }
    m_inserter.bindInteger(Source, m_source);
    return m_inserter.insert().map([](storage::Key) {});
}

Result<void> FigureWriter::update(const Known &known, const Figure &figure)
{
    if (known.value == figure.value && known.unit == figure.unit && known.flag == figure.flag) {
        return {};
    }
    return m_writer->update(indicator(), known.key,
        {{QStringLiteral("value"), figure.value ? QVariant(*figure.value) : QVariant()},
            {QStringLiteral("unit"), textOrNull(figure.unit)},
            {QStringLiteral("flag"), textOrNull(figure.flag)}});
}

} // namespace trama::exchange
