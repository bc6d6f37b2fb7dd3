// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/inserter_private.h"
#include "core/storage/writer.h"

namespace trama::storage {

Inserter::Inserter(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Inserter::~Inserter() = default;
Inserter::Inserter(Inserter &&) noexcept = default;

void Inserter::bindText(int field, QByteArrayView utf8)
{
    d->insertion.cell(static_cast<std::size_t>(field)).setBytes(Cell::Type::Text, utf8);
}

void Inserter::bindText(int field, QStringView text)
{
    bindText(field, text.toUtf8());
}

void Inserter::bindInteger(int field, qint64 value)
{
    d->insertion.cell(static_cast<std::size_t>(field)).setInteger(value);
}

void Inserter::bindReal(int field, double value)
{
    d->insertion.cell(static_cast<std::size_t>(field)).setReal(value);
}

void Inserter::bindPoint(Point point)
{
    d->insertion.setPoint(point);
}

Result<Key> Inserter::insert()
{
    return d->insertion.insert();
}

} // namespace trama::storage
