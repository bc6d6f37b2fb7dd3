// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/facility_names.h"

#include <QObject>

namespace trama::ui {

class Workspace;

/// The names the palette looks through, made once a snapshot on its first opening: in the
/// background where there are many facilities.
class PaletteIndex : public QObject {
    Q_OBJECT
public:
    explicit PaletteIndex(Workspace &workspace, QObject *parent = nullptr);

    /// Makes it where it is not of the present snapshot; ready() tells when that comes later.
    void prepare();
    bool isReady() const; ///< of the present snapshot
    const FacilityNames &names() const { return m_names; }

Q_SIGNALS:
    void ready();

private:
    Workspace &m_workspace;
    FacilityNames m_names;
    bool m_isMaking = false;
};

} // namespace trama::ui
