// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtGlobal>

namespace trama {

QDateTime now()
{
    bool isFixed = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isFixed);
    return isFixed ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                   : QDateTime::currentDateTimeUtc();
}

QDate today()
{
    return now().date();
}

} // namespace trama
