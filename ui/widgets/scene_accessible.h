// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::ui {

class SceneView;

enum class SceneNews { Marks, Current };

/// Lets screen readers see the named marks of a SceneView as its children. Once a process.
void installSceneAccessibility();
void tellScreenReader(SceneView &view, SceneNews news);

} // namespace trama::ui
