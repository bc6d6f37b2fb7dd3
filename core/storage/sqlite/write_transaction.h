// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// One transaction that writes; rolled back unless committed. Every commit of ours leaves the
/// file's change counter in trama_project, so that a change by another program shows afterwards.
class WriteTransaction {
public:
    static Result<WriteTransaction> begin(const Connection &connection);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction &&other) noexcept;
    WriteTransaction &operator=(WriteTransaction &&) = delete;

    Result<void> commit();

private:
    WriteTransaction(const Connection &connection, quint32 counter);
    const Connection *m_connection;
    quint32 m_counter; ///< of the file as the transaction found it
};

/// True where another program has written since our last commit.
Result<bool> isChangedOutside(const Connection &connection);

} // namespace trama::storage
