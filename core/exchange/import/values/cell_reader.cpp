// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/values/cell_reader.h"

#include "core/exchange/import/values/text_cleaning.h"
#include "core/exchange/import/values/value_parsing.h"

#include <cmath>

namespace trama::exchange {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

CellReader::CellReader(const domain::Field &field, QString header, char decimal)
    : m_field(&field)
    , m_header(std::move(header))
    , m_decimal(decimal)
    , m_codes(field.codeList, field.type == domain::FieldType::Codes)
{
}

std::string_view CellReader::textIn(std::string_view utf8) const
{
    return m_isVerbatim ? trimmedText(utf8) : unguarded(trimmedText(utf8));
}

bool CellReader::isCountry() const
{
    return m_field->length == 2 && QLatin1String(m_field->name) == QLatin1String("country");
}

void CellReader::readText(std::string_view utf8, CellValue &out, IssueSink &issues) const
{
    if (!needsLook(utf8) && m_field->length == 0) {
        out.setText(utf8);
        return;
    }
    const QString given = textOf(utf8);
    if (isCountry()) {
        const QString country = vocabulary::countryCode(given);
        out.setText(country.toStdString());
        if (country.isEmpty() && !isNothing(utf8)) {
            issues.add(Severity::Warning, "unknown-code", m_header, utf8,
                {QStringLiteral("country"), given});
        }
        return;
    }
    QString text = withoutEntities(given);
    if (text != given) {
        issues.addOnce(Severity::Note, "entities", m_header, QString(), {m_header});
    }
    if (m_repairsText) {
        const QString repaired = withoutMojibake(text);
        if (repaired != text) {
            issues.add(Severity::Note, "repaired", m_header, text.toStdString(), {repaired});
            text = repaired;
        }
    }
    const unsigned doubts = doubtsAbout(text);
    if ((doubts & kMojibake) != 0) {
        issues.add(Severity::Warning, "mojibake", m_header, utf8);
    }
    if ((doubts & kLostLetters) != 0) {
        issues.add(Severity::Warning, "lost-letters", m_header, utf8);
    }
    if (m_field->length > 0 && text.size() > m_field->length) {
        issues.add(
            Severity::Warning, "too-long", m_header, utf8, {QString::number(m_field->length)});
        return;
    }
    out.setText(text.toStdString());
}

void CellReader::readNumber(std::string_view utf8, CellValue &out, IssueSink &issues) const
{
    if (isNothing(utf8)) {
        return;
    }
    const std::optional<double> number = parseNumber(utf8, m_decimal);
    const bool isWhole = number && std::abs(*number) < 9e15 && *number == std::floor(*number);
    if (!number || (m_field->type == domain::FieldType::Integer && !isWhole)) {
        issues.add(Severity::Warning, "bad-number", m_header, utf8);
    } else if (m_field->type == domain::FieldType::Integer) {
        out.setInteger(static_cast<qint64>(*number));
    } else {
        out.setReal(*number);
    }
}

void CellReader::readCodes(std::string_view utf8, CellValue &out, IssueSink &issues)
{
    if (isNothing(utf8) && !m_codes.isCode(textOf(utf8))) {
        return;
    }
    const ReadCodes &read = m_codes.read(utf8);
    out.setText(
        std::string_view(read.codes.constData(), static_cast<std::size_t>(read.codes.size())));
    for (const QString &word : read.unknown) {
        const QStringList arguments{QString::fromLatin1(m_field->codeList), word};
        if (m_codes.isOpen()) {
            issues.addOnce(Severity::Note, "unknown-code", m_header, word, arguments);
        } else {
            issues.add(Severity::Warning, "unknown-code", m_header, utf8, arguments);
        }
    }
}

Result<void> CellReader::readReference(
    std::string_view utf8, CellValue &out, References &references, IssueSink &issues) const
{
    if (isNothing(utf8)) {
        return {};
    }
    const Result<storage::Key> key = references.find(m_field->reference, utf8);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    if (*key != 0) {
        out.setInteger(*key);
        return {};
    }
    const QStringList arguments{QString::fromLatin1(m_field->reference), textOf(utf8)};
    const bool isRequired = (m_field->flags & domain::kRequired) != 0;
    issues.add(isRequired ? Severity::Error : Severity::Warning, "unknown-code", m_header, utf8,
        arguments);
    return {};
}

Result<void> CellReader::read(
    std::string_view utf8, CellValue &out, References &references, IssueSink &issues)
{
    const std::string_view text = textIn(utf8);
    if (text.empty()) {
        return {};
    }
    switch (m_field->type) {
    case domain::FieldType::Text:
        readText(text, out, issues);
        break;
    case domain::FieldType::Integer:
    case domain::FieldType::Real:
        readNumber(text, out, issues);
        break;
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        if (!isNothing(text)) {
            out.setText(parseDate(text).toStdString());
            if (out.isAbsent()) {
                issues.add(Severity::Warning, "bad-date", m_header, text);
            }
        }
        break;
    case domain::FieldType::Code:
    case domain::FieldType::Codes:
        readCodes(text, out, issues);
        break;
    case domain::FieldType::TriState:
        if (const std::optional<QString> state = parseTriState(text)) {
            out.setText(state->toStdString());
        } else {
            issues.add(Severity::Warning, "unknown-code", m_header, text,
                {QStringLiteral("yes/no"), textOf(text)});
        }
        break;
    case domain::FieldType::Reference:
        return readReference(text, out, references, issues);
    }
    return {};
}

bool isKeptUnread(const domain::Field &field)
{
    switch (field.type) {
    case domain::FieldType::Integer:
    case domain::FieldType::Real:
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
    case domain::FieldType::TriState:
        return true;
    default:
        return false;
    }
}

} // namespace trama::exchange
