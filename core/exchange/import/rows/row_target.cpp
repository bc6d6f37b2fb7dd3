// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/row_target.h"

#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>

namespace trama::exchange {

namespace {

std::string isoYear(int year, const char *day)
{
    return std::to_string(year) + day;
}

} // namespace

RowTarget::RowTarget(
    const domain::Entity &entity, const QVector<ColumnUse> &uses, const QByteArray &decimals)
    : m_entity(&entity)
    , m_cells(entity.fields.size())
{
    for (const ColumnUse &use : uses) {
        const bool isTrl = use.field == QLatin1String("trl");
        const int field = domain::fieldIndex(entity, isTrl ? QStringLiteral("trl_min") : use.field);
        if (field < 0) {
            continue;
        }
        const domain::Field &description = entity.fields[static_cast<std::size_t>(field)];
        const bool isStatus = QLatin1String(description.codeList) == QLatin1String("life_cycle");
        m_columns.push_back({use.column, field, isStatus, isTrl,
            CellReader(description, use.header, decimals[use.column])});
    }
}

void RowTarget::teach(const QHash<QString, QHash<QString, QString>> &words)
{
    for (Column &column : m_columns) {
        CodeReader &codes = column.reader.codes();
        codes.teach(words.value(codes.list()));
    }
}

void RowTarget::repairText(bool repairs)
{
    for (Column &column : m_columns) {
        column.reader.repairText(repairs);
    }
}

void RowTarget::setVerbatim(bool isVerbatim)
{
    for (Column &column : m_columns) {
        column.reader.setVerbatim(isVerbatim);
    }
}

CellValue &RowTarget::cell(const char *field)
{
    return m_cells[static_cast<std::size_t>(domain::fieldIndex(*m_entity, field))];
}

const CellValue &RowTarget::cell(const char *field) const
{
    return m_cells[static_cast<std::size_t>(domain::fieldIndex(*m_entity, field))];
}

bool RowTarget::isEmpty() const
{
    return m_unread.isEmpty()
        && std::all_of(
            m_cells.begin(), m_cells.end(), [](const CellValue &cell) { return cell.isAbsent(); });
}

bool RowTarget::isRead(const char *field) const
{
    const int index = domain::fieldIndex(*m_entity, field);
    return std::any_of(m_columns.begin(), m_columns.end(),
        [index](const Column &column) { return column.field == index; });
}

QString RowTarget::headerOf(const char *field) const
{
    const int index = domain::fieldIndex(*m_entity, field);
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [index](const Column &column) { return column.field == index; });
    return found == m_columns.end() ? QString::fromLatin1(field) : found->reader.header();
}

Result<void> RowTarget::read(
    const TextTable &table, std::size_t row, References &references, IssueSink &issues)
{
    for (CellValue &cell : m_cells) {
        cell.clear();
    }
    m_unread.clear();
    for (Column &column : m_columns) {
        const std::string_view utf8 = table.cell(row, static_cast<std::size_t>(column.column));
        if (utf8.empty()) {
            continue;
        }
        const Result<void> done = readColumn(column, utf8, references, issues);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> RowTarget::readColumn(
    Column &column, std::string_view utf8, References &references, IssueSink &issues)
{
    if (column.isTrl) {
        readTrl(column, utf8, issues);
        return {};
    }
    if (column.isStatus) {
        readStatus(column, utf8, issues);
        return {};
    }
    m_scratch.clear();
    const Result<void> done = column.reader.read(utf8, m_scratch, references, issues);
    CellValue &cell = m_cells[static_cast<std::size_t>(column.field)];
    const domain::Field &field = m_entity->fields[static_cast<std::size_t>(column.field)];
    if (m_scratch.isAbsent() && isKeptUnread(field) && !isNothing(utf8)) {
        keepUnread(column, utf8);
    }
    if (cell.isAbsent()) {
        std::swap(cell, m_scratch);
    } else if (!m_scratch.isAbsent()) {
        append(cell, m_scratch, field.type == domain::FieldType::Codes);
    }
    return done;
}

void RowTarget::append(CellValue &into, const CellValue &more, bool isCodes) const
{
    into.text += isCodes ? "|" : "; ";
    into.text += more.text;
}

void RowTarget::readStatus(Column &column, std::string_view utf8, IssueSink &issues)
{
    const std::string_view text = column.reader.textIn(utf8);
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const StatusText status = parseStatus(whole);
    CellValue &cell = m_cells[static_cast<std::size_t>(column.field)];
    const QString code = column.reader.codes().code(whole);
    const QString wordCode = code.isEmpty() ? column.reader.codes().code(status.word) : code;
    if (wordCode.isEmpty()) {
        if (!isNothing(text)) {
            cell.setText(text);
            issues.add(Severity::Warning, "unknown-code", column.reader.header(), utf8,
                {QStringLiteral("life_cycle"), whole});
        }
        return;
    }
    cell.setText(wordCode.toStdString());
    const bool isOpen
        = wordCode == QLatin1String("operational") || wordCode == QLatin1String("upgrading");
    if (isOpen && status.from > 0 && has("opens") && !isRead("opens")) {
        this->cell("opens").setText(isoYear(status.from, "-01-01"));
    }
    // 2099 is how some portals write "without an end".
    if (isOpen && status.to > 0 && status.to < 2099 && has("closes") && !isRead("closes")) {
        this->cell("closes").setText(isoYear(status.to, "-12-31"));
    }
}

void RowTarget::readTrl(const Column &column, std::string_view utf8, IssueSink &issues)
{
    if (isNothing(utf8)) {
        return;
    }
    if (const auto levels = parseTrl(utf8)) {
        cell("trl_min").setInteger(levels->first);
        cell("trl_max").setInteger(levels->second);
    } else {
        issues.add(Severity::Warning, "bad-number", column.reader.header(), utf8);
        keepUnread(column, utf8);
    }
}

void RowTarget::keepUnread(const Column &column, std::string_view utf8)
{
    const std::string_view text = column.reader.textIn(utf8);
    if (!text.empty()) {
        m_unread.append({column.field, QString::fromUtf8(text.data(), qsizetype(text.size()))});
    }
}

} // namespace trama::exchange
