// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_index.h"

#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace trama::ui {

namespace {

constexpr std::size_t kAtOnce = 5'000; ///< facilities that take a few milliseconds

} // namespace

PaletteIndex::PaletteIndex(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

bool PaletteIndex::isReady() const
{
    return m_names.areOf(m_workspace.snapshot());
}

void PaletteIndex::prepare()
{
    if (m_isMaking || isReady()) {
        return;
    }
    const snapshot::Snapshot snapshot = m_workspace.snapshot();
    if (snapshot.facilityCount() <= kAtOnce) {
        m_names = FacilityNames::of(snapshot, m_names);
        return;
    }
    m_isMaking = true;
    auto *watcher = new QFutureWatcher<FacilityNames>(this);
    connect(watcher, &QFutureWatcher<FacilityNames>::finished, this, [this, watcher] {
        m_isMaking = false;
        m_names = watcher->result();
        watcher->deleteLater();
        prepare(); // the project may have changed meanwhile
        Q_EMIT ready();
    });
    watcher->setFuture(QtConcurrent::run(&FacilityNames::of, snapshot, m_names));
}

} // namespace trama::ui
