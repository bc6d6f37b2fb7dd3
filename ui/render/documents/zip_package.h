// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <vector>

namespace trama::render {

struct ZipPart {
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; ///< without compression
};

/// The parts as one zip file, in their order. Every part carries the moment of now(), so that the
/// same parts give the same bytes under SOURCE_DATE_EPOCH. Fails with Internal and the reason of
/// libzip.
Result<QByteArray> zipped(const std::vector<ZipPart> &parts);

} // namespace trama::render
