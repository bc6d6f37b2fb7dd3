// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"

class QWidget;

namespace trama::ui {

class FieldEditor;

/// The editor that a field's description asks for.
FieldEditor *fieldEditor(const domain::Field &field, const RowNames &names, QWidget *parent);

} // namespace trama::ui
